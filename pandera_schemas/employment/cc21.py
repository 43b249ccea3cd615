"""Door schema of employment CC21 (培训学员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CC21"
KEY = ("ACC211",)
SCHEMA = pa.DataFrameSchema(
    {
        "ACC211": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="学员编号"),
        "ACC201": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="班期编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "AAC003": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "ACC212": pa.Column(pl.String, checks=[c.integer()], title="出勤课时"),
        "ACC301": pa.Column(pl.String, checks=[c.length(256)], title="证书编号"),
        "ACC213": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="考核日期"),
        "ACC214": pa.Column(pl.String, checks=[c.length(8)], title="考核合格"),
        "AAE019": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="补贴金额"),
        "ACC215": pa.Column(pl.String, checks=[c.timestamp("%Y/%m/%d %H:%M:%S")], title="首次签到时间"),
        "ACC216": pa.Column(pl.String, checks=[c.length(256)], title="签到位置摘要"),
        "ACC217": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="人脸比对分值"),
        "AAE005": pa.Column(pl.String, checks=[c.length(256)], title="联系电话"),
    },
    name="CC21",
    strict=True,
    unique=list(KEY) or None,
)
