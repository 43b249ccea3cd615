"""Door schema of lb101_3 LC31 (劳动能力鉴定); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "LC31"
KEY = ("AAZ151",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ151": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="劳动能力鉴定ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "ALA019": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="鉴定类别"),
        "ALA040": pa.Column(pl.String, checks=[c.length(32)], title="伤残等级"),
        "ALC060": pa.Column(pl.String, checks=[c.length(32)], title="护理依赖等级"),
        "ALC034": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="鉴定时间"),
        "ALC035": pa.Column(pl.String, checks=[c.length(256)], title="鉴定书编号"),
        "YLC001": pa.Column(pl.String, checks=[c.length(256)], title="鉴定专家编号"),
        "YLC002": pa.Column(pl.String, checks=[c.length(256)], title="专家组编号"),
        "YLC003": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="鉴定结论"),
        "AKB020": pa.Column(pl.String, checks=[c.length(32)], title="医疗机构编码"),
    },
    name="LC31",
    strict=True,
    unique=list(KEY) or None,
)
