select
    {{ provenance() }},
    模型编号 as model_id,
    版本号 as version,
    检查编号 as check_code,
    {{ map_value('audit_office', '模型状态') }} as status,
    验证日期 as verified_on,
    编制单位 as author_org,
    {{ map_value('audit_office', '方法类别') }} as method_class,
    {{ map_value('audit_office', '应用阶段') }} as stage_kind,
    法规依据 as legal_basis,
    启用日期 as valid_from,
    停用日期 as valid_to
from {{ source('audit_office', '审计模型') }}
