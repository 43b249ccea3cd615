"""Door schema of standard ext_tax_wage (个税工资薪金申报); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_tax_wage"
KEY = ("person_key", "payer_uscc", "income_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "payer_uscc": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="扣缴单位信用代码"),
        "income_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="所得月份"),
        "income": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="收入额"),
        "declared_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="申报日期"),
    },
    name="ext_tax_wage",
    strict=True,
    unique=list(KEY) or None,
)
