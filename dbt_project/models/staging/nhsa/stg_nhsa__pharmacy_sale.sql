select
    {{ provenance() }},
    sel_detl_id as sale_id,
    fixmedins_code as inst_code,
    person_key(certno) as person_key,
    sel_time as sold_at,
    hilist_code as item_code,
    prod_name as item_name,
    pric as price,
    cnt as qty,
    sel_amt as amount,
    acct_payamt as account_pay,
    hifp_payamt as pooled_pay,
    rx_no as prescription_id,
    rx_dr_codg as prescriber_id,
    term_no as terminal_id,
    opter_no as operator_id,
    drug_trac_codg as trace_code
from {{ source('nhsa', 'phac_sel_d') }}
