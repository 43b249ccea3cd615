"""Door schema of standard lead_transfer (线索移送); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "lead_transfer"
KEY = ("lead_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "lead_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="移送编号"),
        "finding_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="问题编号"),
        "to_org_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="移送去向"),
        "sent_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="移送日期"),
        "receipt_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="回执日期"),
        "result_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结果反馈日期"),
        "result": pa.Column(pl.String, checks=[c.length(32)], title="办理结果"),
        "amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="涉及金额"),
        "persons": pa.Column(pl.String, checks=[c.integer()], title="涉及人数"),
    },
    name="lead_transfer",
    strict=True,
    unique=list(KEY) or None,
)
