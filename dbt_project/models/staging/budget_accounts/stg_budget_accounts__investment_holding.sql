select
    {{ provenance() }},
    HOLD_ID as holding_id,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    {{ map_value('budget_accounts', 'ASSET_TYPE_CODE') }} as asset_class,
    OPP_AGENCY_NAME as counterparty,
    CONTRACT_NO as contract_no,
    {{ flag('IS_APPROVED') }} as approved,
    COST_AMT as cost,
    MARKET_AMT as market_value,
    VAL_DATE as val_date,
    BGN_DATE as start_date,
    END_DATE as due_date,
    GUARANTEE_RATE as guaranteed_rate,
    INCOME_AMT as income_received,
    TRUSTEE_NAME as entrusted_to,
    FEE_AMT as fee_charged
from {{ source('budget_accounts', 'INVEST_HOLD') }}
