select
    {{ provenance() }},
    FFBH as payment_id,
    person_key(SFZH) as person_key,
    JSBH as settle_id,
    {{ map_value('civil_affairs', 'KNLB') }} as category,
    {{ map_value('civil_affairs', 'YLJZFS') }} as kind,
    JZJE as amount,
    FWNFY as in_scope,
    QTZF as paid_by_others,
    ZFY as total_cost,
    PJH as invoice_no,
    FFRQ as pay_date,
    ND as year
from {{ source('civil_affairs', 'YLJZ') }}
