"""Door schema of nhsa medins_invn_d (医药机构进销存信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medins_invn_d"
KEY = ("fixmedins_code", "hilist_code", "invn_ym")
SCHEMA = pa.DataFrameSchema(
    {
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "hilist_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "invn_ym": pa.Column(pl.String, checks=[c.required(), c.month()], title="库存年月"),
        "begn_cnt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="期初数量"),
        "purc_cnt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="购入数量"),
        "purc_pric": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="购入单价"),
        "out_cnt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="出库数量"),
        "loss_cnt": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="损耗数量"),
        "end_cnt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="期末数量"),
    },
    name="medins_invn_d",
    strict=True,
    unique=list(KEY) or None,
)
