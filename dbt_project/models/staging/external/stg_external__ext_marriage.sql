select
    {{ provenance() }},
    HYDJBH as reg_id,
    person_key(NFSFHM) as person_key,
    person_key(NVFSFHM) as spouse_key,
    {{ map_value('external', 'DJZL') }} as kind,
    HYDJRQ as reg_date
from {{ source('external', 'HYDJ') }}
