select
    {{ provenance() }},
    SFBH as txn_id,
    SJBH as event_id,
    CKBH as warehouse_id,
    {{ map_value('civil_affairs', 'WZPM') }} as item,
    {{ map_value('civil_affairs', 'SFFX') }} as direction,
    SL as qty,
    DJ as unit_price,
    SFSJ as moved_at,
    DBLSJ as order_at,
    WLDW as counterparty,
    SHR as receiver,
    {{ map_value('civil_affairs', 'QDFS') }} as purchase_mode
from {{ source('civil_affairs', 'WZSF') }}
