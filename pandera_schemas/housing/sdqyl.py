"""Door schema of housing sdqyl (水电气用量); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "sdqyl"
KEY = ("bjbh", "ylny")
SCHEMA = pa.DataFrameSchema(
    {
        "bjbh": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="表计编号"),
        "fybh": pa.Column(pl.String, checks=[c.length(64)], title="房源编号"),
        "jgbh": pa.Column(pl.String, checks=[c.length(32)], title="养老机构编号"),
        "ylny": pa.Column(pl.String, checks=[c.required(), c.month()], title="用量年月"),
        "yllx": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="用量类型"),
        "yl": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="用量"),
        "jglb": pa.Column(pl.String, checks=[c.length(32)], title="价格类别"),
        "fyje": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="费用金额"),
    },
    name="sdqyl",
    strict=True,
    unique=list(KEY) or None,
)
