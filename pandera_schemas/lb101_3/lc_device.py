"""Door schema of lb101_3 LC_DEVICE (辅助器具配置); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "LC_DEVICE"
KEY = ("AAZ195",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ195": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="辅助器具配置登记ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAZ127": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="工伤认定ID"),
        "AAZ105": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="辅助器具ID"),
        "ALC010": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="配置时间"),
        "YLC006": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="配置费用"),
        "AKA068": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="定价上限金额"),
        "ALA027": pa.Column(pl.String, checks=[c.integer()], title="有效月数"),
        "YLC007": pa.Column(pl.String, checks=[c.length(256)], title="配置机构"),
    },
    name="LC_DEVICE",
    strict=True,
    unique=list(KEY) or None,
)
