select
    {{ provenance() }},
    记录编号 as entry_id,
    统一社会信用代码 as uscc,
    person_key(失信人身份号码) as person_key,
    {{ map_value('audit_office', '列入原因') }} as reason,
    列入日期 as listed_on,
    有效期至 as valid_to,
    申诉日期 as appeal_on,
    移出日期 as lifted_on,
    来源案件 as source_case
from {{ source('audit_office', '失信名单') }}
