"""Door schema of external HJRK (户籍人口); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "HJRK"
KEY = ("GMSFHM",)
SCHEMA = pa.DataFrameSchema(
    {
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "HH": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="户号"),
        "YHZGX": pa.Column(pl.String, checks=[c.length(32)], title="与户主关系"),
        "CSRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="出生日期"),
        "HJXZQH": pa.Column(pl.String, checks=[c.required(), c.division()], title="户籍行政区划"),
        "HKXZ": pa.Column(pl.String, checks=[c.length(32)], title="户口性质"),
        "HKDJRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="户口登记日期"),
        "HKZXRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="户口注销日期"),
        "HJDZ": pa.Column(pl.String, checks=[c.length(256)], title="户籍地址"),
    },
    name="HJRK",
    strict=True,
    unique=list(KEY) or None,
)
