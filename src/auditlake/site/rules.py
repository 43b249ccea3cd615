"""The page of what the door can say: every rule with its words and what to do. Error reports link to it."""

from __future__ import annotations

from collections.abc import Iterator

from auditlake.collect.messages import MESSAGES
from auditlake.site.pages import Page

_BLANK = {"found": "…", "expected": "…", "column": "…"}


def pages() -> Iterator[Page]:
    """One page; its anchors are the rule codes."""
    rules = {rule: [text.format(**_BLANK) for text in message] for rule, message in sorted(MESSAGES.items())}
    yield Page("rules/index", "核对规则", "Rules of the door", "rules.html", {"rules": rules})
