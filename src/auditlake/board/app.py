"""The board as a small web application, mounted into Airflow's API server behind its login."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, Response

from auditlake import clock
from auditlake.board import store as boards
from auditlake.board.board_page import View, board_page
from auditlake.board.detail_pages import card_page, message_page, receipt_page
from auditlake.board.matrix import Matrix
from auditlake.board.words import LANGUAGES
from auditlake.hashing import sha256
from auditlake.hubs import load_hubs
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing

#: nothing but this application's own style and script; only Airflow's pages may show it in a frame
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'self'"
)
_ORG = re.compile(r"[A-Za-z0-9-]{1,64}")
_RECEIPT = re.compile(r"r-[0-9a-f]{16}")
_ASSETS = {"board.css": "text/css; charset=utf-8", "board.js": "text/javascript; charset=utf-8"}
#: by hub: what the matrix was made of, and the matrix
_KEPT: dict[str, tuple[tuple[str, date], Matrix]] = {}
Lang = Annotated[str, Query(pattern="^(zh|en)$")]


def board_app(guard: Callable[..., Any]) -> FastAPI:
    """The application; every address needs what ``guard`` demands (Airflow's login)."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, dependencies=[Depends(guard)])

    @app.middleware("http")
    async def safe(request: Request, call_next: Callable[[Request], Any]) -> Response:
        answer: Response = await call_next(request)
        answer.headers["Content-Security-Policy"] = POLICY
        answer.headers["X-Content-Type-Options"] = "nosniff"
        answer.headers["Cache-Control"] = "no-store"
        answer.headers["Referrer-Policy"] = "same-origin"
        return answer

    @app.exception_handler(401)
    async def log_in(request: Request, _error: Exception) -> HTMLResponse:
        lang = request.query_params.get("lang", "zh")
        return HTMLResponse(message_page(lang if lang in LANGUAGES else "zh", base_of(request), "login"), 401)

    @app.get("/assets/{name}")
    def asset(name: str) -> Response:
        if name not in _ASSETS:
            raise HTTPException(404)
        return Response((Path(__file__).parent / "templates" / name).read_bytes(), media_type=_ASSETS[name])

    @app.get("/", response_class=HTMLResponse)
    def board(
        request: Request,
        lang: Lang = "zh",
        hub: str = "",
        until: str = "",
        periods: Annotated[int, Query(ge=1, le=36)] = 12,
        only: bool = False,
        open: str = "",
    ) -> str:
        hosted = {one.code: (one.name_zh, one.name_en) for one in load_hubs().values()}
        if hub and hub not in hosted:
            raise HTTPException(404)
        view = View(lang, hub, until, periods, only, open)
        return board_page(view, hosted, [matrix_of(code) for code in ([hub] if hub else hosted)], base_of(request))

    @app.get("/receipt/{hub}/{org}/{receipt}", response_class=HTMLResponse)
    def receipt(request: Request, hub: str, org: str, receipt: str, lang: Lang = "zh") -> HTMLResponse:
        base = base_of(request)
        if hub not in load_hubs() or not _ORG.fullmatch(org) or not _RECEIPT.fullmatch(receipt):
            return HTMLResponse(message_page(lang, base, "unknown"), 404)
        matrix, _ = matrix_of(hub)
        try:
            data = Store.for_hub(hub).get_bytes(f"orgs/{org}/out/receipts/{receipt}/receipt.json")
        except StoreMissing:
            return HTMLResponse(message_page(lang, base, "unknown"), 404)
        known = matrix.sha256_of.get(receipt)
        if known and sha256(data) != known:
            return HTMLResponse(message_page(lang, base, "altered"), 409)
        return HTMLResponse(receipt_page(lang, base, matrix, json.loads(data)))

    @app.get("/card/{hub}/{key}", response_class=HTMLResponse)
    def card(request: Request, hub: str, key: str, lang: Lang = "zh") -> HTMLResponse:
        if hub not in load_hubs() or not _ORG.fullmatch(key):
            return HTMLResponse(message_page(lang, base_of(request), "unknown"), 404)
        return HTMLResponse(card_page(lang, base_of(request), matrix_of(hub)[0], key))

    return app


def base_of(request: Request) -> str:
    """Address below which the application is mounted, with a slash at its end."""
    return str(request.scope.get("root_path", "")).rstrip("/") + "/"


def matrix_of(hub: str) -> tuple[Matrix, str]:
    """The hub's board as it looks today, and of when its facts are; kept until either changes."""
    store = Store.for_hub(hub)
    at = boards.pointer(store)
    name = (at["key"] if at else "", clock.today())
    if hub not in _KEPT or _KEPT[hub][0] != name:
        facts, at = boards.read(store)
        _KEPT[hub] = (name, Matrix(hub, facts, clock.today()))
    return _KEPT[hub][1], str(at["as_of"]) if at else ""
