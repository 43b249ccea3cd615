"""Door schema of lb101_county AC01 (人员基本信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC01"
KEY = ("AAC001",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAE135": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "AAC003": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="姓名"),
        "AAC004": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="性别"),
        "AAC006": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="出生日期"),
        "AAC009": pa.Column(pl.String, checks=[c.length(32)], title="户口性质"),
        "AAE006": pa.Column(pl.String, checks=[c.length(256)], title="地址"),
        "AAE005": pa.Column(pl.String, checks=[c.length(256)], title="电话"),
        "AAC060": pa.Column(pl.String, checks=[c.length(32)], title="生存状态"),
        "AAC084": pa.Column(pl.String, checks=[c.length(8)], title="离退休标志"),
    },
    name="AC01",
    strict=True,
    unique=list(KEY) or None,
)
