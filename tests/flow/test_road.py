"""The whole road: S3, Airflow, the door, dbt, rendered checks, marts; against what the simulator planted."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import polars as pl
import pytest

from auditlake.build import manifest, pointer
from auditlake.build.reproduce import reproduce
from auditlake.demo.scoreboard import score
from auditlake.demo.story import tell
from auditlake.doubts.hits import hits
from auditlake.doubts.state import doubt_rows
from auditlake.hubs import load_hubs
from auditlake.ledger import read
from auditlake.publish.snapshot import snapshot
from auditlake.reconcile import reconcile
from auditlake.reconcile_report import by_table, print_tables
from auditlake.report_up.sent import sent
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import dialect_names, load_dialect
from auditlake.store.client import Store
from auditlake.trace import trace
from auditlake.verify import verify
from tests.flow.conftest import Road

CHECKS = {*(f"PEN-{n}" for n in ("01", "02", "03", "04", "05", "06", "12", "14")),
          *(f"UNE-{n}" for n in ("01", "02", "03", "05")),
          *(f"FND-{n}" for n in ("03", "04", "05", "06", "09", "14")), "CTL-13"}  # fmt: skip

pytestmark = pytest.mark.timeout(1200)


def test_every_planted_case_is_found_and_nothing_else(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    scores = score(road.truth.cases(), list(load_hubs()))
    with capsys.disabled():
        print("\ncheck   planted  side effects  near misses  hits found  missed  extra")
        for one in scores:
            print(f"{one.check:8}{one.planted:7}{one.side_effects:14}{one.near_misses:13}{one.found:12}"
                  f"{len(one.missed):8}{len(one.extra):7}")  # fmt: skip
    assert {one.check for one in scores} >= CHECKS
    assert not [subject for one in scores for subject in one.missed]
    assert not [subject for one in scores for subject in one.extra]
    assert all(one.planted >= 5 and one.found >= 5 for one in scores)


def test_amounts_of_planted_cases(road: Road) -> None:
    wanted = {
        (case.check, case.hub, period, case.key, case.area_code): Decimal(amount)
        for case in road.truth.cases()
        if case.kind == "plant"
        for period, amount in (case.raw.get("amount") or {}).items()
        if amount is not None
    }
    there = {
        (h["check_code"], hub, h["period"], h["subject_key"], h["area_code"]): h["amount"]
        for hub in load_hubs()
        for h in hits(Store.for_hub(hub))
    }
    assert len(wanted) > 50
    assert {key: there[key] for key in wanted} == wanted


def test_no_row_and_no_yuan_is_lost_or_invented(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    lines = {
        (hub, period): reconcile(Store.for_hub(hub), period)
        for hub in load_hubs()
        for period in pointer.current_builds(Store.for_hub(hub))
    }
    everything = [line for found in lines.values() for line in found]
    with capsys.disabled():
        for (hub, period), found in lines.items():
            if period == "2026-09":
                print(f"\n{hub} {period}")
                print_tables(by_table(found))
    assert [problem for line in everything for problem in line.problems] == []
    submitted = {t.name for t in load_tables().values() if t.kind in ("event", "state")}
    for hubs in (("330000", "440000"), ("000000",)):
        filled = {
            line.standard_table for (at, _), found in lines.items() if at in hubs for line in found if line.standard
        }
        assert submitted - filled == set(), hubs
    assert {line.dialect for line in everything if line.standard} == set(dialect_names())
    totalled = [line for line in everything if line.control_standard]
    assert len({line.standard_table for line in totalled}) > 60
    assert all(line.control_declared == line.control_standard for line in totalled if not line.rejected)


def test_no_task_failed(road: Road) -> None:
    if road.airflow is None:
        pytest.skip("played without Airflow")
    runs = road.airflow.rest().runs(limit=100)
    assert runs and {run.state for run in runs} <= {"success"}


def test_receipts_tell_what_was_expected(road: Road) -> None:
    receipts = [e.payload for hub in load_hubs() for e in read(Store.for_hub(hub)) if e.entity_kind == "receipt"]
    outcome = {(r["org"], r["period"], r["kind"], r["revision"]): r for r in receipts}
    for delivery in road.truth.deliveries():
        receipt = outcome[(delivery.org, delivery.period, delivery.kind, delivery.revision)]
        assert receipt["outcome"] == delivery.expected, receipt
        if delivery.timing == "late":
            assert receipt["days_late"] >= delivery.days_late > 0
    assert any(d.expected == "refused" for d in road.truth.deliveries())


def test_the_late_one_is_named_at_the_deadline_and_comes_in_later(road: Road) -> None:
    late = next(d for d in road.truth.deliveries() if d.timing == "after_deadline" and d.kind == "period")
    hub = next(h for h, missing in road.outcome.missing_at_deadline.items() if late.org in missing)
    store = Store.for_hub(hub)
    first = manifest.read(store, road.outcome.first_builds[hub][late.period])
    last = manifest.read(store, pointer.current_builds(store)[late.period])
    submission = f"{late.org}.{late.period}.{late.kind}.r{late.revision}"
    assert late.org in first["without"] and not first["supplementary"]
    assert last["supplementary"] and submission in last["after_deadline"] and late.org not in last["without"]
    assert road.outcome.supplementary[hub] == [submission]
    assert submission not in {e["submission"] for e in first["inputs"]["events"]}
    assert submission in {e["submission"] for e in last["inputs"]["events"]}


def test_a_city_signed_for_one_month_and_returned_one_county(road: Road) -> None:
    back = next(d for d in road.truth.deliveries() if d.timing == "returned")
    store = Store.for_hub(f"{back.org[:2]}0000")
    lives: dict[str, list[str]] = {}
    for event in read(store):
        if event.entity_kind == "package" and event.entity_id.endswith(back.period):
            lives.setdefault(event.entity_id.split(".")[0], []).append(event.event)
    city = f"{back.org[:4]}00-{back.org[7:]}"
    assert lives[city].count("returned") == 1 and lives[city][-1] == "signed"
    assert all(events[-1] == "signed" for events in lives.values())
    made = manifest.read(store, pointer.current_builds(store)[back.period])
    tables = {e["submission"]: set(e["tables"]) for e in made["inputs"]["events"] if e["org"] == back.org}
    assert tables[f"{back.org}.{back.period}.correction.r2"] == {"AC83"}
    assert "AC83" not in tables[f"{back.org}.{back.period}.period.r1"] and made["without"] == []


def test_upward_goes_only_what_the_parent_lacks(road: Road) -> None:
    fix = road.truth.data["correction"]
    store = Store.for_hub(f"{fix['org'][:2]}0000")
    history = sent(store, fix["period"])
    assert all(one.answer and one.answer["outcome"] == "accepted" for one in history)
    first, last = history[0].payload, history[-1].payload
    assert first["scope"] == "whole" and len(first["brought"]) == len(first["tables"])
    books = {table.standard_table for table in load_dialect("fund_books").tables.values()}
    assert last["scope"] == "tables" and set(last["brought"]) and set(last["brought"]) <= books


def test_the_refused_submission_changed_nothing(road: Road) -> None:
    refused = next(d for d in road.truth.deliveries() if d.expected == "refused")
    name = f"{refused.org}.{refused.period}.{refused.kind}.r{refused.revision}"
    for hub in load_hubs():
        store = Store.for_hub(hub)
        assert not list(store.list(f"collected/{name}/"))
        for build in pointer.current_builds(store).values():
            made = manifest.read(store, build)
            assert name not in json.dumps(made["inputs"]["events"]) + json.dumps(made["inputs"]["states"])


def test_the_correction_moves_the_marts_by_its_amounts_and_nowhere_else(road: Road) -> None:
    fix = road.truth.data["correction"]
    province = fix["org"][:2] + "0000"
    for hub in (province, "000000"):
        before, after = road.outcome.before_correction[hub], road.outcome.after_correction[hub]
        assert before["fund_overview"] and set(before) == set(after)
        changed = _changes(before["fund_overview"], after["fund_overview"])
        assert changed
        for old, new in changed:
            assert new["fund_code"] == fix["fund_code"] and new["period"] == fix["period"]
            assert new["division"] in {fix["area_code"], fix["area_code"][:4] + "00", province, "000000"}
            assert new["expense"] - old["expense"] == Decimal(fix["expense_delta"])
            assert new["income"] - old["income"] == Decimal(fix.get("income_delta") or 0)
            assert new["balance"] - old["balance"] == Decimal(fix.get("income_delta") or 0) - Decimal(
                fix["expense_delta"]
            )
        for mart in before:
            if mart != "fund_overview" and not mart.startswith("submission"):
                assert not _changes(before[mart], after[mart]), mart
    other = "440000" if province == "330000" else "330000"
    assert road.outcome.before_correction[other] == road.outcome.after_correction[other]


def _changes(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Pairs of rows that differ, matched by position after sorting on the row's text columns."""

    def key(row: dict[str, Any]) -> str:
        return json.dumps(
            {k: str(v) for k, v in row.items() if isinstance(v, str) and k not in ("build", "last_build")}
        )

    old, new = sorted(before, key=key), sorted(after, key=key)
    assert [key(row) for row in old] == [key(row) for row in new]
    return [(a, b) for a, b in zip(old, new, strict=True) if a != b]


