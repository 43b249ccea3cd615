select
    {{ provenance() }},
    CLSBDH as vehicle_id,
    person_key(SYRSFHM) as person_key,
    HPHM as plate_no,
    {{ map_value('external', 'CLLX') }} as kind,
    GZJG as price,
    CCDJRQ as reg_date,
    BFRQ as scrap_date
from {{ source('external', 'JDC') }}
