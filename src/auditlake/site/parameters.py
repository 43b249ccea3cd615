"""Pages of the dated parameters, by the domain of the catalogue they come from, and of the retirement ages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from auditlake.home import standard_dir
from auditlake.site.pages import Page, listed
from auditlake.standard.reference import divisions, read_rows

_CODE = re.compile(r"\b([A-Z]{3})-\d+")
GENERAL = "general"
NAMES = {GENERAL: ("各基金通用", "Shared by the funds")}


def pages() -> Iterator[Page]:
    """The list with every name, a page per group of the catalogue, the retirement ages."""
    rows = read_rows(standard_dir() / "parameters.csv")
    groups_of = {name: path.rpartition("/")[2] for name, path in place_of_parameters().items()}
    groups: dict[str, list[dict[str, str]]] = {}
    for row in sorted(rows, key=lambda r: (r["param"], r["fund_code"], r["group"], r["division"], r["valid_from"])):
        groups.setdefault(groups_of[row["param"]], []).append(row)
    found = [_page(name, groups[name]) for name in sorted(groups, key=lambda name: (name != GENERAL, name))]
    ages = read_rows(standard_dir() / "retirement_ages.csv")
    retirement = Page("parameters/retirement_ages", "法定退休年龄", "Legal retirement ages", "retirement.html",
                      {"rows": ages})  # fmt: skip
    places = place_of_parameters()
    yield Page("parameters/index", "参数", "Parameters", "parameters.html",
               {"groups": found, "places": places, "count": len(rows), "retirement": retirement},
               listed([*found, retirement]))  # fmt: skip
    yield from [*found, retirement]


def place_of_parameters() -> dict[str, str]:
    """Page of every parameter, by name."""
    asking: dict[str, set[str]] = {}
    for row in read_rows(standard_dir() / "parameters.csv"):
        asking.setdefault(row["param"], set()).update(_CODE.findall(row["catalogue"]))
    return {name: f"parameters/{min(found) if len(found) == 1 else GENERAL}" for name, found in asking.items()}


def _page(name: str, rows: list[dict[str, str]]) -> Page:
    zh, en = NAMES.get(name, ("模型参数", "Parameters of checks"))
    content = {"params": [(param, list(found)) for param, found in groupby(rows, key=lambda row: row["param"])],
               "divisions": divisions()}  # fmt: skip
    return Page(f"parameters/{name}", zh, en, "parameter.html", content, (), "" if name == GENERAL else name)
