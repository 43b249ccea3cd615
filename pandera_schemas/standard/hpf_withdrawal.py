"""Door schema of standard hpf_withdrawal (公积金提取); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "hpf_withdrawal"
KEY = ("withdraw_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "withdraw_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="提取业务流水号"),
        "account_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "reason": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="提取原因"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="提取金额"),
        "apply_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申请日期"),
        "property_no": pa.Column(pl.String, checks=[c.length(256)], title="不动产权证号"),
        "contract_no": pa.Column(pl.String, checks=[c.length(256)], title="购房合同号"),
        "invoice_no": pa.Column(pl.String, checks=[c.length(256)], title="购房发票号"),
        "purchase_area": pa.Column(pl.String, checks=[c.division()], title="购房所在区划"),
        "ip_hash": pa.Column(pl.String, checks=[c.length(256)], title="申请网络地址摘要"),
        "landlord_key": pa.Column(pl.String, checks=[c.pseudonym()], title="出租人身份键"),
    },
    name="hpf_withdrawal",
    strict=True,
    unique=list(KEY) or None,
)
