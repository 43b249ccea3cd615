select
    {{ provenance() }},
    账套 as ledger_id,
    fund_code,
    会计年度 as year,
    会计期间号 as period,
    凭证日期 as voucher_date,
    凭证类型 as voucher_type,
    凭证编号 as voucher_no,
    行号 as line_no,
    摘要 as summary,
    科目编号 as account_no,
    借方金额 as debit,
    贷方金额 as credit,
    往来单位 as counterparty,
    附件数 as attachments,
    制单人 as maker,
    审核人 as checker,
    记账人 as poster,
    {{ flag('记账标志', '是', '否') }} as posted,
    {{ flag('作废标志', '是', '否') }} as voided
from {{ source('fund_books', '记账凭证') }}
left join {{ ref('fund_books__ledger') }} using (_org, 账套)
