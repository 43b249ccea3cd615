"""The hub's ledger: chained, immutable segments of events, and what their folding says."""

from __future__ import annotations

from auditlake.ledger.chain import Head, LedgerBroken, append, head, read, verify_chain
from auditlake.ledger.envelope import Event
from auditlake.ledger.once import append_once
from auditlake.ledger.problem import Problem

__all__ = ["Event", "Head", "LedgerBroken", "Problem", "append", "append_once", "head", "read", "verify_chain"]
