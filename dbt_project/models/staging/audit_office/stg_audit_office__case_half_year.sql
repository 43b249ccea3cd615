select
    {{ provenance() }},
    填报单位 as org_code,
    半年度 as half_year,
    要情起数 as cases,
    涉案金额 as amount,
    报送日期 as submitted_on,
    应报日期 as due_on
from {{ source('audit_office', '要情半年统计') }}
