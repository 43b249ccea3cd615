"""Airflow imports this in every component at start; only the scheduler loads the engines (see ``warm``)."""

from __future__ import annotations

import sys

__all__: list[str] = []

if "scheduler" in sys.argv:
    from auditlake.orchestrate.warm import import_ahead

    import_ahead()
