"""Door schema of fund_books 科目余额 (科目余额及发生额); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "科目余额"
KEY = ("账套", "会计年度", "会计期间号", "科目编号")
SCHEMA = pa.DataFrameSchema(
    {
        "账套": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套编号"),
        "会计年度": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计年度"),
        "会计期间号": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计期间号"),
        "科目编号": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="科目编号"),
        "辅助项": pa.Column(pl.String, checks=[c.length(256)], title="辅助项"),
        "期初余额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="期初余额"),
        "借方发生额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="借方发生额"),
        "贷方发生额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷方发生额"),
        "期末余额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="期末余额"),
    },
    name="科目余额",
    strict=True,
    unique=list(KEY) or None,
)
