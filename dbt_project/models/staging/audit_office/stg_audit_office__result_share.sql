select
    {{ provenance() }},
    共享编号 as share_id,
    提供单位 as from_org,
    接收方 as to_org,
    {{ map_value('audit_office', '共享内容') }} as object_kind,
    共享对象编号 as object_id,
    {{ map_value('audit_office', '密级') }} as secrecy,
    批准人 as approved_by,
    共享日期 as shared_on,
    失效日期 as expires_on,
    使用日期 as used_on
from {{ source('audit_office', '结果共享') }}
