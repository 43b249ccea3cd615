"""Door schema of lb101_3 JB_REFUND (稳岗返还与扩岗补助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JB_REFUND"
KEY = ("YJZ001",)
SCHEMA = pa.DataFrameSchema(
    {
        "YJZ001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补助支付ID"),
        "AAB001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "AAE001": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "YJA001": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补助种类"),
        "YJB001": pa.Column(pl.String, checks=[c.integer()], title="年初参保人数"),
        "YJB002": pa.Column(pl.String, checks=[c.integer()], title="年末参保人数"),
        "YJB003": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="裁员率"),
        "YJB004": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上年度实缴失业保险费"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "AAD017": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="支付时间"),
        "YAB001": pa.Column(pl.String, checks=[c.length(32)], title="企业规模"),
        "AAC002": pa.Column(pl.String, checks=[c.citizen_id()], title="扩岗人员公民身份号码"),
        "YJC001": pa.Column(pl.String, checks=[c.integer()], title="毕业年度"),
    },
    name="JB_REFUND",
    strict=True,
    unique=list(KEY) or None,
)
