"""Door schema of standard apprentice_intern (就业见习与学徒); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "apprentice_intern"
KEY = ("placement_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "placement_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="见习编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "from_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="见习开始日期"),
        "to_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="见习结束日期"),
        "subsidy": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="补贴金额"),
        "living_paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="单位发放生活费"),
        "contract_signed": pa.Column(pl.String, checks=[c.boolean()], title="已签劳动合同"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="见习种类"),
    },
    name="apprentice_intern",
    strict=True,
    unique=list(KEY) or None,
)
