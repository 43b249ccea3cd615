"""Door schema of lb101_3 AZ01 (社会保障卡); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AZ01"
KEY = ("AAZ500",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ500": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="社会保障卡号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAF002": pa.Column(pl.String, checks=[c.length(32)], title="银行类别"),
        "AAE010": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "AAE127": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="申请日期"),
        "YAZ001": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="制卡日期"),
        "YAZ002": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="激活日期"),
        "YAZ003": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="卡状态"),
        "YAZ004": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="挂失日期"),
        "YAZ005": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="注销日期"),
        "AAE136": pa.Column(pl.String, checks=[c.citizen_id()], title="领取人证件号码"),
    },
    name="AZ01",
    strict=True,
    unique=list(KEY) or None,
)
