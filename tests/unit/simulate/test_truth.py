"""The truth file: enough cases, their places exist, the story leads to a line; the bad deliveries are there."""

from __future__ import annotations

import csv
import json
from collections import Counter

from auditlake.months import period_months
from auditlake.simulate.plan import PERIODS

from .conftest import Made

CHECKS = [f"PEN-{n}" for n in ("01", "02", "03", "04", "05", "06", "12", "14")]
CHECKS += [f"UNE-{n}" for n in ("01", "02", "03", "05")]
CHECKS += [f"FND-{n}" for n in ("03", "04", "05", "06", "09", "14")] + ["CTL-13"]
RULES = [
    "manifest.missing",
    "manifest.unreadable",
    "manifest.org",
    "manifest.period",
    "manifest.dialect",
    "manifest.kind",
    "manifest.revision",
    "file.absent",
    "file.unlisted",
    "file.size",
    "file.hash",
    "file.encoding",
    "file.empty",
    "file.header_only",
    "line.broken",
    "columns.unknown",
    "columns.missing",
    "columns.duplicate",
    "rows.count",
    "control.total",
    "key.duplicate",
    "key.duplicate_across",
    "cell.required",
    "cell.type",
    "cell.length",
    "cell.citizen_id",
    "cell.credit_code",
    "cell.division",
    "delivery.duplicate",
    "delivery.incomplete",
    "delivery.altered",
]


def test_five_plants_and_three_near_misses_per_check(made: Made) -> None:
    plants = Counter(c["check"] for c in made.truth["cases"] if c["kind"] == "plant")
    near = Counter(c["check"] for c in made.truth["cases"] if c["kind"] == "near_miss")
    assert sorted(plants) == sorted(CHECKS)
    assert min(plants.values()) >= 5
    assert min(near[c] for c in CHECKS) >= 3
    across = [
        c for c in made.truth["cases"] if c["check"] == "PEN-03" and c["kind"] == "plant" and c["hub"] == "000000"
    ]
    assert len(across) >= 5
    assert plants["PEN-03"] - len(across) >= 5


def test_plants_spread_over_provinces_and_dialects(made: Made) -> None:
    for check in CHECKS:
        areas = {c["area_code"] for c in made.truth["cases"] if c["check"] == check and c["kind"] == "plant"}
        assert {a[:2] for a in areas} == {"33", "44"}
        assert len(areas) >= 4
        if check[:3] in ("PEN", "UNE"):
            assert areas & {"330127", "440118"}


def test_cases_tell_their_periods_and_reasons(made: Made) -> None:
    ids = [c["id"] for c in made.truth["cases"]]
    assert len(set(ids)) == len(ids)
    for case in made.truth["cases"]:
        assert bool(case["periods"]) == (case["kind"] == "plant")
        assert set(case["amount"]) <= set(case["periods"]) <= set(PERIODS)
        assert case["story_zh"] and case["story_en"]
        assert len(case["subject"]) == 1


def test_story_leads_to_the_clerks_line(made: Made) -> None:
    story = next(c for c in made.truth["cases"] if c["id"] == made.truth["story"]["case"])
    assert (story["check"], story["area_code"]) == ("PEN-01", "330127")
    assert [r["submission"] for r in story["rows"]] == [f"330127-si.{p}.period.r1" for p in PERIODS]
    for place, period in zip(story["rows"], PERIODS, strict=True):
        path = made.out / f"deliveries/330127-si/{period}/period-r1" / place["file"]
        lines = list(csv.reader(path.read_bytes().decode("gb18030").splitlines()))
        row = dict(zip(lines[0], lines[place["line"] - 1], strict=True))
        assert row["AAE019"] == story["amount"][period]
        assert row["AAE003"] == str(period_months(period)[0])


def test_correction_changes_one_fund_by_a_known_amount(made: Made) -> None:
    correction = made.truth["correction"]
    assert (correction["org"], correction["period"]) == ("330110-fin", "2026-09")
    reports = []
    for name in ("period-r1", "correction-r2"):
        path = made.out / "deliveries/330110-fin/2026-09" / name / "基金统计报表.csv"
        rows = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
        reports.append({(r["基金"], r["指标"]): r["数值"] for r in rows})
    changed = {key for key in reports[0] if reports[0][key] != reports[1][key]}
    assert ("城乡居民基本养老保险", "基金支出") in changed
    assert {fund for fund, _ in changed} == {"城乡居民基本养老保险"}
    assert correction["expense_delta"] == "23400.00"


def test_late_refused_and_missing_are_declared(made: Made) -> None:
    timing = Counter((d["timing"], d["expected"]) for d in made.truth["deliveries"] if d["kind"] != "correction")
    assert timing["late", "accepted"] == 6
    assert timing["after_deadline", "accepted"] == 1
    assert timing["on_time", "refused"] == 1


def test_one_bad_delivery_per_rule(made: Made) -> None:
    folders = {p.name for p in (made.out / "bad").iterdir()} - {"sound"}
    assert folders == {rule.replace(".", "_") for rule in RULES}
    for folder in folders:
        expected = json.loads((made.out / "bad" / folder / "expected.json").read_text(encoding="utf-8"))
        assert expected["rule"] == folder.replace("_", ".", 1)
        assert expected["expected_outcome"] in ("accepted", "refused", "noted")
        assert any((made.out / "bad" / folder / "delivery").iterdir())
