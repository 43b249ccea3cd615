"""What a source contract says it feeds, and what its staging SQL feeds, are the same columns."""

from __future__ import annotations

from auditlake.lineage.agreement import problems

__all__ = ["problems"]
