"""Door schema of standard gl_voucher (记账凭证); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "gl_voucher"
KEY = ("ledger_id", "year", "period", "voucher_type", "voucher_no", "line_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "ledger_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "period": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计期间号"),
        "voucher_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="凭证日期"),
        "voucher_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="凭证类型"),
        "voucher_no": pa.Column(pl.String, checks=[c.required(), c.integer()], title="凭证编号"),
        "line_no": pa.Column(pl.String, checks=[c.required(), c.integer()], title="行号"),
        "summary": pa.Column(pl.String, checks=[c.length(256)], title="摘要"),
        "account_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="科目编号"),
        "debit": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="借方发生额"),
        "credit": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷方发生额"),
        "aux": pa.Column(pl.String, checks=[c.length(256)], title="辅助项"),
        "counterparty": pa.Column(pl.String, checks=[c.length(256)], title="往来单位"),
        "doc_no": pa.Column(pl.String, checks=[c.length(256)], title="票据号"),
        "settle_mode": pa.Column(pl.String, checks=[c.length(32)], title="结算方式"),
        "attachments": pa.Column(pl.String, checks=[c.integer()], title="附件数"),
        "maker": pa.Column(pl.String, checks=[c.length(256)], title="制单人"),
        "checker": pa.Column(pl.String, checks=[c.length(256)], title="审核人"),
        "poster": pa.Column(pl.String, checks=[c.length(256)], title="记账人"),
        "posted": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="记账标志"),
        "voided": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="作废标志"),
    },
    name="gl_voucher",
    strict=True,
    unique=list(KEY) or None,
)
