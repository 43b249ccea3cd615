"""Door schema of standard verification (疑点核实); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "verification"
KEY = ("verify_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "verify_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="核实编号"),
        "doubt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="疑点编号"),
        "to_org": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="核实单位"),
        "dispatched_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="下发日期"),
        "due_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="应反馈日期"),
        "done_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="反馈日期"),
        "result": pa.Column(pl.String, checks=[c.length(32)], title="核实结果"),
        "amount_confirmed": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="属实金额"),
        "seen_person": pa.Column(pl.String, checks=[c.boolean()], title="见人"),
        "seen_books": pa.Column(pl.String, checks=[c.boolean()], title="见账"),
        "seen_goods": pa.Column(pl.String, checks=[c.boolean()], title="见物"),
        "verifier": pa.Column(pl.String, checks=[c.length(256)], title="核实人"),
        "returned_times": pa.Column(pl.String, checks=[c.integer()], title="退回次数"),
        "evidence_count": pa.Column(pl.String, checks=[c.integer()], title="佐证材料数"),
    },
    name="verification",
    strict=True,
    unique=list(KEY) or None,
)
