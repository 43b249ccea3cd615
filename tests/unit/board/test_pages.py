"""The pages: values are escaped, what is asked for is shown, nobody passes without the guard, large hubs are quick."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient

from auditlake.board import app as board
from auditlake.board import matrix as matrices
from auditlake.board.board_page import View, board_page
from auditlake.board.detail_pages import card_page, receipt_page
from auditlake.board.facts import COLUMNS, facts
from auditlake.board.matrix import Matrix
from auditlake.board.store import frame
from auditlake.board.words import STATES
from auditlake.collect.receipts import Book
from auditlake.hashing import canonical, sha256
from auditlake.standard.reference import Org, divisions, orgs
from auditlake.store.errors import StoreMissing
from tests.unit.board.receipts import HUB, receipt, warning

HOSTED = {HUB: ("浙江 <b>", "Zhejiang & co")}
SI = "330106-si"
EVIL = "<script>alert('x')</script>\"'&"


def matrix(*receipts: dict[str, Any]) -> Matrix:
    return Matrix(HUB, frame(facts(HUB, Book.of(receipts))), date(2026, 8, 20))


def test_every_state_has_a_symbol_of_its_own_and_both_words() -> None:
    assert len({state.symbol for state in STATES.values()}) == len(STATES)
    assert all(state.zh and state.en for state in STATES.values())


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_names_stay_text(monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    evil = {key: replace(org, name_zh=EVIL, name_en=EVIL) for key, org in orgs().items()}
    monkeypatch.setattr(matrices, "orgs", lambda: evil)
    bad = receipt(SI, problems=[warning() | dict.fromkeys(("found", "file", "column", "message_zh", "message_en"), EVIL)],
                  problems_total=1, problems_listed=1, tables_missing=[EVIL])  # fmt: skip
    bad["tables"][0] |= {"table": EVIL, "file": EVIL}
    shown = matrix(bad)
    pages = [
        board_page(View(lang=lang, opened="*"), HOSTED, [(shown, EVIL)], "/b/"),
        receipt_page(lang, "/b/", shown, bad),
        card_page(lang, "/b/", shown, SI),
    ]
    for page in pages:
        assert "&lt;script&gt;" in page and "<script>" not in page and "<b>" not in page
        assert re.findall(r"<script[^>]*>", page) == ['<script src="/b/assets/board.js" defer>']
        assert "alert('x')</script>\"" not in page and "onerror" not in page


def test_the_page_shows_the_states_and_leads_to_the_receipts() -> None:
    good = receipt(SI)
    page = board_page(View(lang="en", opened="*"), HOSTED, [(matrix(good), "2026-08-20T10:00")], "/b/")
    assert f'href="/b/receipt/{HUB}/{SI}/{good["id"]}?lang=en" aria-label="2026-07: accepted">✓</a>' in page
    assert 's-overdue"><i role="img" aria-label="2026-07: missing, overdue">‼</i>' in page
    assert "<small>due 08-12</small><small>past</small><small>1 of" in page
    assert "<small>due 09-10</small><small>15 working days left</small>" in page
    assert page.count("aria-expanded") == len({*matrix(good).below, *matrix(good).orgs_of})
    closed = board_page(View(lang="zh", opened="-"), HOSTED, [(matrix(good), "")], "/b/")
    assert SI not in closed and "逾期未报" in closed and 'href="?lang=zh&amp;open=330000#330000"' in closed


def test_a_receipt_in_plain_words() -> None:
    sent = receipt(SI, on="2026-08-17", days_late=5, problems=[warning()], problems_total=7, problems_listed=1)
    page = receipt_page("en", "/b/", matrix(sent), sent)
    for words in ("5 d (3 working d)", "5.00 / 5.00", "please check", "7 in all, 1 listed", sent["submission"]):
        assert words in page, words
    assert "请核对" in receipt_page("zh", "/b/", matrix(sent), sent)


class FakeStore:
    """A hub's store that has one receipt."""

    def __init__(self, data: bytes) -> None:
        self.data, self.bucket, self.hub = data, f"hub-{HUB}", HUB

    def get_bytes(self, key: str) -> bytes:
        if key.endswith("/receipt.json") and SI in key:
            return self.data
        raise StoreMissing(key, "", "")


