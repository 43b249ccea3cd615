"""A correction of one table: exactly what it touches is computed anew, and doubts follow their record."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from auditlake import steps
from auditlake.build import manifest
from auditlake.build.compare import compare
from auditlake.build.reproduce import reproduce
from auditlake.doubts.hits import hits
from auditlake.doubts.state import doubt_rows
from auditlake.store.cache import stage
from tests.conftest import StoreServer
from tests.flow.small_province import PROVINCE, Province, build, on, province

P, NEXT = "2026-07", "2026-08"
AGENCY = "330106-si"
FILE = "AC83.csv"
#: what no correction leaves as it was: they say who sent what and when
CONTROL = {"standard/submission_package", "standard/submission_table"}

pytestmark = pytest.mark.timeout(1500)


@dataclass
class Played:
    """Builds before and after, and the rows taken away."""

    province: Province
    builds: dict[str, dict[str, Any]] = field(default_factory=dict)
    doubts: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    gone: list[dict[str, str]] = field(default_factory=list)


@pytest.fixture(scope="module")
def played(store_server: StoreServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    with province(store_server, tmp_path_factory.mktemp("corrections"), (P, NEXT)) as small:
        one = Played(small)
        on(NEXT, 1)
        small.send(small.deliveries(P) + small.deliveries(NEXT, without=("330203-si", "330212-si")))
        assert steps.collect(PROVINCE)["refused"] == []
        _look(one, "first", build(P))
        one.builds["next"] = build(NEXT)
        owned = {hit["subject_key"] for hit in hits(small.store, [P]) if hit["agency_code"] == AGENCY}
        keys = _rows_behind(small, owned)
        small.changed(AGENCY, P, {FILE: lambda lines: _without(one, lines, keys)}, only=(FILE,))
        assert steps.collect(PROVINCE)["accepted"] == [f"{AGENCY}.{P}.correction.r2"]
        _look(one, "corrected", build(P))
        one.builds["next again"] = build(NEXT)
        small.changed(AGENCY, P, {}, only=(FILE,), revision=3)
        assert steps.collect(PROVINCE)["accepted"] == [f"{AGENCY}.{P}.correction.r3"]
        _look(one, "back", build(P))
        yield one


def _look(one: Played, when: str, built: dict[str, Any]) -> None:
    one.builds[when] = built
    steps.dispatch(PROVINCE, P)
    one.doubts[when] = {d["doubt_id"]: d for d in doubt_rows(one.province.store) if d["agency_code"] == AGENCY}


def _rows_behind(small: Province, owned: set[str]) -> set[int]:
    """Lines of the payments behind the hits of one agency."""
    prefix = f"{AGENCY}.{P}.period.r1/{FILE}#"
    found = [k for h in hits(small.store, [P]) if h["subject_key"] in owned for k in h["row_keys"]]
    return {int(key.removeprefix(prefix)) for key in found if key.startswith(prefix)}


def _without(one: Played, lines: list[str], keys: set[int]) -> list[str]:
    """The file without these lines (header is line 1)."""
    one.gone = list(csv.DictReader([lines[0], *(lines[number - 1] for number in sorted(keys))]))
    return [line for number, line in enumerate(lines, start=1) if number not in keys]


def _outputs(small: Province, built: dict[str, Any]) -> dict[str, str]:
    made = manifest.read(small.store, built["build"])
    return {f"{o['kind']}/{o['name']}": o["key"] for o in made["outputs"]}


def _touched(one: Played, old: str, new: str) -> set[str]:
    before, after = _outputs(one.province, one.builds[old]), _outputs(one.province, one.builds[new])
    assert before.keys() == after.keys()
    return {name for name in before if before[name] != after[name]}


def test_only_the_corrected_table_and_what_reads_it_is_new(played: Played) -> None:
    assert played.gone and played.builds["corrected"]["replaced"] is True
    touched = _touched(played, "first", "corrected")
    assert {name for name in touched if name.startswith("standard/")} == CONTROL | {"standard/benefit_payment"}
    hit = {name for name in touched if name.startswith("hits/")}
    assert hit and not {name for name in hit if name.split("/")[1].startswith("fnd_0")} - {"hits/fnd_09"}
    assert played.builds["corrected"]["build"] != played.builds["first"]["build"]
    assert reproduce(played.builds["corrected"]["build"]).different == []


def test_rows_of_other_tables_keep_their_keys(played: Played) -> None:
    store = played.province.store
    for when, submission in (("first", "period.r1"), ("corrected", "correction.r2")):
        keys = _outputs(played.province, played.builds[when])
        payments = pl.read_parquet(
            stage(store, keys["standard/benefit_payment"]), columns=["snapshot_id", "agency_code"]
        )
        own = payments.filter(pl.col("agency_code") == AGENCY)["snapshot_id"].unique().to_list()
        assert own == [f"{AGENCY}.{P}.{submission}"]
        dues = pl.read_parquet(stage(store, keys["standard/due"]), columns=["snapshot_id", "agency_code"])
        assert dues.filter(pl.col("agency_code") == AGENCY)["snapshot_id"].unique().to_list() == [
            f"{AGENCY}.{P}.period.r1"
        ]


def test_later_periods_read_the_corrected_events_and_keep_their_own_files(played: Played) -> None:
    assert played.builds["corrected"]["affected"] == [NEXT]
    touched = _touched(played, "next", "next again")
    assert not {name for name in touched if name.startswith("standard/")}
    assert {name.split("/")[0] for name in touched} <= {"hits"}


def test_nothing_but_the_submission_differs_when_the_rows_come_back(played: Played) -> None:
    store = played.province.store
    first, back = (_outputs(played.province, played.builds[when]) for when in ("first", "back"))
    old, new = (
        pl.read_parquet(stage(store, keys["standard/benefit_payment"])).drop("row_key", "snapshot_id").rows()
        for keys in (first, back)
    )
    assert sorted(map(str, old)) == sorted(map(str, new))


def test_doubts_follow_their_record(played: Played) -> None:
    first, corrected, back = (played.doubts[when] for when in ("first", "corrected", "back"))
    assert first and {doubt["state"] for doubt in first.values()} <= {"sent", "open"}  # a pilot's stay open
    gone = {i for i, doubt in corrected.items() if doubt["state"] == "closed"}
    assert gone and gone <= first.keys()
    assert {i: back[i]["state"] for i in gone} == {i: first[i]["state"] for i in gone}
    assert {back[i]["times_reopened"] for i in gone} == {1}
    assert {corrected[i]["times_reopened"] for i in gone} == {0}


def test_before_and_after_are_compared_in_numbers(played: Played) -> None:
    told = compare(played.builds["first"]["build"], played.builds["corrected"]["build"])
    payments = told.tables["benefit_payment"]
    assert (payments.before, payments.after) == (payments.before, payments.before - len(played.gone))
    lost = sum(Decimal(row["AAE019"]) for row in played.gone)
    assert payments.sums["amount"].before - payments.sums["amount"].after == lost != 0
    assert set(told.tables) == {"benefit_payment", "submission_package", "submission_table"}
    closed = {i for i, doubt in played.doubts["corrected"].items() if doubt["state"] == "closed"}
    assert closed <= {i for check in told.checks.values() for i in check.lost}
    assert not [i for check in told.checks.values() for i in check.gained if i in closed]
    assert told.submissions_after - told.submissions_before == {f"{AGENCY}.{P}.correction.r2"}


def test_a_folder_is_what_it_was(played: Played, tmp_path: Path) -> None:
    """The same correction again is only noted: nothing is computed."""
    assert steps.collect(PROVINCE)["taken"] == 0
    assert build(P)["changed"] is False
