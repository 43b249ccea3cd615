"""The hub above, seen as any org sees its hub: with the own org's key, its inbox and its outbox."""

from __future__ import annotations

from dataclasses import dataclass

from auditlake.credentials.default import default_issuer
from auditlake.hubs import load_hub
from auditlake.store.client import Store


@dataclass(frozen=True)
class Above:
    """``store`` opens only what belongs to ``org``; ``inbox`` and ``outbox`` are key prefixes in it."""

    hub: str
    org: str
    store: Store
    inbox: str
    outbox: str


def above(hub: str) -> Above | None:
    """What lies above a hub; ``None`` for the nation."""
    here = load_hub(hub)
    if here.parent is None:
        return None
    own = default_issuer().issue(here.org, here.parent)
    return Above(here.parent, here.org, Store.with_key(own), own.prefixes["in"], own.prefixes["out"])
