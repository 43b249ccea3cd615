"""Deaths among the people who still draw a pension, so that the checks have hundreds of hits to write."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from benchmarks import data

EVERY = 200  #: one person in two hundred
DIED, TOLD = "2026-05-11", "2026-05-13"


def add_deaths(deliveries: list[Path]) -> int:
    """Append to the death register of the joined delivery of the public security office; returns the deaths added."""
    folders = {folder.name: folder for folder in deliveries}
    office = folders[f"{data.HUB}-ps"]
    register = office / "SWRY.csv"
    known = {row["GMSFHM"] for row in _rows(register)}
    people = _rows(folders[f"{data.COUNTY}-si"] / "AC01.csv")[::EVERY]
    chosen = [person for person in people if person["AAC002"] not in known]
    with register.open("a", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        for number, person in enumerate(chosen, 1):
            writer.writerow([person["AAC002"], person["AAC003"], DIED, TOLD, f"SW3300002026059{number:06d}"])
    manifest = json.loads((office / data.NAME).read_text(encoding="utf-8"))
    resources = [
        r | data.described(register) | {"rows": r["rows"] + len(chosen)} if r["path"] == register.name else r
        for r in manifest["resources"]
    ]
    data.write_manifest(office, manifest["auditlake"], resources)
    return len(chosen)


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
