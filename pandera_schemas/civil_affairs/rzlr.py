"""Door schema of civil_affairs RZLR (入住老人); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "RZLR"
KEY = ("RZBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "RZBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="入住编号"),
        "JGBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "RZRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="入住日期"),
        "LYRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="离院日期"),
        "CWH": pa.Column(pl.String, checks=[c.length(256)], title="床位号"),
        "NLDJ": pa.Column(pl.String, checks=[c.length(32)], title="能力等级"),
        "YSF": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月收费"),
    },
    name="RZLR",
    strict=True,
    unique=list(KEY) or None,
)
