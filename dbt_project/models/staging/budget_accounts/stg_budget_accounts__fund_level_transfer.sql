select
    {{ provenance() }},
    TRANS_ID as transfer_id,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    FISCAL_YEAR as year,
    ACCT_PERIOD as period,
    {{ map_value('budget_accounts', 'TRANS_DIR_CODE') }} as direction,
    UP_MOF_DIV_CODE as upper_area,
    MOF_DIV_CODE as lower_area,
    DUE_AMT as due_amount,
    SEND_AMT as sent_amount,
    SEND_DATE as sent_date,
    RECE_AMT as received_amount,
    RECE_DATE as received_date
from {{ source('budget_accounts', 'LEVEL_TRANS') }}
