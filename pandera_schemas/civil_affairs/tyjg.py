"""Door schema of civil_affairs TYJG (托育机构); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "TYJG"
KEY = ("JGBM",)
SCHEMA = pa.DataFrameSchema(
    {
        "JGBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "JGMC": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="机构名称"),
        "TYXYDM": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "BARQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="备案日期"),
        "TWS": pa.Column(pl.String, checks=[c.integer()], title="托位数"),
        "SFPH": pa.Column(pl.String, checks=[c.length(8)], title="是否普惠"),
        "YBYF": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月保育费"),
        "JZMJ": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="建筑面积"),
        "ZGRS": pa.Column(pl.String, checks=[c.integer()], title="职工人数"),
        "TBRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="停办日期"),
    },
    name="TYJG",
    strict=True,
    unique=list(KEY) or None,
)
