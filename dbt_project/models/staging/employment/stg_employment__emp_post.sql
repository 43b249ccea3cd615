select
    {{ provenance() }},
    ACC401 as post_id,
    person_key(AAC002) as person_key,
    AAB001 as unit_id,
    AAE041 as start_month,
    AAE042 as end_month,
    ACC402 as subsidy_month,
    {{ map_value('employment', 'ACC0M1') }} as group_code,
    {{ flag('ACC403') }} as retire_within5
from {{ source('employment', 'CC40') }}
