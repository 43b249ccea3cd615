"""Door schema of housing wxzjfh (维修资金分户账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "wxzjfh"
KEY = ("fhzh",)
SCHEMA = pa.DataFrameSchema(
    {
        "fhzh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="分户账号"),
        "fwbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="房屋编号"),
        "xqbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="小区编号"),
        "zjhm": pa.Column(pl.String, checks=[c.citizen_id()], title="业主证件号码"),
        "jzmj": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="建筑面积"),
        "yjje": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应交金额"),
        "sjje": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="实交金额"),
        "jcrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="交存日期"),
        "fhye": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="分户余额"),
        "ljlx": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="累计利息"),
        "kfdwdm": pa.Column(pl.String, checks=[c.credit_code()], title="开发单位信用代码"),
        "jfrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="交付日期"),
    },
    name="wxzjfh",
    strict=True,
    unique=list(KEY) or None,
)
