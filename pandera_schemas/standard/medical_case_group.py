"""Door schema of standard medical_case_group (DRG/DIP 入组与付费); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_case_group"
KEY = ("case_group_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "case_group_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="入组编号"),
        "visit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="就诊编号"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "group_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="病组编码"),
        "group_code_audit": pa.Column(pl.String, checks=[c.length(32)], title="复核组"),
        "main_dx": pa.Column(pl.String, checks=[c.length(32)], title="主要诊断"),
        "main_op": pa.Column(pl.String, checks=[c.length(32)], title="主要手术操作"),
        "cc_level": pa.Column(pl.String, checks=[c.length(32)], title="合并症并发症级别"),
        "weight": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="权重"),
        "case_cost": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="病例总费用"),
        "pay_standard": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="病组支付标准"),
        "los": pa.Column(pl.String, checks=[c.integer()], title="住院日"),
        "discharge_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="出院年月"),
        "coder_id": pa.Column(pl.String, checks=[c.length(64)], title="编码员"),
        "changed_after_upload": pa.Column(pl.String, checks=[c.boolean()], title="上传后修改标志"),
        "readmit_within": pa.Column(pl.String, checks=[c.integer()], title="距上次出院天数"),
        "group_code_before": pa.Column(pl.String, checks=[c.length(32)], title="修改前病组编码"),
        "changed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="修改日期"),
    },
    name="medical_case_group",
    strict=True,
    unique=list(KEY) or None,
)
