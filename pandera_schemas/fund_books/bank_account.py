"""Door schema of fund_books 银行账户 (基金银行账户); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "银行账户"
KEY = ("账号",)
SCHEMA = pa.DataFrameSchema(
    {
        "账号": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="银行账号"),
        "户名": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="户名"),
        "开户银行": pa.Column(pl.String, checks=[c.length(256)], title="开户银行"),
        "基金": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金名称"),
        "账户种类": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账户种类"),
        "开户单位": pa.Column(pl.String, checks=[c.length(256)], title="开户单位"),
        "开户日期": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="开户日期"),
        "销户日期": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="销户日期"),
        "利率": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="利率"),
        "账套": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套编号"),
        "对应科目": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="对应科目编号"),
    },
    name="银行账户",
    strict=True,
    unique=list(KEY) or None,
)
