"""Door schema of external JRZC (金融资产核对); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JRZC"
KEY = ("HDBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "HDBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="核对编号"),
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "HDRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="核对日期"),
        "CKHJ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="存款合计"),
        "ZQHJ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="证券合计"),
        "BXXJJZ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="商业保险现金价值"),
    },
    name="JRZC",
    strict=True,
    unique=list(KEY) or None,
)
