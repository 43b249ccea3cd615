select
    {{ provenance() }},
    整改编号 as rect_id,
    问题编号 as finding_id,
    {{ map_value('audit_office', '整改方式') }} as method,
    {{ map_value('audit_office', '整改措施') }} as measure,
    整改单位 as owner_org,
    整改期限 as due_on,
    开始日期 as started_on,
    销号日期 as closed_on,
    追回金额 as amount_recovered,
    上报整改金额 as amount_claimed,
    佐证材料数 as evidence_count,
    制度文号 as policy_doc_no,
    处分人数 as persons_disciplined,
    回头看日期 as lookback_on,
    {{ flag('拒绝整改标志') }} as refused
from {{ source('audit_office', '问题整改') }}
