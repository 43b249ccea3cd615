"""Door schema of standard stabilisation_refund (稳岗返还与扩岗补助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "stabilisation_refund"
KEY = ("refund_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "refund_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补助编号"),
        "unit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补助种类"),
        "insured_start": pa.Column(pl.String, checks=[c.integer()], title="年初参保人数"),
        "insured_end": pa.Column(pl.String, checks=[c.integer()], title="年末参保人数"),
        "layoff_rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="裁员率"),
        "dues_paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上年度实缴失业保险费"),
        "refund": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="支付金额"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="支付日期"),
        "unit_size": pa.Column(pl.String, checks=[c.length(32)], title="企业规模"),
        "beneficiary_key": pa.Column(pl.String, checks=[c.pseudonym()], title="扩岗人员身份键"),
        "graduate_year": pa.Column(pl.String, checks=[c.integer()], title="毕业年度"),
    },
    name="stabilisation_refund",
    strict=True,
    unique=list(KEY) or None,
)
