"""Door schema of housing tqmx (提取业务明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "tqmx"
KEY = ("lsh",)
SCHEMA = pa.DataFrameSchema(
    {
        "lsh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="业务流水号"),
        "grzh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账号"),
        "zjhm": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "tqyy": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="提取原因"),
        "tqje": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="提取金额"),
        "sqrq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="申请日期"),
        "bdcqzh": pa.Column(pl.String, checks=[c.length(256)], title="不动产权证号"),
        "gfhth": pa.Column(pl.String, checks=[c.length(256)], title="购房合同号"),
        "gffph": pa.Column(pl.String, checks=[c.length(256)], title="购房发票号"),
        "gfszqh": pa.Column(pl.String, checks=[c.division()], title="购房所在区划"),
        "skzh": pa.Column(pl.String, checks=[c.length(256)], title="收款账号"),
        "dlrxm": pa.Column(pl.String, checks=[c.length(256)], title="代理人姓名"),
        "sqip": pa.Column(pl.String, checks=[c.length(256)], title="申请网络地址摘要"),
        "czrzjhm": pa.Column(pl.String, checks=[c.citizen_id()], title="出租人证件号码"),
    },
    name="tqmx",
    strict=True,
    unique=list(KEY) or None,
)
