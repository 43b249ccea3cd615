select
    {{ provenance() }},
    RPT_NO as report_no,
    LEDGER_ID as ledger_id,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    RPT_PERIOD as report_period,
    ITEM_NO as item_no,
    ITEM_NAME as item_name,
    ITEM_AMT as amount,
    {{ map_value('budget_accounts', 'RPT_TYPE_CODE') }} as report_kind,
    VERSION_NO as version
from {{ source('budget_accounts', 'RPT_ITEM') }}
