"""What the DAGs call: one function per step, plain strings in, a small JSON-able outcome record out.

Engines are imported inside, so that importing this module costs nothing. The CLI calls the same functions.
"""

from __future__ import annotations

from typing import Any

Outcome = dict[str, Any]


def collect(hub: str, *orgs: str) -> Outcome:
    """Take new deliveries, with ``orgs`` only theirs: ``{"taken": n, "accepted": [...], "refused": [...], "ready":
    [periods]}``, then what the hub above has to say: ``above`` tells what was handed down and forwarded. ``failed``:
    deliveries that broke our code; ``busy``: another pass is taking them."""
    from auditlake.build.pointer import current_builds
    from auditlake.collect.run import CollectBusy, CollectFailed, collect_hub
    from auditlake.doubts.answers import apply_answers
    from auditlake.store.client import Store

    try:
        outcome = collect_hub(hub, orgs, progress=lambda text: print(text, flush=True))
    except CollectFailed as error:
        # what the others made ready goes on; the failure is told by whoever reads this record
        outcome = error.outcome | {"failed": str(error)}
    except CollectBusy as error:
        outcome = {"taken": 0, "accepted": [], "refused": [], "noted": [], "ready": [], "busy": str(error)}
    answers = apply_answers(hub)
    # an answer changes no build, but the marts of the newest period must show it
    newest = sorted(current_builds(Store.for_hub(hub)))[-1:] if answers["answered"] else []
    return outcome | answers | {"ready": sorted({*outcome["ready"], *newest}), "above": _above(hub)}


def _above(hub: str) -> Outcome:
    """Down and up between this hub and the one above, which may be out of reach without stopping us."""
    from auditlake.report_up.forward import forward_answers
    from auditlake.report_up.hand_down import hand_down
    from auditlake.store.errors import StoreError

    try:
        return dict(hand_down(hub)) | forward_answers(hub)
    except StoreError as error:
        return {"unreachable": str(error)}


def close_period(hub: str) -> Outcome:
    """Remind, name who is missing at the deadline, escalate; see ``collect.deadline.close_periods``."""
    from auditlake.board.store import renew
    from auditlake.collect.deadline import close_periods
    from auditlake.doubts.overdue import remind_answers
    from auditlake.store.client import Store

    outcome = dict(close_periods(hub)) | {"answers": remind_answers(hub)}
    renew(Store.for_hub(hub))
    return outcome


def open_build(hub: str, period: str) -> Outcome:
    """Fix the inputs of a build: ``{"build": id, "changed": bool}``."""
    from auditlake.build.stages import open_build

    return dict(open_build(hub, period))


def standardise(hub: str, period: str) -> Outcome:
    """Collected tables into the standard (dbt)."""
    from auditlake.build.stages import standardise

    return dict(standardise(hub, period))


def check(hub: str, period: str, group: str) -> Outcome:
    """Run one folder of check models over the standard tables."""
    from auditlake.build.stages import check

    return dict(check(hub, period, group))


def marts(hub: str, period: str) -> Outcome:
    """Hits, standard tables and the doubts' states into marts (dbt); made anew only when one of them changed."""
    from auditlake.publish.publication import make_marts

    return dict(make_marts(hub))


def finish(hub: str, period: str) -> Outcome:
    """Write the build's manifest and move the period's pointer."""
    from auditlake.build.stages import finish

    return dict(finish(hub, period))


def report_up(hub: str, period: str) -> Outcome:
    """Submit to the parent hub what it lacks of a period."""
    from auditlake.report_up.run import report_up

    return dict(report_up(hub, period))


def await_receipt(hub: str, period: str, seconds: float = 120) -> Outcome:
    """The parent's answer to the newest submission of a period, and down with what it says to orgs below."""
    from auditlake.report_up.wait import await_receipt

    return dict(await_receipt(hub, period, seconds))


def publish(hub: str, period: str) -> Outcome:
    """Let readers see the marts made last."""
    from auditlake.publish.run import publish

    return dict(publish(hub))


def dispatch(hub: str, period: str) -> Outcome:
    """Open, close, reopen doubts and fill the outboxes."""
    from auditlake.doubts.dispatch import dispatch

    return dict(dispatch(hub, period))
