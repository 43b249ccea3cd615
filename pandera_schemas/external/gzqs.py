"""Door schema of external GZQS (公职人员近亲属备案); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "GZQS"
KEY = ("BABH",)
SCHEMA = pa.DataFrameSchema(
    {
        "BABH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="备案编号"),
        "GZRYSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公职人员身份号码"),
        "ZW": pa.Column(pl.String, checks=[c.length(256)], title="职务"),
        "DWMC": pa.Column(pl.String, checks=[c.length(256)], title="单位名称"),
        "QSSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="近亲属身份号码"),
        "QSGX": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="亲属关系"),
        "YBA": pa.Column(pl.String, checks=[c.length(8)], title="已备案"),
    },
    name="GZQS",
    strict=True,
    unique=list(KEY) or None,
)
