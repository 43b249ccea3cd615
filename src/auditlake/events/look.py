"""The two ways to let a hub look: a run of its DAG, or the step itself in this process."""

from __future__ import annotations

from auditlake.events.bell import Look
from auditlake.orchestrate.rest import AirflowRest

_LONGEST = 4 * 3600.0  #: seconds one collect may take before another is asked for


def by_airflow(rest: AirflowRest) -> Look:
    """Start the hub's DAG ``collect_<hub>`` for these orgs and wait for its end: the next hint then is about something
    newer."""

    def look(hub: str, orgs: frozenset[str]) -> None:
        dag = f"collect_{hub}"
        rest.wait_run(dag, rest.trigger(dag, {"orgs": sorted(orgs)}), _LONGEST)

    return look


def in_process() -> Look:
    """Collect in this process, without Airflow; nobody announces what became ready. Nobody else looks here by a
    timetable, so every look is at all inboxes."""
    # the engines before the first hint: importing them takes longer than a delivery
    from auditlake import steps
    from auditlake.collect import run as _engines  # noqa: F401

    return lambda hub, _orgs: steps.collect(hub)
