"""``datapackage.json`` as a strict model; nothing in it is trusted before it was compared."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, FailFast, Field, ValidationError, field_validator

from auditlake.collect import names, strict_json
from auditlake.collect.answers import ANSWERS
from auditlake.collect.decode import CODECS
from auditlake.collect.limits import get_limits
from auditlake.collect.prefix import KINDS, PLAIN_KINDS, Place
from auditlake.collect.problem import Problem
from auditlake.collect.signoff import SIGNOFF
from auditlake.months import add_months, first_day, period_months, period_of
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.reference import Org
from auditlake.standard.versions import current, open_versions, version

NAME = "datapackage.json"
SCOPES = ("whole", "tables")
#: name of a table with the number of a part
PART = re.compile(r"(.+?)[-_.](?:part)?[0-9]+")

Format = Literal["csv", "tsv", "psv", "parquet", "xlsx", "dbf", "xml"]
Compression = Literal["gz", "zip"]
Count = Annotated[int, Field(ge=0, lt=2**53)]  #: what every JSON reader and every BIGINT column holds
Word = Annotated[str, Field(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]  #: no database holds a NUL in text
OrgId = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{1,64}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)


class Control(_Strict):
    """Sum of one column over all rows of a file, as plain decimal text."""

    column: Word
    total: Annotated[str, Field(pattern=r"^-?[0-9]{1,30}(\.[0-9]{1,6})?$")]


class Resource(_Strict):
    """One file as it was sent; ``bytes`` and ``hash`` are those of the compressed file.

    ``table`` is only needed when the name does not say it (``AC83``, ``AC83-2``). ``encoding`` absent: the dialect's.
    """

    name: Word
    path: str
    bytes: Count
    hash: Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]
    rows: Count
    format: Format = "csv"
    encoding: str | None = None
    compression: Compression | None = None
    table: Word | None = None
    control: Control | None = None

    @field_validator("path")
    @classmethod
    def _safe(cls, value: str) -> str:
        if expected := names.why_not(value):
            raise ValueError(expected)
        if names.twin(value) == NAME:
            raise ValueError("清单不列自己 / the manifest cannot list itself")
        return names.normal(value)

    @field_validator("encoding")
    @classmethod
    def _known(cls, value: str | None) -> str | None:
        if value is None:
            return None
        spelt = value.strip().lower().replace("_", "-")
        spelt = re.sub(r"^utf(?=[0-9])", "utf-", spelt)
        if spelt not in CODECS:
            raise ValueError(" / ".join(CODECS))
        return spelt

    @property
    def sha256(self) -> str:
        """Hex digest that the org declared."""
        return self.hash.removeprefix("sha256:")


class Head(_Strict):
    """Who delivers what. ``missing``: orgs without which a hub's package goes up; ``scope`` see :func:`compare`."""

    org: Word
    hub: Word
    period: Word
    kind: Word
    revision: Annotated[int, Field(ge=1, le=999_999)]
    dialect: Word
    standard: Annotated[Word, Field(default_factory=current)]
    scope: Word = "whole"
    missing: Annotated[list[OrgId], FailFast()] = Field(default_factory=list)


class Manifest(_Strict):
    """The whole manifest."""

    name: Word
    auditlake: Head
    resources: list[Resource]


def read(path: Path) -> bytes:
    """Bytes of a manifest on disk, never more than one beyond the limit (:func:`parse` refuses that)."""
    with path.open("rb") as stream:
        return stream.read(get_limits().manifest_bytes + 1)


def parse(data: bytes) -> tuple[Manifest | None, list[Problem]]:
    """The manifest, or what makes it unreadable, field by field."""

    def wrong(found: str, expected: str, column: str = "") -> Problem:
        return Problem("manifest.unreadable", file=NAME, column=column, found=found[:300], expected=expected)

    limit = get_limits().manifest_bytes
    if len(data) > limit:
        return None, [wrong(f"> {limit} bytes", f"<= {limit} bytes")]
    try:
        value = strict_json.loads(data)
    except (ValueError, RecursionError) as error:
        return None, [wrong(str(error), "JSON, UTF-8")]
    if count := _too_many(value):
        return None, [wrong(str(count), f"<= {get_limits().files}", "resources")]
    try:
        manifest = Manifest.model_validate(value)
    except ValidationError as errors:
        return None, [
            wrong(repr(e.get("input"))[:200], e["msg"].removeprefix("Value error, "), ".".join(map(str, e["loc"])))
            for e in errors.errors()[:50]
        ]
    problems = []
    paths = Counter(names.twin(resource.path) for resource in manifest.resources)
    for path in sorted(path for path, times in paths.items() if times > 1):
        problems.append(wrong(path, "每个文件只列一次 / each file once", "resources.path"))
    if not paths:
        problems.append(wrong("[]", "至少一个文件 / at least one file", "resources"))
    return (None, problems) if problems else (manifest, [])


def _too_many(value: Any) -> int | None:
    """How many files are listed when that is too many: judged before the model would explain each of them."""
    listed = value.get("resources") if isinstance(value, dict) else None
    return len(listed) if isinstance(listed, list) and len(listed) > get_limits().files else None


def compare(manifest: Manifest, place: Place, org: Org | None, hub: str, today_month: int) -> list[Problem]:
    """The manifest's head against the prefix it lies under and against what is known of the org.

    ``scope`` is ``whole``, or ``tables`` for a correction that replaces only the tables it brings.
    """
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
    scopes = SCOPES if head.kind == "correction" else SCOPES[:1]
    if head.scope not in scopes:
        differ("manifest.scope", "scope", head.scope, " / ".join(scopes))
    differ("manifest.revision", "revision", head.revision, place.revision)
    if org is not None and head.kind not in PLAIN_KINDS:
        differ("manifest.dialect", "dialect", head.dialect, org.dialect)
    if head.standard not in open_versions() or (org and org.dialect not in version(head.standard).dialects):
        differ("manifest.standard", "standard", head.standard, " / ".join(open_versions()))
    if not found and manifest.name != place.submission:
        found.append(
            Problem("manifest.unreadable", file=NAME, column="name", found=manifest.name, expected=place.submission)
        )
    return found


#: the one table of each kind of submission that comes in no dialect
PLAIN_TABLES = {"answer": ANSWERS, "signoff": SIGNOFF}


def tables_of(kind: str, dialect: Dialect | None) -> dict[str, Table]:
    """Source tables that a submission of a kind may bring, by name."""
    plain = PLAIN_TABLES.get(kind, ANSWERS)
    return dialect.tables if dialect else {plain.name: plain}


def table_of(resource: Resource, tables: dict[str, Table]) -> Table | None:
    """Source table of a file, by ``table``, ``name``, or a name with a part number; ``None`` when unknown."""
    for name in (resource.table, resource.name, resource.path.rsplit(".", 1)[0]):
        if name in tables:
            return tables[name]
        match = PART.fullmatch(name or "")
        if match and match[1] in tables:
            return tables[match[1]]
    return None


def oldest(today_month: int) -> int:
    """The first month (YYYYMM) of which data is taken."""
    return add_months(today_month, -get_limits().months_back)


def _period(period: str, today_month: int) -> list[Problem]:
    def wrong(expected: str) -> list[Problem]:
        return [Problem("manifest.period", file=NAME, column="auditlake.period", found=period, expected=expected)]

    try:
        first, last = period_months(period)
        if first != last:
            raise ValueError(period)
        first_day(first)
    except ValueError:
        return wrong("YYYY-MM")
    if not oldest(today_month) <= first <= today_month:
        return wrong(f"{period_of(oldest(today_month))} .. {period_of(today_month)}")
    return []
