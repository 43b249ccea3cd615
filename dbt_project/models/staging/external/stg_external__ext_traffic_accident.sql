select
    {{ provenance() }},
    SGBH as accident_id,
    person_key(SHRSFHM) as person_key,
    SGRQ as accident_date,
    {{ map_value('external', 'ZRRD') }} as liability,
    PCJE as compensated
from {{ source('external', 'JTSG') }}
