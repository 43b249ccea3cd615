"""Door schema of standard emergency_supply_txn (应急物资收发); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emergency_supply_txn"
KEY = ("txn_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "txn_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收发编号"),
        "event_id": pa.Column(pl.String, checks=[c.length(64)], title="灾害事件编号"),
        "warehouse_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="仓库编号"),
        "item": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="物资品名"),
        "direction": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收发方向"),
        "qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数量"),
        "unit_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="单价"),
        "moved_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="收发时间"),
        "order_at": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="调拨令时间"),
        "counterparty": pa.Column(pl.String, checks=[c.length(256)], title="往来单位"),
        "receiver": pa.Column(pl.String, checks=[c.length(256)], title="收货确认人"),
        "purchase_mode": pa.Column(pl.String, checks=[c.length(32)], title="取得方式"),
    },
    name="emergency_supply_txn",
    strict=True,
    unique=list(KEY) or None,
)
