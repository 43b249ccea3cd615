"""Door schema of civil_affairs CJRZ (残疾人证); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CJRZ"
KEY = ("CJRZH",)
SCHEMA = pa.DataFrameSchema(
    {
        "CJRZH": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="残疾人证号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "CJLB": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="残疾类别"),
        "CJDJ": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="残疾等级"),
        "FZRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="发证日期"),
        "YXQZ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="有效期至"),
        "ZXRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="注销日期"),
        "PDYY": pa.Column(pl.String, checks=[c.length(32)], title="评定医院"),
        "PDYS": pa.Column(pl.String, checks=[c.length(64)], title="评定医师"),
    },
    name="CJRZ",
    strict=True,
    unique=list(KEY) or None,
)
