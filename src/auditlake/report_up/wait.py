"""The parent's answer to an upward submission: waited for a while, else a later run finds it."""

from __future__ import annotations

import time
from typing import Any

from auditlake.report_up.hand_down import hand_down
from auditlake.report_up.sent import sent
from auditlake.store.client import Store

POLL_SECONDS = 1.0


def await_receipt(hub: str, period: str, seconds: float = 120) -> dict[str, Any]:
    """Outcome of the newest upward submission of a period: accepted, refused (with the reasons), or ``pending``.

    Looks at the own outbox above until the receipt lies there, and hands down what lies there as well.
    """
    store, end = Store.for_hub(hub), time.monotonic() + seconds
    handed: dict[str, Any] = {}
    while True:
        found = hand_down(hub)
        handed |= found["handed_down"]
        newest = next((one for one in reversed(sent(store, period)) if one.submitted), None)
        if newest is None or newest.answer is not None or time.monotonic() >= end:
            break
        time.sleep(POLL_SECONDS)
    if newest is None:
        return {"submission": None, "outcome": "nothing sent", "handed_down": handed}
    answer = newest.answer or {"outcome": "pending"}
    told = {name: answer[name] for name in ("receipt", "rows_rejected", "because") if name in answer}
    return {"submission": newest.submission, "outcome": answer["outcome"], "handed_down": handed} | told
