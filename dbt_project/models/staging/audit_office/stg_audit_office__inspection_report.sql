select
    {{ provenance() }},
    检查报告编号 as report_id,
    检查计划编号 as plan_id,
    成文日期 as written_on,
    已有要素数 as fields_present,
    应有要素数 as fields_required,
    {{ flag('组长签字标志') }} as signed_leader,
    {{ flag('被检单位签字标志') }} as signed_branch,
    归档日期 as archived_on,
    上报日期 as sent_up_on
from {{ source('audit_office', '专项检查报告') }}
