select
    {{ provenance() }},
    fixmedins_code as inst_code,
    hilist_code as item_code,
    invn_ym as stock_month,
    begn_cnt as opening_qty,
    purc_cnt as purchase_qty,
    purc_pric as purchase_price,
    out_cnt as out_qty,
    loss_cnt as loss_qty,
    end_cnt as closing_qty
from {{ source('nhsa', 'medins_invn_d') }}
