"""Door schema of external CSYXZM (出生医学证明); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CSYXZM"
KEY = ("CSZBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "CSZBH": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="出生医学证明编号"),
        "ZNSFHM": pa.Column(pl.String, checks=[c.citizen_id()], title="子女身份号码"),
        "MQSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="母亲身份号码"),
        "FQSFHM": pa.Column(pl.String, checks=[c.citizen_id()], title="父亲身份号码"),
        "CSRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="出生日期"),
        "QFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="签发日期"),
        "QFJGDM": pa.Column(pl.String, checks=[c.length(32)], title="签发机构代码"),
        "ZNS": pa.Column(pl.String, checks=[c.integer()], title="本次分娩子女数"),
    },
    name="CSYXZM",
    strict=True,
    unique=list(KEY) or None,
)
