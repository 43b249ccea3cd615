"""Door schema of nhsa nurscare_serv_d (护理服务记录); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "nurscare_serv_d"
KEY = ("serv_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "serv_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="服务记录ID"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "nurscare_org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="护理机构编号"),
        "nurscare_psn_certno": pa.Column(pl.String, checks=[c.citizen_id()], title="护理人员证件号码"),
        "serv_begntime": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="服务开始时间"),
        "serv_endtime": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="服务结束时间"),
        "nurscare_item_codg": pa.Column(pl.String, checks=[c.length(32)], title="护理服务项目"),
        "serv_mins": pa.Column(pl.String, checks=[c.integer()], title="服务分钟数"),
        "gps_abst": pa.Column(pl.String, checks=[c.length(256)], title="定位摘要"),
        "nurscare_way": pa.Column(pl.String, checks=[c.length(32)], title="护理方式"),
    },
    name="nurscare_serv_d",
    strict=True,
    unique=list(KEY) or None,
)
