"""Door schema of civil_affairs YJZJ (应急专项资金); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "YJZJ"
KEY = ("ZJBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "ZJBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="资金编号"),
        "SJBH": pa.Column(pl.String, checks=[c.length(64)], title="灾害事件编号"),
        "ZJJC": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="资金级次"),
        "DZRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="到账日期"),
        "DZJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="到账金额"),
        "GDYT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="规定用途"),
        "BFJE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已拨付金额"),
        "BFRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="拨付日期"),
        "BFDW": pa.Column(pl.String, checks=[c.length(256)], title="拨付单位"),
        "SJYT": pa.Column(pl.String, checks=[c.length(32)], title="实际用途"),
    },
    name="YJZJ",
    strict=True,
    unique=list(KEY) or None,
)
