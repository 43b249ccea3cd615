select
    {{ provenance() }},
    责任书编号 as letter_id,
    年度 as year,
    上级单位 as upper_org,
    下级单位 as lower_org,
    签订日期 as signed_on,
    任务数 as tasks,
    考核日期 as assessed_on
from {{ source('audit_office', '基金安全责任书') }}
