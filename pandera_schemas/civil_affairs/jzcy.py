"""Door schema of civil_affairs JZCY (救助家庭成员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JZCY"
KEY = ("CYBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "CYBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="成员编号"),
        "JTBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="家庭编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "YHZGX": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="与户主关系"),
        "SFBZ": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="是否保障对象"),
        "GRYSR": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人月收入"),
        "CJDJ": pa.Column(pl.String, checks=[c.length(32)], title="残疾等级"),
        "FLSB": pa.Column(pl.String, checks=[c.length(32)], title="分类施保"),
        "QSRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="起始日期"),
        "ZZRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终止日期"),
    },
    name="JZCY",
    strict=True,
    unique=list(KEY) or None,
)
