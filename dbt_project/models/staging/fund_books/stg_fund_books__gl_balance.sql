select
    {{ provenance() }},
    账套 as ledger_id,
    fund_code,
    会计年度 as year,
    会计期间号 as period,
    科目编号 as account_no,
    辅助项 as aux,
    期初余额 as opening,
    借方发生额 as debit,
    贷方发生额 as credit,
    期末余额 as closing
from {{ source('fund_books', '科目余额') }}
left join {{ ref('fund_books__ledger') }} using (_org, 账套)
