select
    {{ provenance() }},
    ACC101 as reg_id,
    person_key(AAC002) as person_key,
    {{ map_value('employment', 'ACC0A1') }} as reg_kind,
    ACC102 as reg_date,
    ACC103 as cancel_date,
    {{ map_value('employment', 'ACC0M1') }} as group_code,
    ACC104 as lost_since
from {{ source('employment', 'CC10') }}
