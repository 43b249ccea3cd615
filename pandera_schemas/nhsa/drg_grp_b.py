"""Door schema of nhsa drg_grp_b (病组信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "drg_grp_b"
KEY = ("grp_codg", "year")
SCHEMA = pa.DataFrameSchema(
    {
        "grp_codg": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="病组编码"),
        "grp_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="病组名称"),
        "grp_wt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="病组权重"),
        "grp_avg_fee": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="病组平均费用"),
        "grp_avg_ipt_days": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="平均住院日"),
        "ipt_days_lmt_min": pa.Column(pl.String, checks=[c.integer()], title="住院日下限"),
        "ipt_days_lmt_max": pa.Column(pl.String, checks=[c.integer()], title="住院日上限"),
        "adrg_codg": pa.Column(pl.String, checks=[c.length(32)], title="核心病组编码"),
        "sev_lv": pa.Column(pl.String, checks=[c.integer()], title="合并症层级"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
    },
    name="drg_grp_b",
    strict=True,
    unique=list(KEY) or None,
)
