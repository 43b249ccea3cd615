"""Door schema of standard state_capital_transfer (划转国有资本); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "state_capital_transfer"
KEY = ("transfer_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "transfer_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="划转编号"),
        "unit_uscc": pa.Column(pl.String, checks=[c.required(), c.credit_code()], title="企业信用代码"),
        "unit_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="企业名称"),
        "equity_total": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="所有者权益"),
        "state_equity": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="国有权益"),
        "ratio_due": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="应划转比例"),
        "equity_due": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应划转股权"),
        "equity_transferred": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已划转股权"),
        "approved_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="批复日期"),
        "registered_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="变更登记日期"),
        "holder_unit": pa.Column(pl.String, checks=[c.length(256)], title="承接主体"),
        "dividend_declared": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="宣告股利"),
        "dividend_received": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="收到股利"),
        "dividend_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="宣告日期"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="划转年度"),
        "sold_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="转让收入"),
    },
    name="state_capital_transfer",
    strict=True,
    unique=list(KEY) or None,
)
