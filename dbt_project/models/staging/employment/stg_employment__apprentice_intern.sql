select
    {{ provenance() }},
    ACC601 as placement_id,
    person_key(AAC002) as person_key,
    AAB001 as unit_id,
    AAE030 as from_date,
    AAE031 as to_date,
    AAE019 as subsidy,
    ACC602 as living_paid,
    {{ flag('ACC603') }} as contract_signed,
    {{ map_value('employment', 'ACC0J2') }} as kind
from {{ source('employment', 'CC60') }}
