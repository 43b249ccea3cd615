"""Door schema of standard medical_visit (就诊登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_visit"
KEY = ("visit_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "visit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="就诊编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "visit_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医疗类别"),
        "admit_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="入院（就诊）时间"),
        "discharge_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="出院（就诊结束）时间"),
        "admit_dx": pa.Column(pl.String, checks=[c.length(32)], title="入院诊断"),
        "main_dx": pa.Column(pl.String, checks=[c.length(32)], title="主要诊断"),
        "other_dx": pa.Column(pl.String, checks=[c.length(512)], title="其他诊断"),
        "main_op": pa.Column(pl.String, checks=[c.length(32)], title="主要手术操作"),
        "discharge_way": pa.Column(pl.String, checks=[c.length(32)], title="离院方式"),
        "dept_code": pa.Column(pl.String, checks=[c.length(32)], title="科室代码"),
        "bed_no": pa.Column(pl.String, checks=[c.length(256)], title="床位号"),
        "physician_id": pa.Column(pl.String, checks=[c.length(64)], title="医师代码"),
        "offsite_flag": pa.Column(pl.String, checks=[c.boolean()], title="异地就医标志"),
        "referral_id": pa.Column(pl.String, checks=[c.length(64)], title="异地备案编号"),
        "newborn_weight": pa.Column(pl.String, checks=[c.integer()], title="新生儿出生体重"),
        "vent_hours": pa.Column(pl.String, checks=[c.integer()], title="呼吸机使用时长"),
        "person_area": pa.Column(pl.String, checks=[c.division()], title="参保地区划"),
    },
    name="medical_visit",
    strict=True,
    unique=list(KEY) or None,
)
