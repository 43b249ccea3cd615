"""Door schema of standard injury_case (工伤认定); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "injury_case"
KEY = ("injury_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "injury_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="工伤认定编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "accident_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="工伤发生日期"),
        "report_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申报日期"),
        "accept_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="受理日期"),
        "decision_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="认定日期"),
        "decision": pa.Column(pl.String, checks=[c.length(32)], title="认定结论"),
        "kind": pa.Column(pl.String, checks=[c.length(32)], title="工伤类别"),
        "body_part": pa.Column(pl.String, checks=[c.length(32)], title="伤害部位"),
        "harm_level": pa.Column(pl.String, checks=[c.length(32)], title="伤害程度"),
        "occ_disease": pa.Column(pl.String, checks=[c.boolean()], title="职业病标志"),
        "death_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="因工死亡日期"),
        "hospital_code": pa.Column(pl.String, checks=[c.length(32)], title="救治医院编码"),
        "third_party": pa.Column(pl.String, checks=[c.boolean()], title="第三人责任标志"),
        "industry_code": pa.Column(pl.String, checks=[c.length(32)], title="行业代码"),
        "project_no": pa.Column(pl.String, checks=[c.length(256)], title="项目参保编号"),
    },
    name="injury_case",
    strict=True,
    unique=list(KEY) or None,
)
