"""Door schema of fund_books 会计科目 (会计科目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "会计科目"
KEY = ("账套", "会计年度", "科目编号")
SCHEMA = pa.DataFrameSchema(
    {
        "账套": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套编号"),
        "会计年度": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计年度"),
        "科目编号": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="科目编号"),
        "基金": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金名称"),
        "科目名称": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="科目名称"),
        "科目级次": pa.Column(pl.String, checks=[c.required(), c.integer()], title="科目级次"),
        "科目类型": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="科目类型"),
        "余额方向": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="余额方向"),
    },
    name="会计科目",
    strict=True,
    unique=list(KEY) or None,
)
