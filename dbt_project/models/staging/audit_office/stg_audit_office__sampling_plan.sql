select
    {{ provenance() }},
    抽查方案编号 as plan_id,
    专项行动 as campaign,
    {{ map_value('audit_office', '抽查层级') }} as level,
    应查总数 as population,
    抽查数 as sampled,
    阶段应完成日期 as stage_due,
    阶段完成日期 as stage_done,
    {{ map_value('audit_office', '抽查阶段') }} as stage
from {{ source('audit_office', '抽查安排') }}
