"""Door schema of standard medical_item (费用明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_item"
KEY = ("line_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "line_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="费用明细流水号"),
        "visit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="就诊编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "charged_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="费用发生时间"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "hosp_item_code": pa.Column(pl.String, checks=[c.length(32)], title="医药机构目录编码"),
        "hosp_item_name": pa.Column(pl.String, checks=[c.length(256)], title="医药机构目录名称"),
        "price": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单价"),
        "qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数量"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="明细项目费用总额"),
        "full_self_pay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="全自费金额"),
        "over_cap": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="超限价金额"),
        "in_scope": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="符合政策范围金额"),
        "physician_id": pa.Column(pl.String, checks=[c.length(64)], title="开单医师代码"),
        "exec_dept": pa.Column(pl.String, checks=[c.length(32)], title="受单科室"),
        "trace_code": pa.Column(pl.String, checks=[c.length(256)], title="药品追溯码"),
        "days_supply": pa.Column(pl.String, checks=[c.integer()], title="用药天数"),
        "settle_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="结算年月"),
        "result_at": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="检查检验结果时间"),
    },
    name="medical_item",
    strict=True,
    unique=list(KEY) or None,
)
