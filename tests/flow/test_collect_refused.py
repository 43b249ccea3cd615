"""What refuses a whole delivery, one rule after another, on the real server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from auditlake.collect.receipts import newest_accepted
from auditlake.collect.run import collect_hub
from auditlake.store import Store
from auditlake.verify import verify
from tests.conftest import StoreServer
from tests.flow.collect_hub import HUB, SI, newest, rules, set_resource
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import Rows, delivery


def _header_only(name: str, data: Rows) -> None:
    if name == "AC01":
        data.clear()


def _bytes(name: str, change: Any) -> Any:
    def files(contents: dict[str, bytes]) -> None:
        contents[name] = change(contents[name])

    return files


def _line(data: bytes, number: int, change: Any) -> bytes:
    lines = data.split(b"\n")
    lines[number - 1] = change(lines[number - 1])
    return b"\n".join(lines)


def _head(field: str, value: Any) -> Any:
    def manifest(package: dict[str, Any]) -> None:
        package["auditlake"][field] = value

    return manifest


def _wrong_total(package: dict[str, Any]) -> None:
    entry = next(r for r in package["resources"] if r["name"] == "AC83")
    entry["control"]["total"] = "1.00"


def _flip(contents: dict[str, bytes]) -> None:
    contents["AC83.csv"] = contents["AC83.csv"].replace(b"K000001", b"K000000")


def _extra(contents: dict[str, bytes]) -> None:
    contents["notes.txt"] = b"hello"


def _drop(contents: dict[str, bytes]) -> None:
    del contents["AC83.csv"]


def _longer(contents: dict[str, bytes]) -> None:
    contents["AC83.csv"] += b"x"


REFUSED = {
    "manifest.org": {"manifest": _head("org", "330110-si")},
    "manifest.period": {"manifest": _head("period", "2026-06")},
    "manifest.dialect": {"manifest": _head("dialect", "lb101_county")},
    "manifest.kind": {"manifest": _head("kind", "baseline")},
    "manifest.revision": {"manifest": _head("revision", 2)},
    "manifest.unreadable": {"manifest": set_resource("path", "../../etc/passwd")},
    "file.absent": {"late": _drop},
    "file.unlisted": {"late": _extra},
    "file.size": {"late": _longer},
    "file.hash": {"late": _flip},
    "file.encoding": {"files": _bytes("AC01.csv", lambda b: b.replace(b"v3", "张三".encode("gb18030")))},
    "file.empty": {"files": _bytes("AC83.csv", lambda b: b"")},
    "file.header_only": {"edit": _header_only},
    "line.broken": {"files": _bytes("AC83.csv", lambda b: _line(b, 9, lambda line: line + b",surplus"))},
    "columns.unknown": {"files": _bytes("AC83.csv", lambda b: b.replace(b"AAE117", b"AAE999", 1))},
    "columns.missing": {"files": _bytes("AC83.csv", lambda b: b.replace(b"AAE117", b"AAE999", 1))},
    "columns.duplicate": {"files": _bytes("AC83.csv", lambda b: b.replace(b"AAE117", b"AAE009", 1))},
    "rows.count": {"manifest": set_resource("rows", 41)},
    "control.total": {"manifest": _wrong_total},
}  # fmt: skip


@pytest.mark.parametrize("rule", REFUSED)
def test_a_bad_delivery_is_refused_by_its_rule(
    store_server: StoreServer, hub: Store, tmp_path: Path, rule: str
) -> None:
    folder = delivery(tmp_path / "d", SI, **REFUSED[rule])  # type: ignore[arg-type]
    prefix = f"orgs/{SI}/in/2026-07/period-r1/"
    org = store_server.org_store(SI, HUB)
    for file in sorted(folder.iterdir(), key=lambda f: (f.name == "datapackage.json", f.name)):
        org.put_file(prefix + file.name, file)
    eventually(lambda: hub.exists(f"{prefix}datapackage.json"))
    result = collect_hub(HUB)
    assert result["refused"] == [f"{SI}.2026-07.period.r1"] and not result["accepted"]
    payload = newest(hub)
    companions = {
        "columns.unknown": {"columns.missing"}, "columns.missing": {"columns.unknown"},
        "columns.duplicate": {"columns.missing"},
        "file.absent": {"delivery.incomplete"}, "file.size": {"delivery.incomplete"},
    }  # fmt: skip
    assert rules(payload) == {rule} | companions.get(rule, set())
    told = next(p for p in payload["problems"] if p["rule"] == rule)
    assert SI in told["message_zh"] and SI in told["message_en"]
    assert payload["collected"] == {} and not list(hub.list("collected/"))
    assert {r["path"] for r in payload["raw"]} == {f.name for f in folder.iterdir()}
    assert collect_hub(HUB)["taken"] == 0
    assert newest_accepted(hub) == []
    assert verify(HUB) == []
