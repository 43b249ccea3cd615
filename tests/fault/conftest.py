"""One nursery for all tests of faults."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fault.world import Nursery
from tests.flow.project_copy import DATA, Copy


@pytest.fixture(scope="session")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Engines are imported once; every step that may be killed is a fork of it. They work on a copy of the project:
    a file edited while the tests run would be another input."""
    made = Nursery(Copy.of_project(tmp_path_factory.mktemp("copy"), (*DATA, "infra")).root)
    yield made
    made.stop()
