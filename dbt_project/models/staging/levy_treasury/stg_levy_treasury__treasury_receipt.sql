select
    {{ provenance() }},
    TraNo as receipt_id,
    {{ map_value('levy_treasury', 'BudgetSubjectCode') }} as fund_code,
    TaxVouNo as tax_ticket_no,
    AcctDate as enter_date,
    TraAmt as amount,
    PayerCode as payer_uscc,
    PayPeriod as due_month,
    TransferDate as to_special_date
from {{ source('levy_treasury', 'GK_RKMX') }}
