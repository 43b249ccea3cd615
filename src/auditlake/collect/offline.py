"""The door on a clerk's laptop: the same judgement over a folder, without a hub."""

from __future__ import annotations

import tempfile
from pathlib import Path

from auditlake.collect import receipt, report_files, take
from auditlake.collect.inspect import inspect
from auditlake.collect.manifest import NAME
from auditlake.collect.prefix import Place
from auditlake.collect.receipt import Receipt
from auditlake.collect.submit import NotADelivery, place_of_manifest, place_of_name, read_manifest
from auditlake.standard.reference import orgs


def check_folder(folder: Path, out: Path) -> Receipt:
    """Judge a delivery folder; writes the report's files into ``out``.

    What only the hub knows is not judged: earlier submissions and their revisions.
    """
    try:
        manifest = read_manifest(folder)
        # the name stands for the prefix: a head that says otherwise is told as it would be at the hub
        place = place_of_name(manifest.name) or place_of_manifest(manifest)
    except NotADelivery:
        place = Place("", "", 0, "stray", f"{folder.name}/")
    org = orgs().get(place.org)
    # what begins with a dot is the system's own and is not sent
    taken = {name: file for name, file in take.from_folder(folder).items() if not name.startswith(".")}
    with tempfile.TemporaryDirectory() as work:
        found = inspect(place, taken, org.hub if org else "", Path(work), lambda _table: [])
        digest = taken[NAME].sha256 if NAME in taken else None
        answer = receipt.write(
            found,
            org.hub if org else "",
            outcome="refused" if found.refused else "accepted",
            what=digest or "",
            manifest_sha256=digest,
            raw=[],
            seen={},
            head=(0, ""),
            previous=None,
        )
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.csv").unlink(missing_ok=True)  # of an earlier check that found something
    for name, data in report_files.files(answer).items():
        (out / name).write_bytes(data)
    return answer
