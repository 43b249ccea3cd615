"""Door schema of external FPNS (发票与纳税汇总); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "FPNS"
KEY = ("TYSHXYDM", "SKSSQ")
SCHEMA = pa.DataFrameSchema(
    {
        "TYSHXYDM": pa.Column(pl.String, checks=[c.required(), c.credit_code()], title="统一社会信用代码"),
        "SKSSQ": pa.Column(pl.String, checks=[c.required(), c.month()], title="税款所属期"),
        "XXJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="销项金额"),
        "JXJE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="进项金额"),
        "SJSE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="实缴税额"),
        "NSRZT": pa.Column(pl.String, checks=[c.length(32)], title="纳税人状态"),
    },
    name="FPNS",
    strict=True,
    unique=list(KEY) or None,
)
