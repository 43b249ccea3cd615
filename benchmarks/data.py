"""The data of all stages: one simulated county, all its months in one delivery per org."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from auditlake.hashing import sha256_file
from auditlake.simulate import simulate_payments
from auditlake.standard.dialects import load_dialect

COUNTY, HUB, PERIOD = "330106", "330000", "2026-09"
NAME = "datapackage.json"


def make_deliveries(rows: int, world: Path, out: Path) -> list[Path]:
    """Simulate a county with about ``rows`` benefit payments; returns one delivery folder per org.

    Each holds the events of the baseline and of all periods, and the newest states, as period 2026-09.
    """
    simulate_payments(world, rows, area=COUNTY)
    return [_joined(org, out / org.name) for org in sorted((world / "deliveries").iterdir())]


def _joined(org: Path, out: Path) -> Path:
    out.mkdir(parents=True)
    rounds = sorted(path.parent for path in org.glob("*/*/" + NAME))
    manifests = [json.loads((folder / NAME).read_text(encoding="utf-8")) for folder in rounds]
    dialect = load_dialect(manifests[-1]["auditlake"]["dialect"])
    resources = []
    for newest in manifests[-1]["resources"]:
        parts = [(f, r) for f, m in zip(rounds, manifests, strict=True) for r in m["resources"]
                 if r["name"] == newest["name"]]  # fmt: skip
        if dialect.tables[newest["name"]].kind == "state":
            parts = parts[-1:]
        resources.append(_join(parts, out / newest["path"], newest))
    head = manifests[-1]["auditlake"] | {"period": PERIOD, "kind": "period", "revision": 1}
    write_manifest(out, head, resources)
    return out


def _join(parts: list[tuple[Path, dict[str, Any]]], target: Path, like: dict[str, Any]) -> dict[str, Any]:
    """One file of several: the header of the first, the rows of all."""
    with target.open("wb") as stream:
        for number, (folder, resource) in enumerate(parts):
            with (folder / resource["path"]).open("rb") as source:
                header = source.readline()
                stream.write(b"" if number else header)
                stream.write(source.read())
    made = like | described(target) | {"rows": sum(r["rows"] for _, r in parts)}
    if "control" in like:
        total = sum((Decimal(r["control"]["total"]) for _, r in parts), Decimal(0))
        made["control"] = like["control"] | {"total": str(total)}
    return made


def described(file: Path) -> dict[str, Any]:
    """Size and hash of a file, as a manifest says them."""
    return {"bytes": file.stat().st_size, "hash": f"sha256:{sha256_file(file)}"}


def write_manifest(folder: Path, head: dict[str, Any], resources: list[dict[str, Any]]) -> None:
    """``datapackage.json`` of a delivery."""
    name = "{org}.{period}.{kind}.r{revision}".format(**head)
    manifest = {"name": name, "auditlake": head, "resources": resources}
    (folder / NAME).write_text(json.dumps(manifest, ensure_ascii=False, indent=1), encoding="utf-8")
