"""Door schema of standard due (应缴实缴明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "due"
KEY = ("due_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "due_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="应缴编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "person_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "book_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="做账期号"),
        "due_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="对应费款所属期"),
        "charge_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="应缴类型"),
        "base": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="缴费基数"),
        "wage": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴费工资"),
        "unit_due": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位应缴"),
        "person_due": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人应缴"),
        "account_part": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="划入个人账户"),
        "fiscal_part": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="财政补助"),
        "written_off": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="核销标志"),
        "written_off_month": pa.Column(pl.String, checks=[c.month()], title="核销年月"),
        "arrived": pa.Column(pl.String, checks=[c.boolean()], title="到账标志"),
        "arrived_month": pa.Column(pl.String, checks=[c.month()], title="到账年月"),
        "batch_id": pa.Column(pl.String, checks=[c.length(64)], title="批次编号"),
        "late_fee": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="滞纳金"),
        "operator_id": pa.Column(pl.String, checks=[c.length(256)], title="经办人"),
        "handled_at": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="经办时间"),
    },
    name="due",
    strict=True,
    unique=list(KEY) or None,
)
