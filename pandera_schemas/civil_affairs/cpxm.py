"""Door schema of civil_affairs CPXM (彩票公益金项目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CPXM"
KEY = ("XMBH", "ND")
SCHEMA = pa.DataFrameSchema(
    {
        "XMBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "ND": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "XMMC": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="项目名称"),
        "CPYT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="使用方向"),
        "SYDW": pa.Column(pl.String, checks=[c.length(256)], title="使用单位"),
        "APZJ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="安排资金"),
        "YZC": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已支出"),
        "JY": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="结余"),
        "XDRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="下达日期"),
        "QDRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="启动日期"),
        "WGRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="完工日期"),
        "SZBS": pa.Column(pl.String, checks=[c.length(8)], title="设置标识"),
        "JXDF": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="绩效得分"),
    },
    name="CPXM",
    strict=True,
    unique=list(KEY) or None,
)
