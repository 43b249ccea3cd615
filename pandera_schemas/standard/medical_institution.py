"""Door schema of standard medical_institution (定点医药机构); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_institution"
KEY = ("inst_code", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "inst_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="定点医药机构名称"),
        "inst_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构类型"),
        "inst_level": pa.Column(pl.String, checks=[c.length(32)], title="机构等级"),
        "open_beds": pa.Column(pl.String, checks=[c.integer()], title="开放床位数"),
        "approved_beds": pa.Column(pl.String, checks=[c.integer()], title="核定床位数"),
        "uscc": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "licence_no": pa.Column(pl.String, checks=[c.length(256)], title="执业许可证号"),
        "licence_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="执业许可证有效期止"),
        "contract_from": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="协议开始日期"),
        "contract_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="协议终止日期"),
        "ownership": pa.Column(pl.String, checks=[c.length(32)], title="所有制性质"),
        "pay_mode": pa.Column(pl.String, checks=[c.length(32)], title="付费方式"),
    },
    name="medical_institution",
    strict=True,
    unique=list(KEY) or None,
)
