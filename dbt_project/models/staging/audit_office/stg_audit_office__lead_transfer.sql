select
    {{ provenance() }},
    移送编号 as lead_id,
    问题编号 as finding_id,
    {{ map_value('audit_office', '移送去向') }} as to_org_kind,
    移送日期 as sent_on,
    回执日期 as receipt_on,
    结果反馈日期 as result_on,
    {{ map_value('audit_office', '移送结果') }} as result,
    涉及金额 as amount,
    涉及人数 as persons
from {{ source('audit_office', '线索移送') }}
