select
    {{ provenance() }},
    person_key(GMSFHM) as person_key,
    DWBH as unit_id,
    FFYF as pay_month,
    {{ map_value('external', 'RYLB') }} as post_kind,
    FFJE as amount,
    DWMC as unit_name
from {{ source('external', 'CZTF') }}
