"""Door schema of nhsa disa_eval_d (失能评估信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "disa_eval_d"
KEY = ("eval_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "eval_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="评估ID"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "appy_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="申请日期"),
        "eval_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="评估日期"),
        "disa_lv": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="失能等级"),
        "eval_scr": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="评估得分"),
        "evaler_codg": pa.Column(pl.String, checks=[c.length(256)], title="评估人员代码"),
        "eval_org_code": pa.Column(pl.String, checks=[c.length(32)], title="评估机构编号"),
        "rslt_enddate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结论有效期止"),
        "reeval_flag": pa.Column(pl.String, checks=[c.length(8)], title="复评标志"),
    },
    name="disa_eval_d",
    strict=True,
    unique=list(KEY) or None,
)
