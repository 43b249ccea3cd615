"""Door schema of standard unit (单位基本信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "unit"
KEY = ("unit_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "unit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "uscc": pa.Column(pl.String, checks=[c.length(256)], title="统一社会信用代码"),
        "unit_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="单位名称"),
        "unit_type": pa.Column(pl.String, checks=[c.length(32)], title="单位类型"),
        "econ_type": pa.Column(pl.String, checks=[c.length(32)], title="经济类型"),
        "industry_code": pa.Column(pl.String, checks=[c.length(32)], title="行业代码"),
        "risk_class": pa.Column(pl.String, checks=[c.length(32)], title="行业风险类别"),
        "levy_mode": pa.Column(pl.String, checks=[c.length(32)], title="征收方式"),
        "enrol_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="参保日期"),
        "unit_status": pa.Column(pl.String, checks=[c.length(32)], title="单位参保状态"),
        "suspend_status": pa.Column(pl.String, checks=[c.length(32)], title="单位暂停缴费状态"),
        "legal_rep_key": pa.Column(pl.String, checks=[c.pseudonym()], title="法定代表人身份键"),
        "address": pa.Column(pl.String, checks=[c.length(256)], title="地址"),
        "tax_no": pa.Column(pl.String, checks=[c.length(256)], title="税号"),
        "founded_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="成立日期"),
    },
    name="unit",
    strict=True,
    unique=list(KEY) or None,
)
