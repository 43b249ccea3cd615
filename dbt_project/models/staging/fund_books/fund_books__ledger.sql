-- Which fund a ledger keeps, as its chart of accounts says: balances and vouchers name the ledger only.
select _org, 账套, min({{ map_value('fund_books', '基金') }}) as fund_code
from {{ source('fund_books', '会计科目') }}
group by _org, 账套
