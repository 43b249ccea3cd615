select
    {{ provenance() }},
    报告编号 as report_id,
    报告单位 as org_code,
    {{ map_value('audit_office', '报告类型') }} as report_kind,
    报告期间 as period,
    应报日期 as due_on,
    报送日期 as submitted_on,
    已有章节数 as sections_present,
    应有章节数 as sections_required,
    接收单位 as to_org
from {{ source('audit_office', '监管报告') }}
