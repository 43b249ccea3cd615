"""Page of the standard's versions: which are open, and what changed from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from auditlake.site.pages import Page
from auditlake.standard.diff import changes, needed
from auditlake.standard.versions import current, frozen_versions, open_versions, version, working


def pages() -> Iterator[Page]:
    """One page."""
    names = [name for name in frozen_versions() if name != current()]
    all_versions = [*map(version, names), working()]
    steps: list[dict[str, Any]] = []
    for old, new in pairwise(all_versions):
        found = changes(old, new)
        steps.append({"old": old.version, "new": new.version, "bump": needed(found), "changes": found})
    content = {
        "current": current(),
        "open": open_versions(),
        "versions": [(v.version, len(v.tables), len(v.dialects) - 1) for v in all_versions],
        "steps": steps[::-1],
    }
    yield Page("versions", "版本", "Versions", "versions.html", content)
