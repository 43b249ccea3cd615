"""What marts and their columns mean, read from the descriptions beside the models."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import yaml

from auditlake.home import project_root


@dataclass(frozen=True)
class MartDescription:
    """Meaning of a mart and of its columns, ``中文 / English``."""

    text: str
    columns: dict[str, str]


@cache
def descriptions() -> dict[str, MartDescription]:
    """All marts by name, from ``dbt_project/models/marts/<theme>/_<theme>.yml``."""
    found: dict[str, MartDescription] = {}
    for file in sorted((project_root() / "dbt_project" / "models" / "marts").glob("*/_*.yml")):
        for model in yaml.safe_load(file.read_text(encoding="utf-8"))["models"]:
            columns = {column["name"]: column["description"] for column in model["columns"]}
            found[model["name"]] = MartDescription(model["description"], columns)
    return found


def describe(mart: str) -> MartDescription:
    """One mart; ``KeyError`` says where its description belongs."""
    if mart not in descriptions():
        raise KeyError(f"mart {mart} has no description in dbt_project/models/marts/<theme>/_<theme>.yml")
    return descriptions()[mart]
