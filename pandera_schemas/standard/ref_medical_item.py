"""Door schema of standard ref_medical_item (医保目录（药品、项目、耗材）); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ref_medical_item"
KEY = ("item_code", "area_code", "inst_level", "valid_from", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "item_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="医保目录名称"),
        "item_class": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="目录类别"),
        "charge_grade": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收费项目等级"),
        "self_pay_rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="先行自付比例"),
        "price_cap": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="定价上限金额"),
        "sex_limit": pa.Column(pl.String, checks=[c.length(32)], title="限定性别"),
        "age_min": pa.Column(pl.String, checks=[c.integer()], title="限定最小年龄"),
        "age_max": pa.Column(pl.String, checks=[c.integer()], title="限定最大年龄"),
        "dx_limit": pa.Column(pl.String, checks=[c.length(256)], title="限定支付诊断"),
        "level_limit": pa.Column(pl.String, checks=[c.length(32)], title="限定医院等级"),
        "max_per_day": pa.Column(pl.String, checks=[c.integer()], title="每日最大数量"),
        "is_day_item": pa.Column(pl.String, checks=[c.boolean()], title="按日计价"),
        "component_of": pa.Column(pl.String, checks=[c.length(32)], title="内涵归属项目"),
        "unit": pa.Column(pl.String, checks=[c.length(256)], title="计价单位"),
        "vbp_flag": pa.Column(pl.String, checks=[c.boolean()], title="集采中选"),
        "vbp_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="集采中选价格"),
        "dual_channel": pa.Column(pl.String, checks=[c.boolean()], title="双通道"),
        "valid_from": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="生效日期"),
        "valid_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="失效日期"),
        "inst_level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="价格适用机构等级"),
        "charge_unit": pa.Column(pl.String, checks=[c.length(32)], title="计费单位类别"),
        "rx_flag": pa.Column(pl.String, checks=[c.boolean()], title="处方药标志"),
    },
    name="ref_medical_item",
    strict=True,
    unique=list(KEY) or None,
)
