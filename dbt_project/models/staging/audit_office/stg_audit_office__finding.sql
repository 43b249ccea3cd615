select
    {{ provenance() }},
    问题编号 as finding_id,
    项目编号 as project_id,
    {{ map_value('audit_office', '基金') }} as fund_code,
    {{ map_value('audit_office', '发现来源') }} as source_kind,
    {{ map_value('audit_office', '责任层面') }} as level_kind,
    {{ map_value('audit_office', '问题性质') }} as nature,
    {{ map_value('audit_office', '问题成因') }} as cause,
    责任单位 as responsible_org,
    问题金额 as amount,
    发现日期 as found_on,
    整改期限 as due_on,
    {{ map_value('audit_office', '问题状态') }} as status,
    检查编号 as check_code,
    {{ flag('公开标志') }} as published,
    形成日期 as formed_date,
    依据疑点 as doubt_ids
from {{ source('audit_office', '审计发现') }}
