select
    {{ provenance() }},
    账号 as bank_account_no,
    户名 as holder_name,
    开户银行 as bank_code,
    {{ map_value('fund_books', '基金') }} as fund_code,
    {{ map_value('fund_books', '账户种类') }} as account_kind,
    开户单位 as owner_agency,
    开户日期 as open_date,
    销户日期 as close_date,
    利率 as interest_rate,
    对应科目 as gl_account_no
from {{ source('fund_books', '银行账户') }}