@pytest.fixture
def application(monkeypatch: pytest.MonkeyPatch) -> FastAPI:
    sent = receipt(SI)
    data = canonical(sent)
    known = sent | {"out_sha256": {f"orgs/{SI}/out/receipts/{sent['id']}/receipt.json": sha256(data)}}
    shown = matrix(known)
    store = FakeStore(data)
    monkeypatch.setattr(
        board, "matrix_of", lambda hub: (shown if hub == HUB else Matrix(hub, frame([]), shown.today), "")
    )
    monkeypatch.setattr(board.Store, "for_hub", lambda hub: store)
    logged_in = {"yes": False}

    def guard() -> None:
        if not logged_in["yes"]:
            raise HTTPException(401)

    made = board.board_app(guard)
    made.state.logged_in, made.state.store = logged_in, store
    outer = FastAPI()
    outer.mount("/b", made)
    outer.state.inner = made
    return outer


def test_without_login_nothing_is_shown(application: FastAPI) -> None:
    client, known = TestClient(application), receipt(SI)["id"]
    for address in (
        "/b/",
        f"/b/receipt/{HUB}/{SI}/{known}",
        f"/b/card/{HUB}/{SI}",
        "/b/assets/board.css",
        "/b/?lang=xx",
    ):
        answer = client.get(address)
        assert answer.status_code == 401 and SI not in answer.text, address
    assert client.get("/b/openapi.json").status_code == client.get("/b/docs").status_code == 404


def test_with_login(application: FastAPI) -> None:
    application.state.inner.state.logged_in["yes"] = True
    client, known = TestClient(application), receipt(SI)["id"]
    page = client.get("/b/", params={"open": "*", "lang": "en"})
    assert page.status_code == 200 and f"/b/receipt/{HUB}/{SI}/{known}?lang=en" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"] and "unsafe" not in str(page.headers)
    assert client.get(f"/b/receipt/{HUB}/{SI}/{known}").status_code == 200
    assert client.get(f"/b/card/{HUB}/330100").status_code == 200
    assert client.get("/b/assets/board.js").headers["content-type"].startswith("text/javascript")
    for address in (f"/b/receipt/{HUB}/{SI}/r-0", f"/b/receipt/110000/{SI}/{known}", f"/b/receipt/{HUB}/..%2f/{known}",
                    "/b/?hub=110000", "/b/assets/app.py", f"/b/receipt/{HUB}/330106-fin/{known}"):  # fmt: skip
        assert client.get(address).status_code == 404, address
    application.state.inner.state.store.data += b" "
    assert client.get(f"/b/receipt/{HUB}/{SI}/{known}").status_code == 409


def test_three_thousand_counties_and_twelve_periods(monkeypatch: pytest.MonkeyPatch, record_property: Any) -> None:
    counties = [d.code for d in divisions().values() if d.level == "county" and not d.valid_to]
    known = {f"{c}-si": Org(f"{c}-si", "si", f"单位{c}", f"Agency {c}", c, "000000", "", "lb101_3") for c in counties}
    monkeypatch.setattr(matrices, "orgs", lambda: known)
    states = [*STATES][:-1] + ["accepted"] * 20
    rows = [
        dict.fromkeys(COLUMNS) | {"hub": "000000", "period": f"2026-{month:02d}", "org": org, "due": date(2026, month, 20),
                                  "state": states[(n * month) % len(states)], "receipt": f"r-{n:08x}{month:08x}"}
        for month in range(1, 13)
        for n, org in enumerate(known)
    ]  # fmt: skip
    begin = time.perf_counter()
    shown = Matrix("000000", frame(rows), date(2027, 1, 10))
    made = time.perf_counter()
    view = View(hub="000000")
    page = board_page(view, {"000000": ("全国", "China")}, [(shown, "")], "/b/")
    closed = time.perf_counter()
    whole = board_page(replace(view, opened="*"), {"000000": ("全国", "China")}, [(shown, "")], "/b/")
    opened = time.perf_counter()
    taken = {"matrix": made - begin, "page": closed - made, "all open": opened - closed}
    record_property("seconds", taken)
    print(f"\n{len(counties)} counties, 12 periods: {taken}, {len(page):,} and {len(whole):,} bytes")
    assert len(counties) > 2_800 and len(page) < 100_000 and whole.count("<td") > 36_000
    assert taken["matrix"] < 15 and taken["page"] < 3 and taken["all open"] < 40  # generous: runners are shared
