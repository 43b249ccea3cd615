"""Door schema of audit_office 举报线索 (举报线索台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "举报线索"
KEY = ("举报编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "举报编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="举报编号"),
        "举报渠道": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="举报渠道"),
        "收到日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="收到日期"),
        "基金": pa.Column(pl.String, checks=[c.length(32)], title="基金"),
        "受理日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="受理日期"),
        "答复日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="答复日期"),
        "查处结果": pa.Column(pl.String, checks=[c.length(32)], title="查处结果"),
        "查实金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="查实金额"),
        "奖励金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="奖励金额"),
        "奖励发放日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="奖励发放日期"),
        "举报人姓名": pa.Column(pl.String, checks=[c.length(256)], title="举报人姓名"),
    },
    name="举报线索",
    strict=True,
    unique=list(KEY) or None,
)
