"""Door schema of standard hpf_loan (公积金贷款); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "hpf_loan"
KEY = ("loan_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "loan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="借款合同编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "co_borrower_key": pa.Column(pl.String, checks=[c.pseudonym()], title="共同借款人身份键"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷款金额"),
        "term_months": pa.Column(pl.String, checks=[c.required(), c.integer()], title="贷款期数"),
        "grant_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="放款日期"),
        "property_no": pa.Column(pl.String, checks=[c.length(256)], title="不动产权证号"),
        "contract_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="购房合同价"),
        "down_payment": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="首付款"),
        "prior_loans": pa.Column(pl.String, checks=[c.integer()], title="已使用公积金贷款次数"),
        "balance": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷款余额"),
        "overdue_months": pa.Column(pl.String, checks=[c.integer()], title="连续逾期期数"),
        "settled_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结清日期"),
        "rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="贷款年利率"),
        "mortgage_reg_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="抵押登记日期"),
    },
    name="hpf_loan",
    strict=True,
    unique=list(KEY) or None,
)
