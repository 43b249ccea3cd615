"""Door schema of housing zlbtff (租赁补贴发放); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "zlbtff"
KEY = ("ffbh",)
SCHEMA = pa.DataFrameSchema(
    {
        "ffbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "sqjtbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申请家庭编号"),
        "zjhm": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="领取人证件号码"),
        "btny": pa.Column(pl.String, checks=[c.required(), c.month()], title="补贴年月"),
        "btje": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补贴金额"),
        "bzrs": pa.Column(pl.String, checks=[c.required(), c.integer()], title="保障人数"),
        "bzmj": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="保障面积"),
        "btbz": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="每平方米补贴标准"),
        "zlhth": pa.Column(pl.String, checks=[c.length(256)], title="租赁合同号"),
        "czrzjhm": pa.Column(pl.String, checks=[c.citizen_id()], title="出租人证件号码"),
        "zzdz": pa.Column(pl.String, checks=[c.length(256)], title="租住地址"),
        "skzh": pa.Column(pl.String, checks=[c.length(256)], title="收款账号"),
    },
    name="zlbtff",
    strict=True,
    unique=list(KEY) or None,
)
