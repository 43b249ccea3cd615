"""Door schema of standard survivor_allowance (供养亲属抚恤金); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "survivor_allowance"
KEY = ("allowance_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "allowance_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="抚恤金支付编号"),
        "dependant_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="供养亲属身份键"),
        "deceased_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="死亡人员身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "relation": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="供养关系"),
        "benefit_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="待遇所属期"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "student_flag": pa.Column(pl.String, checks=[c.boolean()], title="在校学生标志"),
        "disabled_flag": pa.Column(pl.String, checks=[c.boolean()], title="丧失劳动能力标志"),
        "remarried_flag": pa.Column(pl.String, checks=[c.boolean()], title="再婚标志"),
    },
    name="survivor_allowance",
    strict=True,
    unique=list(KEY) or None,
)
