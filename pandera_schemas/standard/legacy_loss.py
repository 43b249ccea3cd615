"""Door schema of standard legacy_loss (历史遗留挪用与核销); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "legacy_loss"
KEY = ("loss_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "loss_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="损失编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "formed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="形成日期"),
        "nature": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="性质"),
        "responsible_unit": pa.Column(pl.String, checks=[c.length(256)], title="责任单位"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "repaid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已归还"),
        "written_off": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已核销"),
        "writeoff_doc_no": pa.Column(pl.String, checks=[c.length(256)], title="核销文号"),
        "writeoff_level": pa.Column(pl.String, checks=[c.length(32)], title="核销审批级次"),
    },
    name="legacy_loss",
    strict=True,
    unique=list(KEY) or None,
)
