"""Door schema of nhsa out_filg_d (异地就医备案信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "out_filg_d"
KEY = ("out_filg_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "out_filg_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="异地备案ID"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "out_filg_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="备案类型"),
        "mdtrtarea_admdvs": pa.Column(pl.String, checks=[c.division()], title="就医地区划"),
        "begndate": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="开始日期"),
        "enddate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结束日期"),
        "refl_fixmedins_code": pa.Column(pl.String, checks=[c.length(32)], title="转出机构编号"),
    },
    name="out_filg_d",
    strict=True,
    unique=list(KEY) or None,
)
