select
    {{ provenance() }},
    BGT_ID as budget_id,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    FISCAL_YEAR as year,
    BGT_ITEM_CODE as item_code,
    BGT_ITEM_NAME as item_name,
    BGT_AMT as budget_amount,
    ADJ_BGT_AMT as adjusted_amount,
    EXE_AMT as actual_amount,
    APPROVE_DATE as approved_date,
    {{ flag('ADJ_APPROVED') }} as adjust_approved,
    INSU_PSN_CNT as insured_assumed,
    {{ map_value('budget_accounts', 'BGT_METHOD_CODE') }} as compiled_basis
from {{ source('budget_accounts', 'BGT_FUND') }}
