"""Door schema of housing grzhxx (个人账户信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "grzhxx"
KEY = ("grzh",)
SCHEMA = pa.DataFrameSchema(
    {
        "grzh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账号"),
        "xingming": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "zjhm": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "dwzh": pa.Column(pl.String, checks=[c.length(64)], title="单位账号"),
        "khrq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="开户日期"),
        "grzhzt": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="个人账户状态"),
        "grzhye": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人账户余额"),
        "xhrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="销户日期"),
        "grjcjs": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人缴存基数"),
        "dwjcbl": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="单位缴存比例（百分数）"),
        "grjcbl": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="个人缴存比例（百分数）"),
    },
    name="grzhxx",
    strict=True,
    unique=list(KEY) or None,
)
