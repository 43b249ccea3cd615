"""Door schema of standard medical_staff (医师药师护士); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_staff"
KEY = ("staff_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "staff_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="医保医师药师护士代码"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "staff_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="人员类别"),
        "licence_no": pa.Column(pl.String, checks=[c.length(256)], title="执业证书编号"),
        "licence_from": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="执业注册日期"),
        "licence_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="执业有效期止"),
        "scope": pa.Column(pl.String, checks=[c.length(256)], title="执业范围"),
        "service_status": pa.Column(pl.String, checks=[c.length(32)], title="医保服务状态"),
        "multi_site_flag": pa.Column(pl.String, checks=[c.boolean()], title="多点执业备案标志"),
    },
    name="medical_staff",
    strict=True,
    unique=list(KEY) or None,
)
