"""Door schema of standard rectification (整改); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "rectification"
KEY = ("rect_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "rect_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="整改编号"),
        "finding_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="问题编号"),
        "method": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="整改方式"),
        "measure": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="整改措施"),
        "owner_org": pa.Column(pl.String, checks=[c.length(32)], title="整改责任单位"),
        "due_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="整改期限"),
        "started_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="开始整改日期"),
        "closed_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="销号日期"),
        "amount_recovered": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已追回金额"),
        "amount_claimed": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上报整改金额"),
        "evidence_count": pa.Column(pl.String, checks=[c.integer()], title="佐证材料数"),
        "policy_doc_no": pa.Column(pl.String, checks=[c.length(256)], title="制度文号"),
        "persons_disciplined": pa.Column(pl.String, checks=[c.integer()], title="处理处分人数"),
        "lookback_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="回头看日期"),
        "refused": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="拒绝整改"),
    },
    name="rectification",
    strict=True,
    unique=list(KEY) or None,
)
