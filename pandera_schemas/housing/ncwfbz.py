"""Door schema of housing ncwfbz (农村危房改造补助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ncwfbz"
KEY = ("bzbh",)
SCHEMA = pa.DataFrameSchema(
    {
        "bzbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补助编号"),
        "xingming": pa.Column(pl.String, checks=[c.length(256)], title="户主姓名"),
        "zjhm": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="户主证件号码"),
        "dxlb": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="对象类别"),
        "wxdj": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="危险等级"),
        "bzje": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补助金额"),
        "sprq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="审批日期"),
        "jgrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="竣工日期"),
        "ffrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="发放日期"),
        "skzh": pa.Column(pl.String, checks=[c.length(256)], title="收款账号"),
        "nd": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
    },
    name="ncwfbz",
    strict=True,
    unique=list(KEY) or None,
)
