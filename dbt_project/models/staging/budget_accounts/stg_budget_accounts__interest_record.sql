select
    {{ provenance() }},
    INT_ID as interest_id,
    SPEC_ACCT_NO as bank_account_no,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    BGN_DATE as from_date,
    END_DATE as to_date,
    INT_BASE as balance_days,
    INT_RATE as rate_applied,
    INT_AMT as interest,
    ACCT_DATE as booked_date,
    {{ map_value('budget_accounts', 'CREDIT_FUND_CODE') }} as credited_fund
from {{ source('budget_accounts', 'ACCT_INTEREST') }}
