select
    {{ provenance() }},
    访问编号 as access_id,
    用户编号 as user_id,
    所在单位 as org_code,
    数据表 as table_name,
    访问目的 as purpose,
    项目编号 as project_id,
    读取行数 as rows_read,
    可识别列数 as identifying_columns,
    访问时间 as accessed_at,
    审批编号 as approved_no,
    {{ flag('导出标志') }} as exported
from {{ source('audit_office', '数据访问日志') }}
