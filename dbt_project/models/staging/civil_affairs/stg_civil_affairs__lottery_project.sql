select
    {{ provenance() }},
    XMBH as project_id,
    ND as year,
    XMMC as project_name,
    {{ map_value('civil_affairs', 'CPYT') }} as use_kind,
    SYDW as use_unit,
    APZJ as allocated,
    YZC as spent,
    JY as balance,
    XDRQ as alloc_date,
    QDRQ as started_date,
    WGRQ as finished_date,
    {{ flag('SZBS') }} as sign_shown,
    JXDF as performance_score
from {{ source('civil_affairs', 'CPXM') }}
