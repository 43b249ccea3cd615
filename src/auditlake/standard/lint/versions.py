"""Versions: every open one can be read, the published ones are as published, the number says enough for the changes."""

from __future__ import annotations

from collections.abc import Iterator

from auditlake.home import project_root
from auditlake.standard import versions
from auditlake.standard.diff_report import comparison
from auditlake.standard.lint.project import Project


def problems(project: Project) -> Iterator[str]:
    """What stands against publishing the standard as it is; versions are those of the project that runs."""
    if project.root != project_root():
        return
    where = "standard/standard.yaml"
    if versions.current() not in versions.open_versions():
        yield f"{where}: 现行版本 {versions.current()} 未开放 / the current version {versions.current()} is not open"
    for name in versions.open_versions():
        try:
            versions.number(name)
            versions.version(name)
        except (KeyError, ValueError) as error:
            yield f"{where} open: {error.args[0]}"
    for name in versions.frozen_versions():
        for lacking in comparison(versions.version(name), versions.working()).lacking:
            yield lacking.replace("\n", " / ")
