select
    {{ provenance() }},
    FIGURE_ID as figure_id,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    FISCAL_YEAR as year,
    FIGURE_SCOPE as scope,
    {{ map_value('budget_accounts', 'FIGURE_ITEM') }} as item,
    FIGURE_VALUE as value,
    FIGURE_UNIT as unit,
    SOURCE_TITLE as source_title
from {{ source('budget_accounts', 'PUBLIC_FIGURE') }}
