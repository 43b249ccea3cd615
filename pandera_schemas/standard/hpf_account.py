"""Door schema of standard hpf_account (公积金个人账户); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "hpf_account"
KEY = ("account_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "account_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "open_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="开户日期"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账户状态"),
        "balance": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="账户余额"),
        "close_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="销户日期"),
        "base": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴存基数"),
        "unit_rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="单位缴存比例"),
        "person_rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="个人缴存比例"),
    },
    name="hpf_account",
    strict=True,
    unique=list(KEY) or None,
)
