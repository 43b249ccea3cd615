"""Door schema of standard ss_card (社会保障卡); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ss_card"
KEY = ("card_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "bank_code": pa.Column(pl.String, checks=[c.length(32)], title="合作银行"),
        "apply_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申领日期"),
        "issue_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="制卡日期"),
        "activate_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="激活日期"),
        "card_status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="卡状态"),
        "loss_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="挂失日期"),
        "cancel_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="注销日期"),
        "pickup_by_key": pa.Column(pl.String, checks=[c.pseudonym()], title="代领人身份键"),
        "card_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="社会保障卡号"),
    },
    name="ss_card",
    strict=True,
    unique=list(KEY) or None,
)
