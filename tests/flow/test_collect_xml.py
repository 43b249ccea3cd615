"""A delivery in XML on the real server: taken, accepted, and traced back to the submitted record."""

from __future__ import annotations

import io
from pathlib import Path

import polars as pl
import pytest

from auditlake.collect.receipts import newest_accepted, receipts
from auditlake.collect.run import collect_hub
from auditlake.collect.xml_package import import_package
from auditlake.standard.dialects import load_dialect
from auditlake.store import Store
from auditlake.trace import submitted_row
from tests.conftest import StoreServer
from tests.flow.collect_hub import FIN, HUB, send
from tests.unit.collect.builder import rows
from tests.unit.collect.xml_twin import xml_text

BOOKS = load_dialect("fund_books")


def test_an_xml_delivery_is_accepted_and_traced(
    store_server: StoreServer,
    hub: Store,
    tmp_path: Path,
) -> None:
    data = {table.name: rows(table, 30, BOOKS) for table in BOOKS.tables.values()}
    data["记账凭证"][4]["摘要"] = "<&> “引号” 䶮𠀀"
    package = tmp_path / "package.xml"
    package.write_text(xml_text(BOOKS, [(BOOKS.tables[name], data[name]) for name in data]), encoding="utf-8")
    import_package(package, FIN, "2026-07", tmp_path / "delivery")
    send(store_server, tmp_path / "delivery", FIN)
    assert collect_hub(HUB)["accepted"] == [f"{FIN}.2026-07.period.r1"]
    payload = receipts(hub)[-1]
    assert payload["problems"] == [] and {t["rows_loaded"] for t in payload["tables"]} == {30}
    assert len(payload["tables"]) == len(BOOKS.tables)
    collected = pl.read_parquet(io.BytesIO(hub.get_bytes(newest_accepted(hub)[0].tables["记账凭证"][0])))
    for number, row in enumerate(collected.sort("_row").iter_rows(named=True)):
        if number in (0, 4, 29):
            found = submitted_row(f"{row['_submission']}/{row['_file']}#{row['_row']}")
            assert found.file == "记账凭证.xml" and found.line == row["_row"]
            assert found.values == data["记账凭证"][number]
    with pytest.raises(LookupError, match="9999"):
        submitted_row(f"{FIN}.2026-07.period.r1/记账凭证.xml#9999")
