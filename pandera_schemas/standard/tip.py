"""Door schema of standard tip (举报线索); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "tip"
KEY = ("tip_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "tip_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="举报编号"),
        "channel": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="举报渠道"),
        "received_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="收到日期"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "accepted_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="受理日期"),
        "answered_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="答复日期"),
        "result": pa.Column(pl.String, checks=[c.length(32)], title="查处结果"),
        "amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="查实金额"),
        "reward": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="奖励金额"),
        "reward_paid_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="奖励发放日期"),
    },
    name="tip",
    strict=True,
    unique=list(KEY) or None,
)
