select
    {{ provenance() }},
    运行编号 as run_id,
    模型编号 as model_id,
    版本号 as version,
    运行时间 as run_at,
    输入行数 as rows_in,
    疑点数 as doubts_out,
    疑点金额 as amount_out,
    {{ map_value('audit_office', '运行结果') }} as result,
    耗时秒数 as seconds
from {{ source('audit_office', '模型运行') }}
