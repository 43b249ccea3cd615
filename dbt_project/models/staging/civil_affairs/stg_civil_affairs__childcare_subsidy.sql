select
    {{ provenance() }},
    BZBH as grant_id,
    JGBM as inst_code,
    {{ map_value('civil_affairs', 'TYBT') }} as kind,
    SBTW as places_claimed,
    SBRY as child_months_claimed,
    FFJE as amount,
    SQRQ as apply_date,
    FFRQ as paid_date,
    ND as year,
    {{ map_value('civil_affairs', 'TYZJ') }} as funding_source
from {{ source('civil_affairs', 'TYBT') }}
