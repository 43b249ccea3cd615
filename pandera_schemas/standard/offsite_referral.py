"""Door schema of standard offsite_referral (异地就医备案与转诊); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "offsite_referral"
KEY = ("referral_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "referral_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="异地备案编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="备案类型"),
        "to_area": pa.Column(pl.String, checks=[c.division()], title="就医地区划"),
        "valid_from": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="备案开始日期"),
        "valid_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="备案结束日期"),
        "from_inst": pa.Column(pl.String, checks=[c.length(32)], title="转出医疗机构"),
    },
    name="offsite_referral",
    strict=True,
    unique=list(KEY) or None,
)
