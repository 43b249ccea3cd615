"""A synthetic world of agencies, people and fund books, with planted doubts and the truth about them."""

from __future__ import annotations

from auditlake.simulate.simulator import Summary, simulate, simulate_payments

__all__ = ["Summary", "simulate", "simulate_payments"]
