select
    {{ provenance() }},
    purc_ord_id as order_id,
    fixmedins_code as inst_code,
    hilist_code as item_code,
    splr_name as supplier,
    ord_date as order_date,
    acpt_date as accept_date,
    pay_date,
    purc_cnt as qty,
    purc_pric as price,
    {{ flag('plat_flag') }} as on_platform,
    {{ flag('vbp_flag') }} as vbp_flag,
    vbp_agrt_cnt as vbp_agreed_qty
from {{ source('nhsa', 'purc_ord_d') }}
