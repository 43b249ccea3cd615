"""Defects of the manifest."""

from __future__ import annotations

from typing import Any

from auditlake.simulate.bad.draft import Draft

NAME = "datapackage.json"


def _head(draft: Draft, column: str, value: Any) -> dict[str, Any]:
    draft.head()[column] = value
    return {"file": NAME, "column": f"auditlake.{column}", "found": str(value), "expected_outcome": "refused"}


def manifest_missing(draft: Draft) -> dict[str, Any]:
    """No manifest; on the hub this is an upload cut short (delivery.incomplete) once the grace time is over."""
    draft.manifest = None
    return {"file": NAME, "expected_outcome": "refused", "also": ["delivery.incomplete"]}


def manifest_unreadable(draft: Draft) -> dict[str, Any]:
    """Not JSON."""
    draft.manifest = b'{"name": "330106-si.2026-06'
    return {"file": NAME, "expected_outcome": "refused"}


def manifest_org(draft: Draft) -> dict[str, Any]:
    """Another org's name in it."""
    return _head(draft, "org", "330110-si")


def manifest_period(draft: Draft) -> dict[str, Any]:
    """A period other than the folder's."""
    return _head(draft, "period", "2026-05")


def manifest_dialect(draft: Draft) -> dict[str, Any]:
    """A dialect that is not this org's."""
    return _head(draft, "dialect", "lb101_county")


def manifest_kind(draft: Draft) -> dict[str, Any]:
    """A kind that does not exist."""
    return _head(draft, "kind", "final")


def manifest_revision(draft: Draft) -> dict[str, Any]:
    """A revision other than the folder's."""
    return _head(draft, "revision", 3)
