select
    {{ provenance() }},
    id18(GMSFHM) as id_no,
    XM as name,
    HH as household_no,
    {{ map_value('external', 'YHZGX') }} as relation,
    CSRQ as birth_date,
    HJXZQH as hukou_area,
    {{ map_value('external', 'HKXZ') }} as hukou_type,
    HKDJRQ as register_date,
    HKZXRQ as cancel_date,
    HJDZ as address,
    person_key(GMSFHM) as person_key
from {{ source('external', 'HJRK') }}
