"""County deliveries in any number: one simulated county, moved to every county of the country.

The standard of the run is a copy in which each of these counties has a social insurance agency that delivers to one
hub. Some deliveries are spoilt on purpose; what was planted is counted here and asserted by the run.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from auditlake.hashing import sha256
from auditlake.home import project_root
from auditlake.identity import check_character
from auditlake.simulate import simulate_payments
from auditlake.standard.dialects import load_dialect

HUB, HOME, PERIOD, MANIFEST = "330000", "330106", "2026-07", "datapackage.json"
PAYMENTS = 1300  #: of the simulated county over all its months: some hundred people, twelve tables of 1 to 115 rows
REFUSED_EVERY, LATE_EVERY = 50, 40
_CITIZEN = re.compile(r"(?<!\d)3301\d\d((?:19|20)\d{9})[\dX](?!\d)")
_CREDIT = re.compile(r"(?<![0-9A-Z])91330106([0-9A-Z]{9})[0-9A-Z](?![0-9A-Z])")
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_COPIED = ("standard", "dbt_project", "checks", "pandera_schemas", "infra", "dags")


@dataclass(frozen=True)
class County:
    """One county that delivers. ``late``: it sends after the others; ``refused``: its first delivery is spoilt."""

    code: str
    name: str
    late: bool
    refused: bool

    @property
    def org(self) -> str:
        """Id of its social insurance agency."""
        return f"{self.code}-si"


def counties(count: int) -> list[County]:
    """The first counties of GB/T 2260 as it is valid today, cities without counties last; ``ValueError`` when there
    are fewer."""
    with (project_root() / "standard" / "divisions.csv").open(encoding="utf-8", newline="") as stream:
        valid = [r for r in csv.DictReader(stream) if not r["valid_to"]]
    parents = {r["parent"] for r in valid}
    rows = [r for r in valid if r["level"] == "county"]
    rows += [r for r in valid if r["level"] == "city" and r["code"] not in parents]
    if len(rows) < count:
        raise ValueError(f"{count} counties wanted, the standard knows {len(rows)}")
    return [
        County(r["code"], r["name_zh"], n % LATE_EVERY == LATE_EVERY // 2, n % REFUSED_EVERY == REFUSED_EVERY - 1)
        for n, r in enumerate(rows[:count])
    ]


def make_project(folder: Path, chosen: list[County]) -> Path:
    """A copy of the project in which these counties' agencies, and nobody else, deliver to the hub."""
    ignored = shutil.ignore_patterns("__pycache__", "target", "logs", ".cache")
    for name in _COPIED:
        shutil.copytree(project_root() / name, folder / name, ignore=ignored)
    for hub in (folder / "infra" / "hubs").glob("*.toml"):
        if hub.stem not in (HUB, "000000"):
            hub.unlink()
    file = folder / "standard" / "orgs.csv"
    with file.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        names, rows = list(reader.fieldnames or []), list(reader)
    kept = [row for row in rows if row["kind"] == "audit"]
    like = next(row for row in rows if row["org"] == f"{HOME}-si")
    made = [
        like
        | {
            "org": one.org,
            "name_zh": f"{one.name}社会保险经办机构",
            "name_en": f"Social insurance agency of {one.code}",
            "division": one.code,
            "hub": HUB,
            "parent_org": f"{HUB}-audit",
        }
        for one in chosen
    ]
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows([*kept, *made])
    return folder


class Template:
    """The simulated county's delivery, read once, to be written for any other county."""

    def __init__(self, folder: Path) -> None:
        if not folder.exists():
            simulate_payments(folder, PAYMENTS, area=HOME)
        self.source = folder / "deliveries" / f"{HOME}-si" / PERIOD / "period-r1"
        self.manifest: dict[str, Any] = json.loads((self.source / MANIFEST).read_text(encoding="utf-8"))
        self.texts = {r["path"]: (self.source / r["path"]).read_text("utf-8") for r in self.manifest["resources"]}

    @property
    def rows(self) -> int:
        """Data rows of one delivery."""
        return sum(int(r["rows"]) for r in self.manifest["resources"])

    def rows_of(self) -> dict[str, int]:
        """Data rows by source table."""
        return {str(r["name"]): int(r["rows"]) for r in self.manifest["resources"]}

    def standard_tables(self) -> dict[str, str]:
        """Standard table of each source table."""
        tables = load_dialect(self.manifest["auditlake"]["dialect"]).tables
        return {name: str(tables[name].standard_table) for name in self.rows_of()}

    def total(self, name: str) -> Decimal:
        """Control total of one source table in one delivery."""
        return next(Decimal(r["control"]["total"]) for r in self.manifest["resources"] if r["name"] == name)

    def files(self, county: County, revision: int = 1, *, spoilt: bool = False) -> dict[str, bytes]:
        """All files of a county's delivery, the manifest last. ``spoilt``: one payment more than its manifest says."""
        made = {path: _moved(text, county).encode() for path, text in self.texts.items()}
        resources = [
            r | {"bytes": len(made[r["path"]]), "hash": f"sha256:{sha256(made[r['path']])}"}
            for r in self.manifest["resources"]
        ]
        if spoilt:
            resources = [r | {"rows": r["rows"] + 1} if r["name"] == "AC83" else r for r in resources]
        head = self.manifest["auditlake"] | {"org": county.org, "hub": HUB, "revision": revision, "kind": "period"}
        name = f"{county.org}.{PERIOD}.period.r{revision}"
        package = {"name": name, "auditlake": head, "resources": resources}
        return made | {MANIFEST: json.dumps(package, ensure_ascii=False, indent=1).encode()}


def prefix(county: County, revision: int = 1) -> str:
    """Where the delivery lies."""
    return f"orgs/{county.org}/in/{PERIOD}/period-r{revision}/"


def _moved(text: str, county: County) -> str:
    """Every code, key and id of the simulated county as one of another; ids keep their check characters right."""
    text = _CITIZEN.sub(lambda m: _with_check(county.code + m[1]), text)
    text = _CREDIT.sub(lambda m: _credit(f"91{county.code}{m[1]}"), text)
    return text.replace(HOME, county.code).replace("西湖区", county.name)


def _with_check(body: str) -> str:
    return body + check_character(body)


def _credit(body: str) -> str:
    total = sum(_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + _ALPHABET[(31 - total % 31) % 31]
