"""Door schema of fund_books 记账凭证 (记账凭证); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "记账凭证"
KEY = ("账套", "会计年度", "会计期间号", "凭证类型", "凭证编号", "行号")
SCHEMA = pa.DataFrameSchema(
    {
        "账套": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套编号"),
        "会计年度": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计年度"),
        "会计期间号": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计期间号"),
        "凭证日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="凭证日期"),
        "凭证类型": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="凭证类型"),
        "凭证编号": pa.Column(pl.String, checks=[c.required(), c.integer()], title="凭证编号"),
        "行号": pa.Column(pl.String, checks=[c.required(), c.integer()], title="行号"),
        "摘要": pa.Column(pl.String, checks=[c.length(256)], title="摘要"),
        "科目编号": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="科目编号"),
        "借方金额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="借方金额"),
        "贷方金额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷方金额"),
        "往来单位": pa.Column(pl.String, checks=[c.length(256)], title="往来单位"),
        "附件数": pa.Column(pl.String, checks=[c.integer()], title="附件数"),
        "制单人": pa.Column(pl.String, checks=[c.length(256)], title="制单人"),
        "审核人": pa.Column(pl.String, checks=[c.length(256)], title="审核人"),
        "记账人": pa.Column(pl.String, checks=[c.length(256)], title="记账人"),
        "记账标志": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="记账标志"),
        "作废标志": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="作废标志"),
    },
    name="记账凭证",
    strict=True,
    unique=list(KEY) or None,
)
