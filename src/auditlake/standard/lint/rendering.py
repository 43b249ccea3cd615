"""dbt models as plain SQL without dbt: the project's own macros, with sources and references as two-part names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, StrictUndefined, TemplateError

from auditlake.standard.contracts import Table

#: schema that a model's name is put in when another one refers to it
MODELS = "models"
#: reads the value maps, which say nothing about columns: its argument stands for its result
_REPLACED = ("map_value.sql",)


@dataclass(frozen=True)
class Renderer:
    """The macros of a dbt project by name; those that a model uses are put before it as one text."""

    root: Path
    macros: dict[str, str]

    @classmethod
    def of(cls, root: Path) -> Renderer:
        """The macros of the project at ``root``; the generated value maps lie deeper and are not needed."""
        files = [path for path in sorted((root / "dbt_project" / "macros").glob("*.sql")) if path.name not in _REPLACED]
        return cls(root, {path.stem: path.read_text(encoding="utf-8") for path in files})

    def render(self, path: Path, table: Table | None = None) -> str:
        """SQL of a model; ``table`` is what its contract says. ``ValueError`` names the model and what is wrong."""
        environment = Environment(undefined=StrictUndefined, extensions=["jinja2.ext.do"], autoescape=False)
        environment.globals |= _builtins(path.stem, table)
        text = path.read_text(encoding="utf-8")
        try:
            return environment.from_string(self._used(text) + text).render().strip()
        except TemplateError as error:
            raise ValueError(f"{path.relative_to(self.root).as_posix()}: {error}") from error

    def _used(self, text: str) -> str:
        """Definitions of the macros that the text names, and of those that these name."""
        used: dict[str, str] = {}
        while found := {n: t for n, t in self.macros.items() if n not in used and f"{n}(" in text}:
            used |= found
            text = "".join(found.values())
        return "".join(used.values())


def source_schema(dialect: str) -> str:
    """Schema of a dialect's source tables."""
    return f"source_{dialect}"


def _builtins(name: str, table: Table | None) -> dict[str, Any]:
    columns = {c.name: SimpleNamespace(name=c.name, data_type=c.type) for c in (table.columns if table else ())}
    return {
        "source": lambda dialect, source: f'"{source_schema(dialect)}"."{source}"',
        "ref": lambda model: f'"{MODELS}"."{model}"',
        "config": lambda **_settings: "",
        "map_value": lambda _dialect, column, expr=None: expr or column,
        "model": SimpleNamespace(name=name, columns=columns),
    }
