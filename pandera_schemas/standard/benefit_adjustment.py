"""Door schema of standard benefit_adjustment (待遇调整); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "benefit_adjustment"
KEY = ("adjust_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "adjust_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="调整编号"),
        "payee_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="享受定期待遇人员编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "effective_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="调整生效年月"),
        "doc_no": pa.Column(pl.String, checks=[c.length(256)], title="调整文号"),
        "amount_before": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="调整前金额"),
        "amount_after": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="调整后金额"),
        "adjust_group": pa.Column(pl.String, checks=[c.length(32)], title="调整类别"),
        "book_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="做账期号"),
    },
    name="benefit_adjustment",
    strict=True,
    unique=list(KEY) or None,
)
