"""Door schema of external GZXJ (工资薪金申报); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "GZXJ"
KEY = ("GMSFHM", "KJYWR", "SDYF")
SCHEMA = pa.DataFrameSchema(
    {
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "KJYWR": pa.Column(pl.String, checks=[c.required(), c.credit_code()], title="扣缴义务人信用代码"),
        "SDYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="所得月份"),
        "SRE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="收入额"),
        "SBRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="申报日期"),
    },
    name="GZXJ",
    strict=True,
    unique=list(KEY) or None,
)
