"""The small HTTP service that takes hints. A hint has no authority: all it can do is make a hub look at its own inboxes."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import FastAPI, HTTPException, Query, Request

from auditlake.events.bell import Bells
from auditlake.events.records import ORG, inboxes_told

#: bytes of one message; a store sends one record, some 1 KiB, per object
MOST_BYTES = 1 << 20
Org = Annotated[str, Query(pattern=f"^({ORG})?$")]


def make_app(bells: Bells, token: str | None = None) -> FastAPI:
    """``POST /events``: S3 event records of a store. ``POST /collect/<hub>?org=<org>``: a hint of a client
    whose store sends none. ``GET /health``: counts.

    With ``token`` every POST needs ``Authorization: Bearer <token>``, or ``?token=`` from a store that cannot send
    headers. Answers 202; 400, 401, 404, 413 or 422 when a hint is none.
    """
    app = FastAPI(title="auditlake listen", docs_url=None, redoc_url=None, openapi_url=None)

    def admit(request: Request) -> None:
        given = request.headers.get("authorization", "").removeprefix("Bearer ") or request.query_params.get(
            "token", ""
        )
        if token and not secrets.compare_digest(given.encode(), token.encode()):
            raise HTTPException(401, "令牌不对 / wrong token")

    @app.post("/events", status_code=202)
    async def events(request: Request) -> dict[str, list[str]]:
        admit(request)
        try:
            told = inboxes_told(await _body(request), bells.hubs)
        except ValueError as error:
            raise HTTPException(400, f"不是 S3 事件 / no S3 event records: {error}") from error
        for hub, orgs in told.items():
            for org in orgs:
                bells.ring(hub, org)
        return {"told": sorted(told)}

    @app.post("/collect/{hub}", status_code=202)
    async def collect(hub: str, request: Request, org: Org = "") -> dict[str, list[str]]:
        admit(request)
        await _body(request)
        if hub not in bells.hubs:
            raise HTTPException(404, "此处没有这个汇集点 / this hub is not hosted here")
        bells.ring(hub, org)
        return {"told": [hub]}

    @app.get("/health")
    async def health() -> dict[str, object]:
        return bells.state()

    return app


async def _body(request: Request) -> bytes:
    """The whole body, or 413 as soon as it is too long, whatever its head says."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise HTTPException(413, f"不得超过 {MOST_BYTES} 字节 / at most {MOST_BYTES} bytes")
    return bytes(body)
