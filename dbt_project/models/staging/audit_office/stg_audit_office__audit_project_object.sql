select
    {{ provenance() }},
    项目编号 as project_id,
    对象编号 as object_id,
    {{ map_value('audit_office', '基金') }} as fund_code,
    覆盖起始年月 as period_from,
    覆盖终止年月 as period_to,
    审计金额 as amount_audited,
    {{ map_value('audit_office', '覆盖环节') }} as stage_covered
from {{ source('audit_office', '项目审计范围') }}
