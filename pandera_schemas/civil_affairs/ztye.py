"""Door schema of civil_affairs ZTYE (在托婴幼儿); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ZTYE"
KEY = ("JGBM", "SFZH", "SSYF")
SCHEMA = pa.DataFrameSchema(
    {
        "JGBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "SSYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="在托月份"),
        "CQTS": pa.Column(pl.String, checks=[c.required(), c.integer()], title="出勤天数"),
        "CSNY": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="出生日期"),
        "SSBYF": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="实收保育费"),
    },
    name="ZTYE",
    strict=True,
    unique=list(KEY) or None,
)
