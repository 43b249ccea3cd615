select
    {{ provenance() }},
    bill_id as claim_id,
    setl_id as settle_id,
    person_key(certno) as person_key,
    invono as invoice_no,
    invo_codg as invoice_code,
    bill_medins_name as issuer_name,
    bill_medins_code as issuer_inst_code,
    bill_date as invoice_date,
    bill_amt as amount,
    ipt_begndate as inpatient_from,
    ipt_enddate as inpatient_to,
    acp_date as accept_date,
    dfr_date as paid_date,
    bankacct as bank_account_no
from {{ source('nhsa', 'manl_reim_bill_d') }}
