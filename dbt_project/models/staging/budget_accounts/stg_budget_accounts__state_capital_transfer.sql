select
    {{ provenance() }},
    EQUITY_ID as transfer_id,
    UNIFSOC_CRED_CODE as unit_uscc,
    ENT_NAME as unit_name,
    OWNER_EQUITY_AMT as equity_total,
    STATE_EQUITY_AMT as state_equity,
    TRANS_RATIO as ratio_due,
    DUE_EQUITY_AMT as equity_due,
    TRANS_EQUITY_AMT as equity_transferred,
    APPROVE_DATE as approved_date,
    REG_DATE as registered_date,
    HOLDER_NAME as holder_unit,
    DIV_DECLARE_AMT as dividend_declared,
    DIV_RECE_AMT as dividend_received,
    DIV_DATE as dividend_date,
    FISCAL_YEAR as year,
    SALE_AMT as sold_amount
from {{ source('budget_accounts', 'STATE_EQUITY') }}
