select
    {{ provenance() }},
    BZBH as grant_id,
    JGBM as inst_code,
    {{ map_value('civil_affairs', 'JGBT') }} as kind,
    SSYF as claim_month,
    SBCW as beds_claimed,
    SBRT as resident_days_claimed,
    FFJE as amount,
    FFRQ as paid_date
from {{ source('civil_affairs', 'JGBT') }}
