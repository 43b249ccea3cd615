"""Door schema of civil_affairs JZFF (救助资金发放); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JZFF"
KEY = ("FFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "FFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "JTBH": pa.Column(pl.String, checks=[c.length(64)], title="家庭编号"),
        "SFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="身份证号"),
        "JZLB": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助类别"),
        "SSYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="所属月份"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "FFRS": pa.Column(pl.String, checks=[c.integer()], title="发放人数"),
        "YHZH": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "YHHM": pa.Column(pl.String, checks=[c.length(256)], title="银行户名"),
        "FFRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="发放日期"),
        "FFJG": pa.Column(pl.String, checks=[c.length(32)], title="发放结果"),
    },
    name="JZFF",
    strict=True,
    unique=list(KEY) or None,
)
