"""Door schema of standard unemployment_claim (失业保险待遇申领); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "unemployment_claim"
KEY = ("claim_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "claim_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申领编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "lost_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="失业时间"),
        "reason": pa.Column(pl.String, checks=[c.length(32)], title="失业原因"),
        "reg_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="失业登记日期"),
        "paid_months": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际缴费月数"),
        "entitled_months": pa.Column(pl.String, checks=[c.required(), c.integer()], title="应享受月数"),
        "used_months": pa.Column(pl.String, checks=[c.required(), c.integer()], title="已领月数"),
        "left_months": pa.Column(pl.String, checks=[c.integer()], title="剩余月数"),
        "end_month": pa.Column(pl.String, checks=[c.month()], title="待遇终止年月"),
        "employment_form": pa.Column(pl.String, checks=[c.length(32)], title="用工形式"),
        "claim_kind": pa.Column(pl.String, checks=[c.length(32)], title="待遇种类"),
    },
    name="unemployment_claim",
    strict=True,
    unique=list(KEY) or None,
)
