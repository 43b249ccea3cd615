"""The manifest of a folder that has none: who, when and what from the options or the folder's name."""

from __future__ import annotations

from pathlib import Path

from auditlake.collect.pack import CannotPack, write_manifest
from auditlake.collect.submit import place_of_name


def write(
    folder: Path, org: str | None, period: str | None, kind: str | None, revision: int | None, scope: str | None = None
) -> Path:
    """Write ``datapackage.json`` and return its path. A folder named ``330106-si.2026-07.period.r1`` says it all."""
    named = place_of_name(folder.resolve().name)
    org = org or (named.org if named else None)
    period = period or (named.period if named else None)
    if org is None or period is None:
        raise CannotPack(
            f"{folder}: 请给出 --org 和 --period，或把目录命名为 330106-si.2026-07.period.r1 的形式。\n"
            f"{folder}: give --org and --period, or name the folder like 330106-si.2026-07.period.r1."
        )
    return write_manifest(
        folder,
        org,
        period,
        kind=kind or (named.kind if named else "period"),
        revision=revision or (named.revision if named else 1),
        scope=scope,
    )
