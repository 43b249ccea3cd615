"""The fixed set of inputs of one build, gathered from receipts and pointers; it names the build."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from auditlake import __version__
from auditlake.build.pointer import current_builds
from auditlake.collect.receipts import DATA_KINDS, Book, as_accepted
from auditlake.collect.signoff import RETURN
from auditlake.hashing import canonical, sha256
from auditlake.home import project_root
from auditlake.standard.dialects import load_dialect
from auditlake.standard.reference import orgs
from auditlake.store.client import Store


@dataclass(frozen=True)
class Inputs:
    """What a build reads: submissions of the period (events), newest states, earlier builds, code and standard.

    ``events`` and ``states`` are what counts of the accepted submissions, as plain dictionaries (see
    :func:`newest_states`): a correction of some tables stands beside the revision that it carries the others from.
    ``besides`` are the period's refused, superseded, returned and unsigned ones (they only count for who sent what and
    when); ``history`` maps earlier periods to their current builds; ``code`` maps a folder of the project to the hash
    of its files.
    """

    hub: str
    period: str
    as_of: str
    events: list[dict[str, Any]]
    states: list[dict[str, Any]]
    besides: list[dict[str, Any]] = field(default_factory=list)
    history: dict[str, str] = field(default_factory=dict)
    code: dict[str, str] = field(default_factory=dict)

    @property
    def build(self) -> str:
        """Build id: the same inputs give the same build."""
        return f"b-{self.hub}-{self.period}-{sha256(canonical(asdict(self)))[:12]}"

    @property
    def is_baseline(self) -> bool:
        """Opening history is standardised, not checked; it stays opening history when it is corrected."""
        opened = {entry["org"] for entry in [*self.events, *self.besides] if entry["kind"] == "baseline"}
        return bool(self.events) and all(event["org"] in opened for event in self.events)


@cache
def tree_hash(folder: Path) -> str:
    """Hash over names and bytes of the files that decide results (SQL, YAML, CSV, Python)."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        hidden = any(part.startswith(".") or part in ("target", "logs", "tests") for part in relative.parts)
        if path.suffix in (".sql", ".yaml", ".yml", ".csv", ".py") and path.is_file() and not hidden:
            digest.update(f"{relative.as_posix()}\0{sha256(path.read_bytes())}\n".encode())
    return digest.hexdigest()


def code_versions() -> dict[str, str]:
    """Version of the package and hashes of the project's folders that decide a build's result."""
    root = project_root()
    return {"auditlake": __version__} | {name: tree_hash(root / name) for name in ("standard", "dbt_project", "checks")}


def gather(store: Store, period: str, book: Book) -> Inputs:
    """Inputs of the hub's period as its receipts stand; ``LookupError`` when nothing counts for it."""
    accepted = [_entry(piece) for piece in book.pieces() if piece["period"] <= period]
    events = [one for one in accepted if one["period"] == period]
    if not events:
        raise LookupError(
            f"{store.hub} {period}: 该期没有已接收的报送，请先运行 collect。\n"
            f"{store.hub} {period}: no accepted submission for this period; run collect first."
        )
    counted = {one["receipt"] for one in accepted}
    besides = [
        _entry(r) | {"outcome": _why_not(book, r)}
        for r in book.receipts
        if r["outcome"] in ("accepted", "refused") and r["kind"] in DATA_KINDS and r["period"] == period
        if r["org"] in orgs() and r["id"] not in counted
    ]
    return Inputs(
        hub=store.hub,
        period=period,
        as_of=max(one["received_at"] for one in events),
        events=sorted(events, key=lambda a: (a["org"], a["revision"])),
        states=newest_states(accepted),
        besides=besides,
        history={p: b for p, b in current_builds(store).items() if p < period},
        code=code_versions(),
    )


def _why_not(book: Book, receipt: dict[str, Any]) -> str:
    """Why a submission does not count: refused, superseded, returned by its city, or still without its signature."""
    if receipt["outcome"] == "refused":
        return "refused"
    if book.decision(receipt["submission"]) == RETURN:
        return "returned"
    latest = book.latest(receipt["org"], receipt["period"])
    return "superseded" if latest and latest["revision"] > receipt["revision"] else "unsigned"


def newest_states(accepted: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """For every org and standard table the newest submission that brought it: what is owed by the quarter stays
    while the months after bring other tables. Each submission keeps the tables it is newest for; none is left out."""
    found: dict[str, dict[str, Any]] = {}
    seen: set[tuple[str, str]] = set()
    for one in sorted(accepted, key=lambda a: (a["period"], a["revision"]), reverse=True):
        tables = load_dialect(one["dialect"]).tables
        fresh = {name: keys for name, keys in one["tables"].items()
                 if (one["org"], str(tables[name].standard_table)) not in seen}  # fmt: skip
        seen |= {(one["org"], str(tables[name].standard_table)) for name in fresh}
        if fresh:
            found[one["submission"]] = one | {"tables": fresh}
    return [one for _, one in sorted(found.items())]


def _entry(receipt: dict[str, Any]) -> dict[str, Any]:
    """One submission as the build keeps it: where its tables lie and what its receipt counted."""
    keep = ("submission", "org", "period", "kind", "revision", "manifest_sha256", "received_at")
    known = asdict(as_accepted(receipt)) if receipt["outcome"] == "accepted" else {name: receipt[name] for name in keep}
    return known | {"counts": receipt["tables"]}
