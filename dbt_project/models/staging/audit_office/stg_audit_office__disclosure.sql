select
    {{ provenance() }},
    披露编号 as disclosure_id,
    披露单位 as org_code,
    {{ map_value('audit_office', '披露内容') }} as kind,
    披露期间 as period,
    应披露日期 as due_on,
    披露日期 as published_on,
    问题编号 as finding_id
from {{ source('audit_office', '信息披露') }}
