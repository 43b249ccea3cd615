select
    {{ provenance() }},
    疑点编号 as doubt_id,
    运行编号 as run_id,
    模型编号 as model_id,
    检查编号 as check_code,
    {{ map_value('audit_office', '基金') }} as fund_code,
    疑点所属年月 as period,
    person_key(当事人身份号码) as subject_key,
    单位编号 as unit_id,
    疑点金额 as amount,
    风险分 as risk_score,
    {{ map_value('audit_office', '疑点状态') }} as status,
    产生日期 as created_on,
    办结日期 as closed_on
from {{ source('audit_office', '疑点台账') }}
