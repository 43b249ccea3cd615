"""Door schema of standard hpf_deposit (公积金缴存); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "hpf_deposit"
KEY = ("deposit_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "deposit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="缴存流水号"),
        "account_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "due_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="缴存所属月份"),
        "base": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴存基数"),
        "unit_amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位缴存额"),
        "person_amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人缴存额"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="入账日期"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="缴存种类"),
    },
    name="hpf_deposit",
    strict=True,
    unique=list(KEY) or None,
)
