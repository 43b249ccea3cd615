"""Door schema of standard personal_account_txn (个人账户收支明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "personal_account_txn"
KEY = ("txn_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "txn_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收支流水号"),
        "account_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账户编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "txn_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="收支日期"),
        "txn_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="收支年月"),
        "direction": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收支方向"),
        "reason": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收支原因"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "operator_id": pa.Column(pl.String, checks=[c.length(256)], title="经办人"),
    },
    name="personal_account_txn",
    strict=True,
    unique=list(KEY) or None,
)
