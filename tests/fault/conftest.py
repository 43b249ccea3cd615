"""One nursery for all tests of faults."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fault.world import Nursery


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Engines are imported once; every step that may be killed is a fork of it."""
    made = Nursery()
    yield made
    made.stop()
