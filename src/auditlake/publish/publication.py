"""A publication: the marts over all current builds and the doubts' present states, named by what it read."""

from __future__ import annotations

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.board.facts import facts
from auditlake.board.store import frame
from auditlake.board.table_facts import COLUMNS, table_facts
from auditlake.build import manifest, pointer
from auditlake.build.inputs import code_versions
from auditlake.build.workplace import folder, load, save
from auditlake.check.library import load_library
from auditlake.clock import today
from auditlake.collect.receipts import Book
from auditlake.doubts.state import doubt_rows
from auditlake.hashing import canonical, sha256
from auditlake.ledger import Event, append_once
from auditlake.publish.duckdb_file import write_duckdb
from auditlake.standard.contracts import load_tables
from auditlake.standardise.inputs import CHECK_INFO, CHECK_RUN, CONTROL, CURRENT, DOUBT_STATE
from auditlake.standardise.marts import build_marts
from auditlake.store.cache import stage_all
from auditlake.store.client import Store

Files = dict[str, dict[str, list[Path]]]
_POLARS = {"BIGINT": pl.Int64, "DATE": pl.Date, "DECIMAL(18,2)": pl.Decimal(18, 2)}


def publication_id(store: Store) -> str:
    """``m-<hub>-<digest>`` over current builds, doubt states, receipts, code, and the day (a missing submission ages)."""
    read = {"builds": pointer.current_builds(store), "doubts": doubt_rows(store), "code": code_versions()}
    read |= {"as_of": today().isoformat(), "receipts": [receipt["id"] for receipt in Book.read(store).receipts]}
    return f"m-{store.hub}-{sha256(canonical(read))[:12]}"


def make_marts(hub: str) -> dict[str, Any]:
    """Compute the marts, upload them as Parquet and as one DuckDB file; not yet visible to readers.

    Nothing is computed again when a publication of the same inputs exists.
    """
    store = Store.for_hub(hub)
    name = publication_id(store)
    key = f"marts/{name}.json"
    if not store.exists(key):
        out = folder(name) / "marts"
        shutil.rmtree(out, ignore_errors=True)
        rows = build_marts(hub, gather(store, folder(name)), out, as_of=today())
        made = {mart: out / f"{mart}.parquet" for mart in rows}
        file = write_duckdb(made, folder(name) / f"{name}.duckdb")
        marts = {mart: f"marts/{mart}/{name}.parquet" for mart in made}
        hashes = {marts[mart]: store.put_file(marts[mart], path) for mart, path in made.items()}
        hashes[f"marts/{name}.duckdb"] = store.put_file(f"marts/{name}.duckdb", file)
        publication = {"publication": name, "marts": marts, "duckdb": f"marts/{name}.duckdb", "rows": rows}
        publication |= {"builds": pointer.current_builds(store), "sha256": hashes}
        data = canonical(publication)
        # the ledger first: a publication that nobody recorded cannot come to be
        append_once(store, Event("publication", name, "made", {"marts": len(marts)}, attachments=(sha256(data),)))
        store.put_bytes(key, data)
    save("open", f"{hub}-marts", {"publication": name})
    return {"publication": name}


def opened(hub: str) -> str:
    """The publication that ``make_marts`` made last."""
    return str(load("open", f"{hub}-marts")["publication"])


def gather(store: Store, work: Path) -> Files:
    """Local files per schema and table, as ``standardise.inputs`` documents them."""
    builds = pointer.current_builds(store)
    made = {period: manifest.read(store, build) for period, build in sorted(builds.items())}
    keys: dict[str, list[str]] = {}
    for one in made.values():
        for table, key in manifest.outputs(one, "standard").items():
            keys.setdefault(table, []).append(key)
    tables = load_tables()
    chosen = {t: k if tables[t].kind in ("event", "control") or t in CONTROL else k[-1:] for t, k in keys.items()}
    # a build lists hits that an earlier one has computed: they stand in both
    hit_keys = [(one["build"], key) for one in made.values() for key in manifest.outputs(one, "hits").values()]
    control = {table: stage_all(store, chosen.get(table, [])) for table in CONTROL}
    return {
        "current": {table: stage_all(store, chosen.get(table, [])) for table in CURRENT},
        "hits": {"all": _with_build(store, hit_keys, work)},
        "control": control
        | {
            "doubt_state": [_write(work / "doubt_state.parquet", doubt_rows(store), DOUBT_STATE)],
            "check_info": [_write(work / "check_info.parquet", _checks(), CHECK_INFO)],
            "check_run": [_write(work / "check_run.parquet", _runs(made), CHECK_RUN)],
            **_facts(store, work),
        },
    }


def _with_build(store: Store, keys: list[tuple[str, str]], work: Path) -> list[Path]:
    """All hits in one file, each with the build it stands in."""
    frames = [
        pl.read_parquet(path).with_columns(build=pl.lit(build))
        for (build, _), path in zip(keys, stage_all(store, [key for _, key in keys]), strict=True)
    ]
    if not frames:
        return []
    path = work / "hits.parquet"
    pl.concat(frames).write_parquet(path)
    return [path]


def _facts(store: Store, work: Path) -> dict[str, list[Path]]:
    """What the receipts say of every org and of every table."""
    book = Book.read(store)
    made = {
        "submission_fact": frame(facts(store.hub, book)),
        "table_fact": frame(list(table_facts(store.hub, book)), COLUMNS),
    }
    for name, rows in made.items():
        rows.write_parquet(work / f"{name}.parquet")
    return {name: [work / f"{name}.parquet"] for name in made}


def _checks() -> list[dict[str, Any]]:
    return [
        {
            "code": info.code, "name_zh": info.name_zh, "name_en": info.name_en, "owner": info.owner,
            "stage": info.stage, "severity": info.severity, "basis": info.basis_text,
            "basis_status": "to verify" if info.basis_text != info.basis else "confirmed", "status": info.stage,
        }
        for info in {info.code: info for info in load_library()}.values()
    ]  # fmt: skip


def _runs(made: dict[str, manifest.Manifest]) -> list[dict[str, Any]]:
    return [
        {"check_code": c["code"], "period": period, "build": one["build"], "outcome": c["status"], "hits": c["rows"]}
        for period, one in made.items()
        for c in one["checks"]
    ]


def _write(path: Path, rows: list[dict[str, Any]], columns: dict[str, str]) -> Path:
    schema: dict[str, Any] = {name: _POLARS.get(type_, pl.String) for name, type_ in columns.items()}
    data = {name: [_value(row.get(name), type_) for row in rows] for name, type_ in columns.items()}
    pl.DataFrame(data, schema=schema).write_parquet(path)
    return path


def _value(value: Any, type_: str) -> Any:
    """Ledger payloads keep dates and amounts as text."""
    if value is None:
        return None
    return date.fromisoformat(value) if type_ == "DATE" else Decimal(value) if type_.startswith("DEC") else value
