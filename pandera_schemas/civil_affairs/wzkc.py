"""Door schema of civil_affairs WZKC (应急物资库存); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "WZKC"
KEY = ("CKBH", "WZPM", "SSYF")
SCHEMA = pa.DataFrameSchema(
    {
        "CKBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="仓库编号"),
        "WZPM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="物资品名"),
        "SSYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="库存月份"),
        "QCSL": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="期初数量"),
        "RKSL": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="入库数量"),
        "CKSL": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="出库数量"),
        "BFSL": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="报废数量"),
        "QMSL": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="期末数量"),
        "PDSL": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="盘点数量"),
        "CBBZ": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="储备标准"),
        "DQRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="到期日期"),
        "DJ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="单价"),
    },
    name="WZKC",
    strict=True,
    unique=list(KEY) or None,
)
