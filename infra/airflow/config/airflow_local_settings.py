"""Airflow imports this in every component at start.

``auditlake.orchestrate.supervise`` warms the scheduler by itself. This file does the same for an Airflow started
otherwise (``airflow scheduler``, ``airflow standalone``): LocalExecutor forks tasks from the scheduler.
"""

from __future__ import annotations

import sys

__all__: list[str] = []

if "scheduler" in sys.argv[1:2]:
    from auditlake.orchestrate.prompt import be_prompt
    from auditlake.orchestrate.warm import import_ahead

    import_ahead("scheduler")
    be_prompt()
