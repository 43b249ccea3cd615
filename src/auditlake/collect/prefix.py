"""Where a delivery lies: ``orgs/<org>/in/<period>/<kind>-r<revision>/``."""

from __future__ import annotations

import re
from dataclasses import dataclass

KINDS = ("baseline", "period", "correction", "answer", "signoff")
PLAIN_KINDS = ("answer", "signoff")  #: one fixed table each, in no dialect
PREFIX = "orgs/<org>/in/<period>/<kind>-r<revision>/"
MISPLACED = "delivery.place"  #: the rule for files that lie elsewhere in an inbox
_DELIVERY = re.compile(r"orgs/([^/]+)/in/([^/]+)/([a-z]+)-r([1-9][0-9]{0,5})/([^/]+)")
_INBOX = re.compile(r"orgs/([^/]+)/in/(.+)", re.DOTALL)


@dataclass(frozen=True, order=True)
class Place:
    """What the prefix of a delivery says; ``kind`` is ``stray`` for files that lie nowhere in particular."""

    org: str
    period: str
    revision: int
    kind: str
    prefix: str

    @property
    def submission(self) -> str:
        """Submission id that belongs here."""
        return f"{self.org}.{self.period}.{self.kind}.r{self.revision}"


def place_of(key: str) -> tuple[Place, str] | None:
    """Place and file name of an object in an inbox; ``None`` for objects elsewhere."""
    if match := _DELIVERY.fullmatch(key):
        org, period, kind, revision, name = match.groups()
        return Place(org, period, int(revision), kind, key[: -len(name)]), name
    if match := _INBOX.fullmatch(key):
        folder, _, name = key.rpartition("/")
        return Place(match[1], "", 0, "stray", f"{folder}/"), name
    return None
