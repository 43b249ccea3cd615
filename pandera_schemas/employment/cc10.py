"""Door schema of employment CC10 (就业失业登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CC10"
KEY = ("ACC101",)
SCHEMA = pa.DataFrameSchema(
    {
        "ACC101": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="登记编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "AAC003": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "ACC0A1": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="登记种类"),
        "ACC102": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="登记日期"),
        "ACC103": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="注销日期"),
        "ACC0M1": pa.Column(pl.String, checks=[c.length(32)], title="困难人员类别"),
        "ACC104": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="失业起始日期"),
    },
    name="CC10",
    strict=True,
    unique=list(KEY) or None,
)
