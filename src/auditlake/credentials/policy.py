"""Policy documents of ``infra/store/``, filled in."""

from __future__ import annotations

import json
from typing import Any

from auditlake.home import project_root


def document(name: str, **words: str) -> dict[str, Any]:
    """A document below ``infra/store/`` with its words (``BUCKET``, ``ORG`` ...) replaced."""
    text = (project_root() / "infra" / "store" / name).read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(word, value)
    found: dict[str, Any] = json.loads(text)
    return found


def compact(policy: dict[str, Any]) -> str:
    """JSON without blanks: one server does not decode them in a request."""
    return json.dumps(policy, separators=(",", ":"))
