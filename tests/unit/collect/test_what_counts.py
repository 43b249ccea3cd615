"""Which submission counts: revisions, corrections of some tables, signatures and returns."""

from __future__ import annotations

from typing import Any

import pytest

from auditlake.collect import signoff
from auditlake.collect.package import describe
from auditlake.collect.prefix import Place
from auditlake.collect.receipts import Book

CITY, COUNTY, SISTER = "330200-si", "330203-si", "330212-si"
SIGNED, FREE = "2026-08", "2026-07"  # the city signs in August only


def receipt(org: str, period: str, revision: int = 1, **more: Any) -> dict[str, Any]:
    kind = more.pop("kind", "period" if revision == 1 else "correction")
    name = f"{org}.{period}.{kind}.r{revision}"
    tables = more.pop("collected", {"AC01": [f"{name}/AC01"], "AC83": [f"{name}/AC83"]})
    return {
        "id": f"r-{name}", "org": org, "period": period, "kind": kind, "revision": revision, "submission": name,
        "prefix": f"orgs/{org}/in/{period}/{kind}-r{revision}/", "outcome": "accepted", "manifest_sha256": "m",
        "collected": tables, "tables": [{"table": table} for table in tables], "days_late": 0, "carried": {},
    } | more  # fmt: skip


def says(submission: str, decision: str, revision: int = 1) -> dict[str, Any]:
    rows = [{"submission": submission, "decision": decision, "reason": "why"}]
    return receipt(CITY, SIGNED, revision, kind="signoff", collected={}, signoff=rows)


def counts(book: Book, period: str = SIGNED) -> str | None:
    found = book.newest_of(COUNTY, period)
    return found["submission"] if found else None


def test_a_line_of_orgs_has_one_city_that_signs() -> None:
    assert signoff.city_of(COUNTY) == CITY and signoff.city_of("330203-fin") == "330200-fin"
    assert signoff.city_of(CITY) is None and signoff.city_of("330000-ps") is None
    assert signoff.cities("330000")[CITY] == (COUNTY, SISTER) and signoff.cities("000000") == {}
    assert signoff.demanded(CITY, SIGNED) and not signoff.demanded(CITY, FREE)
    assert not signoff.demanded("330100-si", SIGNED)


def test_the_newest_accepted_revision_counts() -> None:
    first, second = receipt(COUNTY, FREE), receipt(COUNTY, FREE, 2)
    assert counts(Book.of([first, second]), FREE) == second["submission"]
    refused = receipt(COUNTY, FREE, 3, outcome="refused")
    assert counts(Book.of([first, second, refused]), FREE) == second["submission"]


def test_where_the_city_signs_the_newest_that_it_accepted_counts() -> None:
    first, second = receipt(COUNTY, SIGNED), receipt(COUNTY, SIGNED, 2)
    book = Book.of([first])
    assert counts(book) is None and book.unsigned("330000", SIGNED)[COUNTY] == CITY
    book.add(says(first["submission"], "accept"))
    assert counts(book) == first["submission"] and COUNTY not in book.missing("330000", SIGNED)
    book.add(second)
    assert counts(book) == first["submission"]  # the correction waits for its signature
    book.add(says(second["submission"], "accept", 2))
    assert counts(book) == second["submission"]


def test_what_a_city_returned_does_not_count_until_it_is_corrected() -> None:
    first, second = receipt(COUNTY, SIGNED), receipt(COUNTY, SIGNED, 2)
    book = Book.of([first, says(first["submission"], "accept"), says(first["submission"], "return", 2)])
    assert counts(book) is None and COUNTY in book.missing("330000", SIGNED)
    assert COUNTY not in book.unsigned("330000", SIGNED)
    book.add(second)
    book.add(says(second["submission"], "accept", 3))
    assert counts(book) == second["submission"]


def test_a_correction_of_one_table_stands_with_the_tables_it_carries() -> None:
    first = receipt(COUNTY, FREE)
    second = receipt(COUNTY, FREE, 2, collected={"AC83": ["new"]}, carried={"AC01": first["submission"]})
    book = Book.of([first, second])
    assert [(p["submission"], p["collected"]) for p in book.pieces()] == [
        (second["submission"], {"AC83": ["new"]}),
        (first["submission"], {"AC01": first["collected"]["AC01"]}),
    ]
    assert [[t["table"] for t in p["tables"]] for p in book.pieces()] == [["AC83"], ["AC01"]]
    assert book.collected_before(COUNTY, "2026-09", "AC01") == first["collected"]["AC01"]
    assert book.collected_before(COUNTY, "2026-09", "AC83") == ["new"]


@pytest.mark.parametrize(
    ("org", "period", "submission", "decision", "rules"),
    [
        (CITY, SIGNED, f"{COUNTY}.{SIGNED}.correction.r2", "accept", []),
        (CITY, SIGNED, f"{COUNTY}.{SIGNED}.period.r1", "accept", ["signoff.outdated"]),
        (CITY, SIGNED, f"330106-si.{SIGNED}.period.r1", "accept", ["signoff.not_below"]),
        (CITY, SIGNED, f"{COUNTY}.{SIGNED}.correction.r2", "perhaps", ["signoff.decision"]),
        (CITY, SIGNED, f"{COUNTY}.{SIGNED}.correction.r2", "return", ["signoff.reason"]),
        (CITY, FREE, f"{COUNTY}.{FREE}.period.r1", "accept", ["signoff.not_demanded"]),
        (COUNTY, SIGNED, f"{COUNTY}.{SIGNED}.correction.r2", "accept", ["signoff.not_city"]),
    ],
)
def test_a_sign_off_is_refused_with_its_reason(
    org: str, period: str, submission: str, decision: str, rules: list[str]
) -> None:
    book = Book.of([receipt(COUNTY, SIGNED), receipt(COUNTY, SIGNED, 2), receipt("330106-si", SIGNED)])
    place = Place(org, period, 1, "signoff", f"orgs/{org}/in/{period}/signoff-r1/")
    rows = [{"submission": submission, "decision": decision, "reason": ""}]
    assert [problem.rule for problem in signoff.problems(place, rows, book)] == rules


def test_a_package_is_signed_when_everyone_is_in_and_accepted() -> None:
    book = Book.of([receipt(org, SIGNED) for org in (CITY, COUNTY, SISTER)])
    open_ = describe(book, CITY, SIGNED)
    assert open_["state"] == "open" and {m["org"]: m["status"] for m in open_["members"]} == {
        CITY: "in", COUNTY: "unsigned", SISTER: "unsigned",
    }  # fmt: skip
    for revision, org in enumerate((COUNTY, SISTER), start=1):
        book.add(says(f"{org}.{SIGNED}.period.r1", "accept", revision))
    assert describe(book, CITY, SIGNED)["state"] == "signed"
    assert describe(book, CITY, FREE)["members"][0]["status"] == "missing"
