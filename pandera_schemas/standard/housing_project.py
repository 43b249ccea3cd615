"""Door schema of standard housing_project (保障性安居工程项目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "housing_project"
KEY = ("project_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "project_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "project_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="项目类别"),
        "project_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="项目名称"),
        "planned_units": pa.Column(pl.String, checks=[c.required(), c.integer()], title="计划套数"),
        "started_units": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际开工套数"),
        "completed_units": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际竣工套数"),
        "reported_started": pa.Column(pl.String, checks=[c.integer()], title="上报开工套数"),
        "reported_completed": pa.Column(pl.String, checks=[c.integer()], title="上报竣工套数"),
        "start_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="开工日期"),
        "finish_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="竣工日期"),
        "budget": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="项目概算"),
        "fund_received": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="到位资金"),
        "fund_spent": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已支出资金"),
        "special_bond": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="专项债券资金"),
        "land_fee": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="土地费用"),
        "contractor_uscc": pa.Column(pl.String, checks=[c.credit_code()], title="施工单位信用代码"),
        "bid_mode": pa.Column(pl.String, checks=[c.length(32)], title="招标方式"),
        "contract_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="合同价"),
        "settle_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="结算价"),
        "fund_received_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="资金到位日期"),
    },
    name="housing_project",
    strict=True,
    unique=list(KEY) or None,
)
