"""Door schema of civil_affairs BZSF (殡葬服务收费); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "BZSF"
KEY = ("SFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "SFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收费编号"),
        "SZSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="逝者身份证号"),
        "BYGBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="殡仪馆编码"),
        "SFXM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收费项目"),
        "DJ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单价"),
        "SL": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数量"),
        "SFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="收费金额"),
        "ZDJ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="指导价"),
        "JMJE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="减免金额"),
        "SFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="收费日期"),
    },
    name="BZSF",
    strict=True,
    unique=list(KEY) or None,
)
