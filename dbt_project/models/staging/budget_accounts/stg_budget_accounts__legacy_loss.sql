select
    {{ provenance() }},
    LOSS_ID as loss_id,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    FORM_DATE as formed_date,
    {{ map_value('budget_accounts', 'LOSS_TYPE_CODE') }} as nature,
    RESP_AGENCY_NAME as responsible_unit,
    LOSS_AMT as amount,
    REPAID_AMT as repaid,
    WRITEOFF_AMT as written_off,
    WRITEOFF_DOC_NO as writeoff_doc_no,
    {{ map_value('budget_accounts', 'FUND_LEVEL_CODE') }} as writeoff_level
from {{ source('budget_accounts', 'LEGACY_LOSS') }}
