"""The submission board inside Airflow: a page of the API server behind Airflow's login, and its place in the menu.

Every component imports plugins; only the API server, when the page is first asked for, imports what it is made of.
"""

from __future__ import annotations

from typing import Any, ClassVar

from airflow.plugins_manager import AirflowPlugin

PREFIX = "/auditlake-board"


class _Lazy:
    """An ASGI application that is made at its first request."""

    def __init__(self) -> None:
        self._app: Any = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if self._app is None:
            from airflow.api_fastapi.core_api.security import get_user

            from auditlake.board.app import board_app

            self._app = board_app(get_user)
        await self._app(scope, receive, send)


class SubmissionBoard(AirflowPlugin):
    """报送看板 Submission board."""

    name = "auditlake_board"
    fastapi_apps: ClassVar[list[dict[str, Any]]] = [
        {"app": _Lazy(), "url_prefix": PREFIX, "name": "auditlake submission board"}
    ]
    external_views: ClassVar[list[dict[str, Any]]] = [
        {
            "name": "看板 Board",
            "href": f"{PREFIX}/",
            "destination": "nav",
            "url_route": "submissions",
            "nav_top_level": True,
        }
    ]
