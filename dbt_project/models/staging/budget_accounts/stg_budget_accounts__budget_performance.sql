select
    {{ provenance() }},
    PERF_ID as perf_id,
    {{ map_value('budget_accounts', 'INSU_FUND_CODE') }} as fund_code,
    FISCAL_YEAR as year,
    PRO_CODE as project_id,
    PERF_IND_NAME as indicator,
    PERF_IND_VAL as target,
    PERF_REAL_VAL as actual,
    SELF_SCORE as self_score,
    EVAL_SCORE as review_score,
    FILL_DATE as reported_date
from {{ source('budget_accounts', 'PERF_INDICATOR') }}
