"""Door schema of standard emp_trainee (培训学员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emp_trainee"
KEY = ("trainee_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "trainee_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="学员编号"),
        "class_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="班期编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "attended_hours": pa.Column(pl.String, checks=[c.integer()], title="出勤课时"),
        "cert_no": pa.Column(pl.String, checks=[c.length(256)], title="证书编号"),
        "exam_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="考核日期"),
        "passed": pa.Column(pl.String, checks=[c.boolean()], title="考核合格"),
        "subsidy": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="补贴金额"),
        "signin_at": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="首次签到时间"),
        "gps_hash": pa.Column(pl.String, checks=[c.length(256)], title="签到位置摘要"),
        "face_score": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="人脸比对分值"),
    },
    name="emp_trainee",
    strict=True,
    unique=list(KEY) or None,
)
