"""Door schema of civil_affairs WZSF (应急物资收发); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "WZSF"
KEY = ("SFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "SFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收发编号"),
        "SJBH": pa.Column(pl.String, checks=[c.length(64)], title="灾害事件编号"),
        "CKBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="仓库编号"),
        "WZPM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="物资品名"),
        "SFFX": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收发方向"),
        "SL": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数量"),
        "DJ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="单价"),
        "SFSJ": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="收发时间"),
        "DBLSJ": pa.Column(pl.String, checks=[c.timestamp("%Y%m%d%H%M%S")], title="调拨令时间"),
        "WLDW": pa.Column(pl.String, checks=[c.length(256)], title="往来单位"),
        "SHR": pa.Column(pl.String, checks=[c.length(256)], title="收货确认人"),
        "QDFS": pa.Column(pl.String, checks=[c.length(32)], title="取得方式"),
    },
    name="WZSF",
    strict=True,
    unique=list(KEY) or None,
)
