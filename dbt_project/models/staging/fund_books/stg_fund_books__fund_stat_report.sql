select
    {{ provenance() }},
    {{ map_value('fund_books', '基金') }} as fund_code,
    统计期 as stat_period,
    {{ map_value('fund_books', '指标') }} as indicator,
    数值 as value,
    填报单位 as reported_by
from {{ source('fund_books', '基金统计报表') }}
