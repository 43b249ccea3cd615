select
    {{ provenance() }},
    CKBH as warehouse_id,
    {{ map_value('civil_affairs', 'WZPM') }} as item,
    SSYF as stock_month,
    QCSL as opening_qty,
    RKSL as in_qty,
    CKSL as out_qty,
    BFSL as scrap_qty,
    QMSL as closing_qty,
    PDSL as counted_qty,
    CBBZ as required_qty,
    DQRQ as expire_date,
    DJ as unit_price
from {{ source('civil_affairs', 'WZKC') }}
