select
    {{ provenance() }},
    DEPOSIT_NO as deposit_id,
    SPEC_ACCT_NO as bank_account_no,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    BANK_CODE as bank_code,
    DEPOSIT_AMT as amount,
    BGN_DATE as start_date,
    END_DATE as due_date,
    DEPOSIT_RATE as rate,
    DEPOSIT_INT as interest,
    DRAW_DATE as withdrawn_date,
    {{ flag('IS_EARLY') }} as early,
    {{ flag('IS_PLEDGED') }} as pledged,
    BID_DOC_NO as bid_no
from {{ source('budget_accounts', 'FIX_DEPOSIT') }}
