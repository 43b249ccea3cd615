select
    {{ provenance() }},
    TXN_ID as txn_id,
    SPEC_ACCT_NO as bank_account_no,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    TXN_DATE as txn_date,
    {{ map_value('budget_accounts', 'IO_FLAG') }} as direction,
    {{ map_value('budget_accounts', 'TXN_TYPE_CODE') }} as kind,
    TXN_AMT as amount,
    OPP_AGENCY_NAME as counterparty,
    PAY_APP_NO as request_no,
    PAY_APP_DATE as request_date,
    ACCT_BAL as balance
from {{ source('budget_accounts', 'SPEC_ACCT_TXN') }}
