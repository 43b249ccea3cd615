"""What can go wrong with an upload as a whole; the steps tell what the test does with ``delivery/``."""

from __future__ import annotations

from typing import Any

from auditlake.simulate.bad.draft import Draft
from auditlake.simulate.bad.files import CERTS, PAYMENTS


def delivery_duplicate(draft: Draft) -> dict[str, Any]:
    """The same bytes again under the next revision."""
    return {
        "expected_outcome": "noted",
        "steps": [
            {"do": "upload", "to": "baseline-r1"},
            {"do": "collect", "outcome": "accepted"},
            {"do": "upload", "to": "baseline-r1"},
            {"do": "collect", "rule": "delivery.duplicate"},
        ],
    }


def delivery_incomplete(draft: Draft) -> dict[str, Any]:
    """The connection broke: half the files, no manifest."""
    for name in sorted(draft.files)[len(draft.files) // 2 :]:
        del draft.files[name]
    draft.manifest = None
    return {
        "expected_outcome": "refused",
        "steps": [
            {"do": "upload", "to": "baseline-r1"},
            {"do": "wait", "for": "grace"},
            {"do": "collect", "rule": "delivery.incomplete"},
        ],
    }


def delivery_altered(draft: Draft) -> dict[str, Any]:
    """A file is overwritten in ``in/`` after it was taken."""
    return {
        "file": CERTS,
        "expected_outcome": "noted",
        "steps": [
            {"do": "upload", "to": "baseline-r1"},
            {"do": "collect", "outcome": "accepted"},
            {"do": "overwrite", "file": CERTS, "with": PAYMENTS},
            {"do": "collect", "rule": "delivery.altered"},
        ],
    }
