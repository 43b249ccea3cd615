"""Door schema of lb101_3 LC01 (工伤认定); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "LC01"
KEY = ("AAZ127",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ127": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="工伤认定ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAB001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "ALC020": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="工伤发生时间"),
        "ALC026": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="申报日期"),
        "ALC017": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="受理日期"),
        "ALC031": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="工伤认定日期"),
        "ALC029": pa.Column(pl.String, checks=[c.length(32)], title="认定结论"),
        "ALC011": pa.Column(pl.String, checks=[c.length(256)], title="认定书编号"),
        "ALC027": pa.Column(pl.String, checks=[c.length(32)], title="工伤类别"),
        "ALC022": pa.Column(pl.String, checks=[c.length(32)], title="伤害部位"),
        "ALC021": pa.Column(pl.String, checks=[c.length(32)], title="伤害程度"),
        "ALA017": pa.Column(pl.String, checks=[c.length(8)], title="职业病"),
        "ALC040": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="因工死亡日期"),
        "ALC152": pa.Column(pl.String, checks=[c.length(256)], title="申请人姓名"),
        "AKB020": pa.Column(pl.String, checks=[c.length(32)], title="医疗机构编码"),
        "YLC004": pa.Column(pl.String, checks=[c.length(8)], title="第三人责任标志"),
        "AAB022": pa.Column(pl.String, checks=[c.length(32)], title="行业代码"),
        "YLC005": pa.Column(pl.String, checks=[c.length(256)], title="项目参保编号"),
    },
    name="LC01",
    strict=True,
    unique=list(KEY) or None,
)
