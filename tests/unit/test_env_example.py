"""``.env.example`` against what the code reads: complete, nothing extra, true defaults."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from auditlake.collect.limits import Limits
from auditlake.home import project_root
from auditlake.settings import Settings

#: read from the environment by DAG files, which must not load the settings, by an org's own commands, by the listener
OUTSIDE_SETTINGS = {"AUDITLAKE_HUBS_DIR", "AUDITLAKE_CRON", "AUDITLAKE_STEPS"}
OUTSIDE_SETTINGS |= {f"AUDITLAKE_ORG{name}" for name in ("", "_ACCESS_KEY", "_SECRET_KEY", "_SESSION_TOKEN")}
OUTSIDE_SETTINGS |= {f"AUDITLAKE_AIRFLOW_{name}" for name in ("URL", "USER", "PASSWORD")}
OUTSIDE_SETTINGS |= {"AUDITLAKE_NOTIFY_URL", "AUDITLAKE_EVENT_TOKEN"}
#: images, ports and passwords of the services; tests/unit/infra says that each is used
OUTSIDE_SETTINGS |= {f"AUDITLAKE_{name}_IMAGE" for name in ("S3", "POSTGRES", "PYTHON")} | {"AUDITLAKE_IMAGE"}
OUTSIDE_SETTINGS |= {f"AUDITLAKE_{name}_PORT" for name in ("AIRFLOW", "STORE", "METADATA", "MARTS", "LISTENER")}
OUTSIDE_SETTINGS |= {"AUDITLAKE_METADATA_PASSWORD", "AUDITLAKE_MARTS_PASSWORD", "AUDITLAKE_FERNET_KEY"}
OUTSIDE_SETTINGS |= {"AUDITLAKE_API_SECRET", "AUDITLAKE_JWT_SECRET"}
INTERNAL = {"AUDITLAKE_JOB", "AUDITLAKE_MODELS"}


def _lines() -> dict[str, tuple[bool, str]]:
    """Variable -> (active, value) of every assignment in the example, commented ones too."""
    text = (project_root() / ".env.example").read_text(encoding="utf-8")
    found = re.findall(r"^(#?)(AUDITLAKE_[A-Z0-9_]+)=(.*)$", text, re.MULTILINE)
    assert len(found) == len({name for _, name, _ in found}), "a variable stands twice"
    return {name: (not mark, value) for mark, name, value in found}


def _fields(kind: type[BaseSettings]) -> dict[str, object]:
    prefix = kind.model_config["env_prefix"]
    return {f"{prefix}{name.upper()}": field.default for name, field in kind.model_fields.items()}


FIELDS = _fields(Settings) | _fields(Limits)


def test_every_setting_is_documented_and_nothing_else() -> None:
    assert set(_lines()) == set(FIELDS) | OUTSIDE_SETTINGS


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_the_example_shows_the_default(name: str) -> None:
    active, value = _lines()[name]
    default = FIELDS[name]
    assert default is not PydanticUndefined
    if default is None:
        assert not active, f"{name} has no default, so its line belongs behind #"
    else:
        shown = default.get_secret_value() if hasattr(default, "get_secret_value") else str(default)
        assert active and (float(value) == float(shown) if re.fullmatch(r"[\d.]+", shown) else value == shown)


def test_no_variable_of_the_code_is_undocumented() -> None:
    root = project_root()
    files = [p for folder in ("src", "dags") for p in Path(root / folder).rglob("*.py")]
    used = {name for file in files for name in re.findall(r"AUDITLAKE_[A-Z]+(?:_[A-Z]+)*", file.read_text("utf-8"))}
    assert used - {"AUDITLAKE_COLLECT"} <= set(_lines()) | INTERNAL
