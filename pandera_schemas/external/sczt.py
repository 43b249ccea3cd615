"""Door schema of external SCZT (市场主体); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "SCZT"
KEY = ("TYSHXYDM",)
SCHEMA = pa.DataFrameSchema(
    {
        "TYSHXYDM": pa.Column(pl.String, checks=[c.required(), c.credit_code()], title="统一社会信用代码"),
        "QYMC": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="企业名称"),
        "ZTLX": pa.Column(pl.String, checks=[c.length(32)], title="主体类型"),
        "FDDBR": pa.Column(pl.String, checks=[c.citizen_id()], title="法定代表人身份号码"),
        "ZCZB": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="注册资本"),
        "CLRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="成立日期"),
        "ZT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="登记状态"),
        "ZXRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="注销日期"),
    },
    name="SCZT",
    strict=True,
    unique=list(KEY) or None,
)
