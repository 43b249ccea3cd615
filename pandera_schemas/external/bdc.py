"""Door schema of external BDC (不动产登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "BDC"
KEY = ("BDCQZH",)
SCHEMA = pa.DataFrameSchema(
    {
        "BDCQZH": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="不动产权证号"),
        "QLRSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="权利人身份号码"),
        "GHYT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="规划用途"),
        "JZMJ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="建筑面积"),
        "ZLXZQH": pa.Column(pl.String, checks=[c.required(), c.division()], title="坐落行政区划"),
        "DBRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="登簿日期"),
        "ZYRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="转移日期"),
        "HTJG": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="合同价格"),
        "CRFSFHM": pa.Column(pl.String, checks=[c.citizen_id()], title="出让方身份号码"),
    },
    name="BDC",
    strict=True,
    unique=list(KEY) or None,
)
