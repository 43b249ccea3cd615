"""Door schema of housing bzdx (住房保障对象); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "bzdx"
KEY = ("sqcybh",)
SCHEMA = pa.DataFrameSchema(
    {
        "sqcybh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申请成员编号"),
        "sqjtbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申请家庭编号"),
        "xingming": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "zjhm": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "yxqrgx": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="与申请人关系"),
        "sqrq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="申请日期"),
        "shtgrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="审核通过日期"),
        "ysr": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月收入"),
        "rjzfmj": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="人均住房面积"),
        "jtzc": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="家庭资产"),
        "bzzt": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="保障状态"),
        "fhrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="复核日期"),
        "sprbh": pa.Column(pl.String, checks=[c.length(256)], title="审批人编号"),
        "lhh": pa.Column(pl.String, checks=[c.integer()], title="轮候号"),
        "sqbzfs": pa.Column(pl.String, checks=[c.length(32)], title="申请保障方式"),
        "jtlb": pa.Column(pl.String, checks=[c.length(32)], title="家庭类别"),
    },
    name="bzdx",
    strict=True,
    unique=list(KEY) or None,
)
