"""Door schema of nhsa opsp_reg_d (门诊慢特病登记信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "opsp_reg_d"
KEY = ("opsp_reg_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "opsp_reg_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="慢特病登记ID"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "opsp_dise_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="慢特病病种代码"),
        "ide_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="认定日期"),
        "enddate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="有效期止"),
        "ide_dr_codg": pa.Column(pl.String, checks=[c.length(64)], title="认定医师代码"),
        "ide_fixmedins_code": pa.Column(pl.String, checks=[c.length(32)], title="认定机构编号"),
        "mdtrt_id": pa.Column(pl.String, checks=[c.length(64)], title="依据就诊ID"),
    },
    name="opsp_reg_d",
    strict=True,
    unique=list(KEY) or None,
)
