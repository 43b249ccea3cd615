select
    {{ provenance() }},
    要情编号 as case_no,
    {{ map_value('audit_office', '基金') }} as fund_code,
    涉案金额 as amount,
    {{ flag('严重标志') }} as severe_flag,
    发现日期 as discovered_on,
    报市级日期 as reported_city_on,
    抄报省级日期 as copied_province_on,
    报部级日期 as reported_ministry_on,
    结案日期 as closed_on,
    结案报告日期 as closing_report_on,
    第一责任人 as first_responsible,
    {{ flag('归档标志') }} as archived,
    {{ map_value('audit_office', '问责情况') }} as accountability
from {{ source('audit_office', '基金要情') }}
