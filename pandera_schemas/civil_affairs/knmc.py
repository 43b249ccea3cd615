"""Door schema of civil_affairs KNMC (困难群体名册); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "KNMC"
KEY = ("MCBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "MCBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="名册编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "KNLB": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="困难类别"),
        "RDBM": pa.Column(pl.String, checks=[c.length(32)], title="认定部门"),
        "SXRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="生效日期"),
        "SFXRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="失效日期"),
        "CSRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="传送日期"),
        "BSRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="医保标识日期"),
    },
    name="KNMC",
    strict=True,
    unique=list(KEY) or None,
)
