"""Door schema of civil_affairs CSZZ (慈善组织); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CSZZ"
KEY = ("ZZBM", "ND")
SCHEMA = pa.DataFrameSchema(
    {
        "ZZBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="组织编码"),
        "ZZMC": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="组织名称"),
        "TYXYDM": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "GKMJ": pa.Column(pl.String, checks=[c.length(8)], title="公开募捐资格"),
        "ND": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "SNSR": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上年收入"),
        "SNJZC": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上年末净资产"),
        "CSZC": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="慈善活动支出"),
        "GLFY": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="管理费用"),
        "NBRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="年报日期"),
        "SFSJ": pa.Column(pl.String, checks=[c.length(8)], title="是否审计"),
    },
    name="CSZZ",
    strict=True,
    unique=list(KEY) or None,
)
