select
    {{ provenance() }},
    流水号 as stmt_id,
    账号 as bank_account_no,
    交易日期 as txn_date,
    {{ map_value('fund_books', '借贷标志') }} as direction,
    金额 as amount,
    余额 as balance,
    对方户名 as counterparty_name,
    对方账号 as counterparty_account,
    摘要 as summary,
    凭证号 as voucher_no,
    流水号 as serial_no
from {{ source('fund_books', '银行对账单') }}
