"""Settings of their own for the standardise tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditlake.settings import get_settings


@pytest.fixture(scope="session")
def dbt_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One home for the session, so that dbt's parse is made once."""
    return tmp_path_factory.mktemp("standardise-home")


@pytest.fixture(autouse=True)
def settings(dbt_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AUDITLAKE_HOME", str(dbt_home))
    monkeypatch.setenv("AUDITLAKE_PERSON_KEY_SECRET", "national-key-for-tests")
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()
