"""Door schema of standard maternity_claim (生育待遇); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "maternity_claim"
KEY = ("claim_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "claim_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="生育待遇编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "spouse_key": pa.Column(pl.String, checks=[c.pseudonym()], title="配偶身份键"),
        "event_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="生育（手术）日期"),
        "birth_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="生育类别"),
        "children": pa.Column(pl.String, checks=[c.integer()], title="胎儿数"),
        "birth_order": pa.Column(pl.String, checks=[c.integer()], title="胎次"),
        "allowance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="生育津贴"),
        "allowance_days": pa.Column(pl.String, checks=[c.integer()], title="津贴天数"),
        "medical_pay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="生育医疗费支付"),
        "inst_code": pa.Column(pl.String, checks=[c.length(32)], title="定点医疗机构编号"),
        "claim_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申领日期"),
        "paid_to": pa.Column(pl.String, checks=[c.length(32)], title="津贴支付对象"),
    },
    name="maternity_claim",
    strict=True,
    unique=list(KEY) or None,
)
