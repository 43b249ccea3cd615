select
    {{ provenance() }},
    mon_setl_id as inst_settle_id,
    fixmedins_code as inst_code,
    {{ map_value('nhsa', 'insutype') }} as fund_code,
    dcla_ym as claim_month,
    dcla_amt as declared,
    refu_amt as refused,
    qltd_amt as reserved,
    aprv_amt as approved,
    dfr_amt as paid,
    dfr_date as paid_date,
    prepay_amt as prepaid,
    year_tot_ctrl_amt as year_cap,
    acp_date as accept_date,
    year_clr_amt as year_end_settle
from {{ source('nhsa', 'medins_mon_setl_d') }}
