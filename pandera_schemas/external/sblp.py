"""Door schema of external SBLP (商业保险理赔); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "SBLP"
KEY = ("PABH",)
SCHEMA = pa.DataFrameSchema(
    {
        "PABH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="赔案编号"),
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "PJH": pa.Column(pl.String, checks=[c.length(256)], title="票据号"),
        "JZBH": pa.Column(pl.String, checks=[c.length(64)], title="就诊编号"),
        "PFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="赔付金额"),
        "BARQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="报案日期"),
        "PFRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="赔付日期"),
        "BXGS": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="保险公司"),
        "BXCP": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="保险产品"),
        "JJYFJE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="基金预付金额"),
    },
    name="SBLP",
    strict=True,
    unique=list(KEY) or None,
)
