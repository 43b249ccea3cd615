"""County, city, province, nation: sign-offs, returns, deadlines, late ones, refusals and doubts on their way down."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from auditlake import steps
from auditlake.build import manifest
from auditlake.collect.receipts import receipts
from auditlake.demo.agencies import org_store
from auditlake.doubts.state import doubt_rows
from auditlake.ledger import read
from auditlake.report_up.sent import sent
from auditlake.store.client import Store
from auditlake.verify import verify
from tests.conftest import StoreServer
from tests.flow.small_province import NATION, PROVINCE, province
from tests.flow.step_story import (
    CHILD,
    DOUBT,
    FIN_CITY,
    LATE,
    REASON,
    SI_CITY,
    UNSIGNED,
    P,
    Played,
    lies,
    packages,
    play,
)

pytestmark = pytest.mark.timeout(1500)


@pytest.fixture(scope="module")
def played(store_server: StoreServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    with province(store_server, tmp_path_factory.mktemp("steps"), ("2026-07", P)) as small:
        yield play(small)


def _receipt(store: Store, submission: str) -> dict[str, Any]:
    return [r for r in receipts(store) if r["submission"] == submission][-1]


def _csv(store: Store, key: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(store.get_bytes(key).decode("utf-8-sig"))))


def test_a_package_names_its_members_by_reference(played: Played) -> None:
    assert played.seen["arrived"]["ready"] == []
    drafts = played.seen["first drafts"]
    assert set(drafts) == {f"{city}.{P}" for city in ("330100-fin", "330100-si", FIN_CITY, SI_CITY)}
    # nobody demands a signature of Hangzhou: its complete package is signed by itself
    assert [e.event for e in drafts[f"330100-si.{P}"]] == ["drafted", "signed"]
    assert drafts[f"330100-si.{P}"][1].payload["by"] == f"{PROVINCE}-audit"
    assert [e.event for e in drafts[f"{SI_CITY}.{P}"]] == ["drafted"]
    members = {m["org"]: m for m in drafts[f"330100-si.{P}"][0].payload["members"]}
    assert set(members) == {"330100-si", "330106-si", "330110-si", "330127-si"}
    county = _receipt(played.province.store, f"330106-si.{P}.period.r1")
    assert members["330106-si"]["receipt"] == county["id"]
    assert members["330106-si"]["manifest_sha256"] == county["manifest_sha256"]
    status = {m["org"]: m["status"] for m in drafts[f"{SI_CITY}.{P}"][0].payload["members"]}
    assert status == {SI_CITY: "in", CHILD: "unsigned", LATE: "missing"}
    city, _, outbox = org_store("330100-si")
    package = json.loads(city.get_bytes(f"{outbox}packages/{P}/package.json"))
    assert package["state"] == "signed" and {m["submission"] for m in package["members"]} == {
        f"{org}.{P}.period.r1" for org in members
    }
    readme = city.get_bytes(f"{outbox}packages/{P}/README.txt").decode("utf-8-sig")
    assert "余杭区社会保险经办机构: 已受理 / in" in readme


def test_a_return_reaches_the_county_and_takes_its_submission_out(played: Played) -> None:
    assert played.seen["signed"]["accepted"] == [f"{FIN_CITY}.{P}.signoff.r2", f"{SI_CITY}.{P}.signoff.r1"]
    assert CHILD in played.seen["missing after the return"]
    county, _, outbox = org_store(CHILD)
    letter = json.loads(county.get_bytes(f"{outbox}returned/{CHILD}.{P}.period.r1.json"))
    assert letter["reason"] == REASON and letter["returned_by"] == SI_CITY and "correction" in letter["message_en"]
    events = packages(played.province.store)[f"{SI_CITY}.{P}"]
    [returned] = [e for e in events if e.event == "returned"]
    assert returned.payload["submission"] == f"{CHILD}.{P}.period.r1" and returned.recipients == (CHILD,)


def test_a_city_signs_only_for_its_own_and_only_the_newest(played: Played) -> None:
    store = played.province.store
    strange, old = _receipt(store, f"{FIN_CITY}.{P}.signoff.r1"), _receipt(store, f"{SI_CITY}.{P}.signoff.r2")
    assert strange["outcome"] == "refused" and [p["rule"] for p in strange["problems"]] == ["signoff.not_below"]
    assert played.seen["outdated"]["refused"] == [f"{SI_CITY}.{P}.signoff.r2"]
    assert [p["rule"] for p in old["problems"]] == ["signoff.outdated"]
    assert f"{CHILD}.{P}.correction.r2" in old["problems"][0]["message_en"]


def test_the_correction_of_one_table_carries_the_others(played: Played) -> None:
    receipt = _receipt(played.province.store, f"{CHILD}.{P}.correction.r2")
    before = _receipt(played.province.store, f"{CHILD}.{P}.period.r1")
    assert receipt["supersedes"] == before["submission"] and receipt["scope"] == "tables"
    assert set(receipt["collected"]) == {"AC83"} and "AC83" not in receipt["carried"]
    assert receipt["carried"] == dict.fromkeys(sorted(set(before["collected"]) - {"AC83"}), before["submission"])
    assert receipt["tables_missing"] == before["tables_missing"] == []


def test_the_deadline_goes_on_without_the_missing_and_the_unsigned(played: Played) -> None:
    seen = played.seen
    assert seen["accepted"]["ready"] == []
    assert seen["closed"]["missing"] == {P: [UNSIGNED, LATE]} and seen["closed"]["ready"] == [P]
    assert seen["first build"]["without"] == [UNSIGNED, LATE]
    assert seen["first build"]["supplementary"] is False and seen["first build"]["after_deadline"] == []
    made = manifest.read(played.province.store, seen["first build"]["build"])
    inside = {entry["submission"] for entry in made["inputs"]["events"]}
    assert f"{UNSIGNED}.{P}.period.r1" not in inside
    assert {f"{CHILD}.{P}.period.r1", f"{CHILD}.{P}.correction.r2"} <= inside
    assert seen["first up"]["missing"] == [UNSIGNED, LATE] and seen["first up"]["scope"] == "whole"
    assert seen["first answer"]["outcome"] == "accepted"
    assert _receipt(played.province.nation, f"{PROVINCE}-audit.{P}.period.r1")["missing"] == [UNSIGNED, LATE]


def test_a_late_one_makes_a_marked_supplementary_build(played: Played) -> None:
    late = played.seen["late build"]
    assert played.seen["late"]["ready"] == [P]
    assert late["supplementary"] is True and late["without"] == []
    assert late["after_deadline"] == [f"{UNSIGNED}.{P}.period.r1", f"{LATE}.{P}.period.r1"]
    store = played.province.store
    assert {k: manifest.read(store, late["build"])[k] for k in manifest.STANDING} == {
        "supplementary": True, "without": [], "after_deadline": late["after_deadline"],
    }  # fmt: skip
    events = {e.entity_id: e.payload for e in read(store) if e.entity_kind == "build"}
    assert events[late["build"]]["supplementary"] is True
    assert events[played.seen["first build"]["build"]]["supplementary"] is False


def test_a_cut_upload_goes_on_where_it_ended(played: Played) -> None:
    cut = played.seen["cut"]
    assert cut["scope"] == "tables" and cut["submitted"] == f"{PROVINCE}-audit.{P}.correction.r2"
    assert len(cut["before the cut"]) == 3 == len(cut["lying there"][f"{P}/correction-r2"])
    assert cut["after it"][-1] == "datapackage.json"
    assert not set(cut["before the cut"]) & set(cut["after it"])
    assert len(cut["before the cut"]) + len(cut["after it"]) == cut["tables"] + 1
    assert cut["missing"] == [] and cut["supplementary"] is True


def test_what_the_nation_refuses_reaches_the_county_with_its_own_rows(played: Played) -> None:
    told = played.seen["second answer"]
    assert told["outcome"] == "refused" and told["submission"] == f"{PROVINCE}-audit.{P}.correction.r2"
    assert any("不合格行" in reason for reason in told["because"])
    [(what, orgs)] = told["handed_down"].items()
    assert what == f"receipts/{told['receipt']}" and orgs == [LATE]
    county, _, outbox = org_store(LATE)
    rows = _csv(county, f"{outbox}from_above/receipts-{told['receipt']}/problems.csv")
    assert rows and {r["your_submission"] for r in rows} == {f"{LATE}.{P}.period.r1"}
    assert {r["rule"] for r in rows} == {"cell.required"} and {r["column"] for r in rows} == {"person_key"}
    # the number of the row is that of the line in the county's own file
    payment = next(r for r in rows if r["your_file"] == "AC83.csv")
    path = played.province.folder / f"{LATE}.{P}.period.r1"
    line = (path / "AC83.csv").read_text(encoding="utf-8").splitlines()[int(payment["your_row"]) - 1]
    persons = {row.split(",")[0] for row in (path / "AC01.csv").read_text(encoding="utf-8").splitlines()}
    assert not persons & set(line.split(","))
    assert "退回" in county.get_bytes(f"{outbox}from_above/receipts-{told['receipt']}/README.txt").decode("utf-8-sig")


def test_only_what_the_parent_lacks_goes_up(played: Played) -> None:
    seen, store = played.seen, played.province.store
    third = seen["third up"]
    assert third["submitted"] == f"{PROVINCE}-audit.{P}.correction.r3" and third["scope"] == "tables"
    assert seen["third answer"]["outcome"] == "accepted"
    first, _, last = sent(store, P)
    lacking = {t for t, h in last.payload["tables"].items() if first.payload["tables"][t]["sha256"] != h["sha256"]}
    above = played.province.inbox_above()
    assert {name.removesuffix(".parquet") for name in above[f"{P}/correction-r3"]} == lacking | {"datapackage.json"}
    assert 0 < len(lacking) < len(first.payload["tables"]) == len(above[f"{P}/period-r1"]) - 1
    # registers of the province departments did not change: they lie above already
    assert not {"ext_death", "ext_prison_term"} & lacking
    assert seen["again"]["submitted"] is None
    receipt = _receipt(played.province.nation, third["submitted"])
    assert set(receipt["collected"]) == lacking and set(receipt["carried"]) == set(first.payload["tables"]) - lacking


def test_a_doubt_of_the_nation_is_answered_by_the_county(played: Played) -> None:
    down = played.seen["doubt down"]["handed_down"]
    [(what, orgs)] = down.items()
    assert what.startswith(f"doubts/{P}-") and orgs == [CHILD]
    county, _, outbox = org_store(CHILD)
    [row] = _csv(county, f"{outbox}from_above/{what.replace('/', '-')}/doubts.csv")
    assert row["doubt_id"] == DOUBT
    assert row["submitted_rows"] == f"{CHILD}.{P}.correction.r2/AC83.csv#2 (+1)"  # not whose the other row is
    assert played.seen["answer up"]["above"]["forwarded"] == [f"{PROVINCE}-audit.{P}.answer.r1"]
    assert played.seen["answer up"]["ignored"] == [] and played.seen["answer above"]["answered"] == 1
    [doubt] = [d for d in doubt_rows(played.province.nation) if d["doubt_id"] == DOUBT]
    assert doubt["state"] == "confirmed" and str(doubt["amount_confirmed"]) == "1234.00"
    assert doubt["note"].startswith(f"{CHILD}: ")


def test_a_second_look_finds_nothing_new(played: Played) -> None:
    answer_up = f"{PROVINCE}-audit.{P}.answer.r1"
    lies(f"{PROVINCE}-audit", f"receipts/{_receipt(played.province.nation, answer_up)['id']}/receipt.json", NATION)
    assert steps.collect(PROVINCE)["above"]["answered"] == {answer_up: "accepted"}
    again = steps.collect(PROVINCE)
    assert again["taken"] == 0 and again["ready"] == []
    assert again["above"] == {"answered": {}, "handed_down": {}, "for_us": [], "forwarded": []}


def test_everything_is_as_recorded(played: Played) -> None:
    assert verify(PROVINCE) == [] and verify(NATION) == []
