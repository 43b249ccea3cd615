"""Door schema of civil_affairs YLJG (养老机构); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "YLJG"
KEY = ("JGBM",)
SCHEMA = pa.DataFrameSchema(
    {
        "JGBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "JGMC": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="机构名称"),
        "TYXYDM": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "BARQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="备案日期"),
        "CWS": pa.Column(pl.String, checks=[c.required(), c.integer()], title="床位数"),
        "HLCW": pa.Column(pl.String, checks=[c.integer()], title="护理型床位"),
        "JYXZ": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经营性质"),
        "PDDJ": pa.Column(pl.String, checks=[c.length(32)], title="评定等级"),
        "SDQYH": pa.Column(pl.String, checks=[c.length(8)], title="水电气优惠"),
        "TBRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="停业日期"),
        "JGZH": pa.Column(pl.String, checks=[c.length(256)], title="监管账户"),
        "YSFYE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="预收费余额"),
    },
    name="YLJG",
    strict=True,
    unique=list(KEY) or None,
)
