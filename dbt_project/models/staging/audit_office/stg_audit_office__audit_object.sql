select
    {{ provenance() }},
    对象编号 as object_id,
    对象名称 as object_name,
    {{ map_value('audit_office', '对象类型') }} as object_kind,
    {{ map_value('audit_office', '基金') }} as fund_code,
    资金规模 as amount_scale,
    {{ map_value('audit_office', '管理层级') }} as managed_by_level,
    审计周期月数 as cycle_months,
    重要性评分 as importance,
    最近审计日期 as last_audited
from {{ source('audit_office', '审计对象库') }}
