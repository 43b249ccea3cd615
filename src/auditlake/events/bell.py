"""One bell per hub: however often it is rung and by whom, one look at a time and at most one waiting."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

#: looks at a hub: at the inboxes of these orgs, of all when none is named
Look = Callable[[str, frozenset[str]], object]
#: beyond so many orgs one listing of everything costs less than one of each
MOST_ORGS = 50
_LOG = logging.getLogger(__name__)
_CLOSING_SECONDS = 5.0


class Bell:
    """Calls ``look(hub, orgs)`` in a thread of its own, looks at least ``pause`` seconds apart (begin to begin).

    ``orgs`` are those for whom it was rung since the look before. A ring during a look leads to exactly one more: what
    arrived after that look's listing is then seen. A look that
    fails is told in the log and not repeated; the hub's own timetable finds what it missed.
    """

    def __init__(self, hub: str, look: Look, pause: float) -> None:
        self.hub, self.rings, self.looks, self.failures = hub, 0, 0, 0
        self._look, self._pause = look, pause
        self._wanted: set[str] = set()
        self._lock = threading.Lock()
        self._rung, self._closed = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"bell-{hub}", daemon=True)
        self._thread.start()

    def ring(self, org: str = "") -> None:
        """Ask for a look at an org's inbox, at all of them without ``org``; returns at once."""
        with self._lock:
            self.rings += 1
            self._wanted.add(org)
        self._rung.set()

    def close(self) -> None:
        """No further look; one that is under way is waited for a few seconds."""
        self._closed.set()
        self._rung.set()
        self._thread.join(_CLOSING_SECONDS)

    def _run(self) -> None:
        while self._rung.wait() and not self._closed.is_set():
            # cleared before the look: what rings from now on is a reason for another
            self._rung.clear()
            if not (wanted := self._taken()):
                continue
            began = time.monotonic()
            try:
                everybody = "" in wanted or len(wanted) > MOST_ORGS
                self._look(self.hub, frozenset() if everybody else frozenset(wanted))
            except Exception as error:
                self.failures += 1
                _LOG.warning("hub %s: the look failed, its timetable will make up for it: %s", self.hub, error)
            self.looks += 1
            self._closed.wait(max(0.0, began + self._pause - time.monotonic()))

    def _taken(self) -> set[str]:
        """Who rang since this was last asked."""
        with self._lock:
            wanted, self._wanted = self._wanted, set()
        return wanted


class Bells:
    """The bells of the hubs that are hosted here."""

    def __init__(self, hubs: Iterable[str], look: Look, pause: float) -> None:
        self._bells = {hub: Bell(hub, look, pause) for hub in hubs}

    @property
    def hubs(self) -> frozenset[str]:
        """Codes of the hubs."""
        return frozenset(self._bells)

    def ring(self, hub: str, org: str = "") -> None:
        """Ring one; KeyError for a hub that is not hosted here."""
        self._bells[hub].ring(org)

    def state(self) -> dict[str, Any]:
        """Counts per hub since the start."""
        return {
            hub: {"hints": bell.rings, "looks": bell.looks, "failures": bell.failures}
            for hub, bell in sorted(self._bells.items())
        }

    def close(self) -> None:
        """Stop all."""
        for bell in self._bells.values():
            bell.close()
