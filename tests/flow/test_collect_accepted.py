"""What is right is taken: an org's upload, its receipt, what the hub keeps of it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import polars as pl

from auditlake.collect.receipts import newest_accepted
from auditlake.collect.run import collect_hub
from auditlake.hashing import sha256
from auditlake.standard.versions import current
from auditlake.store import Store
from auditlake.verify import verify
from tests.conftest import StoreServer
from tests.flow.collect_hub import COUNTY, FIN, HUB, SI, TAX, newest, send
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import Rows, delivery


def test_a_good_delivery_is_accepted(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI)
    send(store_server, folder, SI)
    result = collect_hub(HUB)
    assert result == {"taken": 1, "accepted": [f"{SI}.2026-07.period.r1"], "refused": [], "noted": [], "ready": []}
    payload = newest(hub)
    assert payload["problems"] == [] and payload["outcome"] == "accepted"
    assert len(payload["tables"]) == 12 and all(t["rows_loaded"] == 40 for t in payload["tables"])
    ac83 = next(t for t in payload["tables"] if t["table"] == "AC83")
    assert ac83["standard_table"] == "benefit_payment"
    assert ac83["control_declared"] == ac83["control_loaded"] == "4790.00"
    assert payload["due"] == "2026-08-12" and payload["days_late"] == 0
    # raw keeps the exact bytes, the manifest among them
    assert {r["path"] for r in payload["raw"]} == {f.name for f in folder.iterdir()}
    for item in payload["raw"]:
        assert hub.get_bytes(f"raw/{item['sha256']}") == (folder / item["path"]).read_bytes()
    one = newest_accepted(hub)[0]
    assert one.submission == f"{SI}.2026-07.period.r1" and one.division == "330106" and len(one.tables) == 12
    frame = pl.read_parquet(io.BytesIO(hub.get_bytes(one.tables["AC83"][0])))
    assert frame.schema["AAE019"] == pl.Decimal(18, 2) and frame.schema["AAE003"] == pl.Int32
    assert frame["_row"].to_list() == list(range(2, 42)) and set(frame["_file"]) == {"AC83.csv"}
    assert set(frame["_submission"]) == {one.submission}
    # the org reads its receipt; the hashes in the ledger are those of the copies
    mine = store_server.org_store(SI, HUB)
    for key, digest in payload["out_sha256"].items():
        eventually(lambda key=key: mine.exists(key))
        assert sha256(mine.get_bytes(key)) == digest
    assert set(payload["out"]) == {"receipt.json", "report.xlsx", "report.html"}
    assert collect_hub(HUB) == {"taken": 0, "accepted": [], "refused": [], "noted": [], "ready": []}
    assert verify(HUB) == []


def test_other_dialects(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    def chinese(name: str, data: Rows) -> None:
        if name == "AC01":
            data[0]["AAC003"] = "㐂䶮"

    send(store_server, delivery(tmp_path / "a", COUNTY, edit=chinese), COUNTY)
    send(store_server, delivery(tmp_path / "b", FIN), FIN)
    send(store_server, delivery(tmp_path / "c", TAX), TAX)
    result = collect_hub(HUB)
    assert sorted(result["accepted"]) == sorted(f"{o}.2026-07.period.r1" for o in (COUNTY, FIN, TAX))
    county = next(a for a in newest_accepted(hub) if a.org == COUNTY)
    frame = pl.read_parquet(io.BytesIO(hub.get_bytes(county.tables["AC01"][0])))
    assert frame["AAC003"][0] == "㐂䶮"
    fin = next(a for a in newest_accepted(hub) if a.org == FIN)
    assert set(fin.tables) >= {"银行账户", "记账凭证"}


def test_an_event_table_may_be_empty(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    def nothing(name: str, data: Rows) -> None:
        if name == "AC_TRANSFER":
            data.clear()

    send(store_server, delivery(tmp_path / "d", SI, edit=nothing), SI)
    assert collect_hub(HUB)["accepted"]
    (told,) = newest(hub)["problems"]
    assert (told["rule"], told["severity"]) == ("file.header_only", "warning")
    key = newest(hub)["collected"]["AC_TRANSFER"][0]
    frame = pl.read_parquet(io.BytesIO(hub.get_bytes(key)))
    assert frame.height == 0 and "_row" in frame.columns


def test_answers(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    folder = tmp_path / "answers"
    folder.mkdir()
    text = (
        "doubt_id,result,amount_confirmed,note,answered_on\n"
        "0123456789abcdef,confirmed,1234.50,已追回 330106196001011234,2026-08-20\n"
        "fedcba9876543210,rejected,,核实无误,2026-08-21\n"
    ).encode()
    (folder / "answers.csv").write_bytes(text)
    package = {
        "name": f"{SI}.2026-07.answer.r1",
        "auditlake": {"org": SI, "hub": HUB, "period": "2026-07", "kind": "answer", "revision": 1,
                      "dialect": "lb101_3", "standard": current()},
        "resources": [{"name": "answers", "path": "answers.csv", "format": "csv", "encoding": "utf-8",
                       "bytes": len(text), "hash": f"sha256:{sha256(text)}", "rows": 2}],
    }  # fmt: skip
    (folder / "datapackage.json").write_text(json.dumps(package))
    send(store_server, folder, SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.answer.r1"]
    assert newest(hub)["answers"] == [
        {"doubt_id": "0123456789abcdef", "result": "confirmed", "amount_confirmed": "1234.50", "note": "已追回 ***",
         "answered_on": "2026-08-20"},
        {"doubt_id": "fedcba9876543210", "result": "rejected", "amount_confirmed": None, "note": "核实无误",
         "answered_on": "2026-08-21"},
    ]  # fmt: skip
    assert newest_accepted(hub) == []
