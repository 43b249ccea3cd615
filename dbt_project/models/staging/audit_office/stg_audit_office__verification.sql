select
    {{ provenance() }},
    核实编号 as verify_id,
    疑点编号 as doubt_id,
    核实单位 as to_org,
    下发日期 as dispatched_on,
    应反馈日期 as due_on,
    反馈日期 as done_on,
    {{ map_value('audit_office', '核实结果') }} as result,
    属实金额 as amount_confirmed,
    {{ flag('见人') }} as seen_person,
    {{ flag('见账') }} as seen_books,
    {{ flag('见物') }} as seen_goods,
    核实人 as verifier,
    退回次数 as returned_times,
    佐证材料数 as evidence_count
from {{ source('audit_office', '疑点核实') }}
