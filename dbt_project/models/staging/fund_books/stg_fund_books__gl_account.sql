select
    {{ provenance() }},
    账套 as ledger_id,
    {{ map_value('fund_books', '基金') }} as fund_code,
    科目编号 as account_no,
    科目名称 as account_name,
    科目级次 as level,
    {{ map_value('fund_books', '科目类型') }} as account_type,
    {{ map_value('fund_books', '余额方向') }} as direction,
    会计年度 as year
from {{ source('fund_books', '会计科目') }}
