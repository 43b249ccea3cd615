"""Door schema of standard person (个人基本信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "person"
KEY = ("person_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "id_type": pa.Column(pl.String, checks=[c.length(32)], title="证件类型"),
        "sex": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="性别"),
        "birth_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="出生日期"),
        "ethnic": pa.Column(pl.String, checks=[c.length(32)], title="民族"),
        "work_start_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="参加工作日期"),
        "hukou_type": pa.Column(pl.String, checks=[c.length(32)], title="户口性质"),
        "hukou_area": pa.Column(pl.String, checks=[c.length(32)], title="户口所在地"),
        "alive_status": pa.Column(pl.String, checks=[c.length(32)], title="生存状态"),
        "retire_flag": pa.Column(pl.String, checks=[c.boolean()], title="离退休标志"),
        "land_lost_flag": pa.Column(pl.String, checks=[c.boolean()], title="被征地农民标识"),
        "migrant_worker": pa.Column(pl.String, checks=[c.boolean()], title="农民工标志"),
        "nationality": pa.Column(pl.String, checks=[c.length(32)], title="国籍"),
    },
    name="person",
    strict=True,
    unique=list(KEY) or None,
)
