"""``datapackage.json`` as a strict model; nothing in it is trusted before it was compared."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from auditlake.collect.answers import ANSWERS
from auditlake.collect.limits import get_limits
from auditlake.collect.prefix import KINDS, Place
from auditlake.collect.problem import Problem
from auditlake.months import first_day, period_months
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.reference import Org
from auditlake.standard.versions import current, open_versions, version

NAME = "datapackage.json"
_PART = re.compile(r"(.+?)[-_.](?:part)?\d+")
_FORBIDDEN = re.compile(r'[\x00-\x1f/\\:*?"<>|]')


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)


class Control(_Strict):
    """Sum of one column over all rows of a file, as decimal text."""

    column: str
    total: str

    @field_validator("total")
    @classmethod
    def _number(cls, value: str) -> str:
        try:
            number = Decimal(value)
        except InvalidOperation as error:
            raise ValueError("not a decimal number") from error
        if not number.is_finite():
            raise ValueError("not a finite number")
        return value


class Resource(_Strict):
    """One file. ``table`` is only needed when the name does not say it (``AC83``, ``AC83-2``)."""

    name: str
    path: str
    bytes: Annotated[int, Field(ge=0)]
    hash: Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]
    rows: Annotated[int, Field(ge=0)]
    format: str = "csv"
    encoding: str | None = None
    table: str | None = None
    control: Control | None = None

    @field_validator("path")
    @classmethod
    def _safe(cls, value: str) -> str:
        if not value or len(value) > 200 or value.startswith(".") or ".." in value or _FORBIDDEN.search(value):
            raise ValueError("a file name without folders, not beginning with a dot")
        if value == NAME:
            raise ValueError("the manifest cannot list itself")
        return value

    @property
    def sha256(self) -> str:
        """Hex digest that the org declared."""
        return self.hash.removeprefix("sha256:")


class Head(_Strict):
    """Who delivers what."""

    org: str
    hub: str
    period: str
    kind: str
    revision: Annotated[int, Field(ge=1)]
    dialect: str
    standard: Annotated[str, Field(default_factory=current)]


class Manifest(_Strict):
    """The whole manifest."""

    name: str
    auditlake: Head
    resources: list[Resource]


def parse(data: bytes) -> tuple[Manifest | None, list[Problem]]:
    """The manifest, or what makes it unreadable, field by field."""

    def wrong(found: str, expected: str, column: str = "") -> Problem:
        return Problem("manifest.unreadable", file=NAME, column=column, found=found[:300], expected=expected)

    try:
        value = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return None, [wrong(str(error), "JSON, UTF-8")]
    try:
        manifest = Manifest.model_validate(value)
    except ValidationError as errors:
        return None, [
            wrong(repr(e.get("input"))[:200], e["msg"], ".".join(map(str, e["loc"]))) for e in errors.errors()[:50]
        ]
    problems = []
    paths = [resource.path.casefold() for resource in manifest.resources]
    for path in sorted({p for p in paths if paths.count(p) > 1}):
        problems.append(wrong(path, "每个文件只列一次 / each file once", "resources.path"))
    if len(paths) > get_limits().files:
        problems.append(wrong(str(len(paths)), f"<= {get_limits().files}", "resources"))
    if not paths:
        problems.append(wrong("[]", "至少一个文件 / at least one file", "resources"))
    return (None, problems) if problems else (manifest, [])


def compare(manifest: Manifest, place: Place, org: Org | None, hub: str, today_month: int) -> list[Problem]:
    """The manifest's head against the prefix it lies under and against what is known of the org."""
    head = manifest.auditlake
    found: list[Problem] = []

    def differ(rule: str, column: str, value: object, expected: object) -> None:
        if value != expected:
            found.append(
                Problem(rule, file=NAME, column=f"auditlake.{column}", found=str(value), expected=str(expected))
            )

    differ("manifest.org", "org", head.org, place.org)
    differ("manifest.org", "hub", head.hub, hub)
    if org is None or org.hub != hub:
        found.append(
            Problem(
                "manifest.org",
                file=NAME,
                column="auditlake.org",
                found=place.org,
                expected=f"向 {hub} 报送的机构 / an org that delivers to hub {hub}",
            )
        )
    differ("manifest.period", "period", head.period, place.period)
    if not any(p.rule == "manifest.period" for p in found):
        found += _period(head.period, today_month)
    if head.kind not in KINDS:
        differ("manifest.kind", "kind", head.kind, " / ".join(KINDS))
    else:
        differ("manifest.kind", "kind", head.kind, place.kind)
    differ("manifest.revision", "revision", head.revision, place.revision)
    if org is not None and head.kind != "answer":
        differ("manifest.dialect", "dialect", head.dialect, org.dialect)
    if head.standard not in open_versions() or (org and org.dialect not in version(head.standard).dialects):
        differ("manifest.standard", "standard", head.standard, " / ".join(open_versions()))
    if not found and manifest.name != place.submission:
        found.append(
            Problem("manifest.unreadable", file=NAME, column="name", found=manifest.name, expected=place.submission)
        )
    return found


def table_of(resource: Resource, dialect: Dialect | None) -> Table | None:
    """Source table of a file, by ``table``, ``name``, or a name with a part number; ``None`` when unknown."""
    tables = dialect.tables if dialect else {ANSWERS.name: ANSWERS}
    for name in (resource.table, resource.name, resource.path.rsplit(".", 1)[0]):
        if name in tables:
            return tables[name]
        match = _PART.fullmatch(name or "")
        if match and match[1] in tables:
            return tables[match[1]]
    return None


def _period(period: str, today_month: int) -> list[Problem]:
    try:
        first, last = period_months(period)
        if first != last:
            raise ValueError(period)
        first_day(first)
    except ValueError:
        return [Problem("manifest.period", file=NAME, column="auditlake.period", found=period, expected="YYYY-MM")]
    if first > today_month:
        return [
            Problem(
                "manifest.period",
                file=NAME,
                column="auditlake.period",
                found=period,
                expected=f"<= {today_month // 100}-{today_month % 100:02d}",
            )
        ]
    return []
