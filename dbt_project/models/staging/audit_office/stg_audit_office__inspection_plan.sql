select
    {{ provenance() }},
    检查计划编号 as plan_id,
    检查单位 as org_code,
    年度 as year,
    上下半年 as half,
    {{ map_value('audit_office', '基金') }} as fund_code,
    被检查地区 as target_area,
    上报日期 as sent_up_on,
    批准日期 as approved_on,
    检查完成日期 as done_on,
    受托机构 as contractor
from {{ source('audit_office', '专项检查计划') }}