def test_an_old_build_is_reproduced_byte_for_byte(road: Road) -> None:
    hub, period = next((h, max(b)) for h, b in road.outcome.first_builds.items() if h != "000000")
    build = road.outcome.first_builds[hub][period]
    assert build != pointer.current_builds(Store.for_hub(hub))[period]
    result = reproduce(build)
    assert result.different == [] and result.equal > 30


def test_doubts_were_sent_answered_and_show_in_the_mart(road: Road) -> None:
    assert road.outcome.answered >= 5
    for hub in ("330000", "440000"):
        rows = doubt_rows(Store.for_hub(hub))
        answered = {row["doubt_id"]: row["result"] for row in rows if row["result"]}
        assert answered and set(answered.values()) <= {"confirmed", "rejected", "partly"}
        listed = {row["doubt_id"]: row for row in snapshot(hub)["doubt_list"]}
        assert {i: listed[i]["result"] for i in answered} == answered
    library = [row for row in snapshot("330000")["check_library"] if row["confirmed"]]
    assert library and all(0 < row["precision"] <= 1 for row in library)


def test_the_story_leads_from_the_clerks_line_to_the_mart(road: Road) -> None:
    text = "\n".join(tell(road.truth))
    case = next(c for c in road.truth.data["cases"] if c["id"] == road.truth.data["story"]["case"])
    for row in case["rows"]:
        assert f"{row['submission']}  {row['file']}  第 {row['line']} 行" in text
    assert "confirmed" in text


def test_a_national_doubt_is_traced_into_both_provinces(road: Road) -> None:
    doubt = next(h for h in hits(Store.for_hub("000000")) if h["check_code"] == "PEN-03")
    rows = trace("000000", doubt["doubt_id"]).rows
    assert {row.hub for row in rows} == {"330000", "440000"}
    assert all(row.values for row in rows)


def test_nothing_identifying_goes_up(road: Road) -> None:
    ids = {c["subject"]["id_no"] for c in road.truth.data["cases"] if "id_no" in c["subject"]}
    store = Store.for_hub("000000")
    keys = [o.key for o in store.list("collected/")] + [o.key for o in store.list("hits/")]
    assert keys and ids
    for hub in load_hubs():
        for row in hits(Store.for_hub(hub)):
            assert not ids & set(json.dumps(row, default=str).replace('"', " ").split())
    from auditlake.store.cache import stage

    for key in [k for k in keys if k.endswith("/person.parquet")]:
        assert not {"id_no", "name", "phone", "address"} & set(pl.read_parquet(stage(store, key)).columns)


def test_verify_finds_the_road_intact(road: Road) -> None:
    for hub in load_hubs():
        assert verify(hub) == []
