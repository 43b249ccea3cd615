"""Door schema of employment CC80 (就业补贴发放); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CC80"
KEY = ("ACC081",)
SCHEMA = pa.DataFrameSchema(
    {
        "ACC081": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补贴发放编号"),
        "ACC080": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补贴种类"),
        "AAC002": pa.Column(pl.String, checks=[c.citizen_id()], title="证件号码"),
        "AAC003": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AAE003": pa.Column(pl.String, checks=[c.required(), c.month()], title="补贴所属月份"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补贴金额"),
        "ACC0M1": pa.Column(pl.String, checks=[c.length(32)], title="人员类别"),
        "ACC082": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="申请日期"),
        "ACC083": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="审批日期"),
        "ACC084": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="发放日期"),
        "AAE010": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "ACC085": pa.Column(pl.String, checks=[c.length(256)], title="代办人姓名"),
        "ACC086": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="毕业日期"),
        "AAE011": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
        "ACC087": pa.Column(pl.String, checks=[c.length(256)], title="申请网络地址摘要"),
        "ACC088": pa.Column(pl.String, checks=[c.integer()], title="带动就业人数"),
    },
    name="CC80",
    strict=True,
    unique=list(KEY) or None,
)
