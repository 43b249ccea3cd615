"""What checks there are, read from headers and catalogue without importing SQLMesh."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from auditlake.home import project_root
from auditlake.months import add_months, period_months, period_of
from auditlake.standard.reference import read_rows

TO_VERIFY = "to be verified / 待核实"
_HEADER = re.compile(r"\A\s*MODEL\s*\((.*?)\n\);", re.DOTALL)
_NAME = re.compile(r"\bname\s+checks\.(\w+)")
_OWNER = re.compile(r"\bowner\s+(\w+)")
_DESCRIPTION = re.compile(r"\bdescription\s+'((?:[^']|'')*)'")
_TAG = re.compile(r"'(\w+):([^']*)'")


@dataclass(frozen=True)
class CheckInfo:
    """One model file: header and catalogue row together. ``scope`` names the hubs' levels where it runs."""

    code: str
    model: str
    domain: str
    name_zh: str
    name_en: str
    stage: str
    severity: str
    method: str
    scope: tuple[str, ...]
    lookback: int
    flood: int
    owner: str
    description: str
    rule: str
    evidence: str
    basis: str
    confidence: str
    path: Path

    @property
    def basis_text(self) -> str:
        """The basis as it may be quoted: a citation nobody has read in the text of the law says so."""
        return f"{self.basis} ({TO_VERIFY})" if "[G]" in self.basis or self.confidence == "G" else self.basis


def checks_dir() -> Path:
    """``checks/`` of the project."""
    return project_root() / "checks"


def load_library(root: Path | None = None) -> list[CheckInfo]:
    """All checks under ``models/<domain>/``, by model name. ``ValueError`` names a file without a full header."""
    folder = root or checks_dir()
    catalogue = {row["code"]: row for row in read_rows(folder / "catalogue.csv")}
    files = sorted(p for p in (folder / "models").glob("*/*.sql") if p.parent.name != "row_rules")
    return [_info(path, catalogue) for path in files]


def _info(path: Path, catalogue: dict[str, dict[str, str]]) -> CheckInfo:
    header = _HEADER.search(path.read_text(encoding="utf-8"))
    if header is None:
        raise ValueError(f"{path}: 文件开头没有 MODEL 头 / no MODEL header at the beginning of the file")
    text = header[1]
    found = {key: match[1] for key, rule in (("name", _NAME), ("owner", _OWNER), ("description", _DESCRIPTION))
             if (match := rule.search(text))}  # fmt: skip
    tags: dict[str, list[str]] = {}
    for key, value in _TAG.findall(text):
        tags.setdefault(key, []).append(value)
    needed = ("code", "domain", "stage", "severity", "method", "scope", "lookback_months", "flood")
    missing = [key for key in ("name", "owner", "description") if key not in found] + [
        k for k in needed if k not in tags
    ]
    if missing:
        raise ValueError(f"{path}: 头中缺少 {missing} / the header lacks {', '.join(missing)}")
    code = tags["code"][0]
    if code not in catalogue:
        raise ValueError(f"{path}: {code} 不在 checks/catalogue.csv 中 / {code} is not in checks/catalogue.csv")
    row = catalogue[code]
    return CheckInfo(
        code, found["name"], tags["domain"][0], row["name_zh"], row["name_en"], tags["stage"][0], tags["severity"][0],
        tags["method"][0], tuple(sorted(tags["scope"])), int(tags["lookback_months"][0]), int(tags["flood"][0]),
        found["owner"], found["description"].replace("''", "'"), row["rule"], row["evidence"], row["basis"],
        row["confidence"], path,
    )  # fmt: skip


def scope_of(hub: str) -> str:
    """``nation`` for hub 000000, else ``province``: the scope of the checks that run there."""
    return "nation" if hub == "000000" else "province"


def affected_periods(period: str, lookback: int) -> list[str]:
    """Months a correction of ``period`` touches: its own and the ``lookback`` months that look back on it."""
    first, last = period_months(period)
    months = [first]
    while months[-1] < add_months(last, lookback):
        months.append(add_months(months[-1], 1))
    return [period_of(month) for month in months]
