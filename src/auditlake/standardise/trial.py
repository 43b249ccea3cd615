"""A delivery tried out without a hub: the door, dbt and the row rules over folders of source files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from auditlake.check.row_rules import run_row_rules
from auditlake.collect import take
from auditlake.collect.inspect import Inspection, inspect
from auditlake.collect.submit import place_of_manifest, place_of_name, read_manifest
from auditlake.standard.reference import orgs
from auditlake.standardise.job import Submission
from auditlake.standardise.run import StandardResult, standardise


@dataclass(frozen=True)
class Trial:
    """What came of the folders: the door's judgements, the standard tables, (rule, severity, row_key) that fired.

    ``result`` is ``None`` when every folder was refused.
    """

    judged: list[Inspection]
    result: StandardResult | None
    fired: list[tuple[str, str, str]]
    out: Path


def try_folders(folders: list[Path], work: Path) -> Trial:
    """Judge folders with manifests, standardise together what the door accepts, scan it with the row rules.

    Files stay in ``work``: ``standard/<table>.parquet`` among them. Raises ``NotADelivery`` for a folder without a
    readable manifest, ``StandardiseError`` when dbt fails. Earlier deliveries are not known here.
    """
    judged = [_judge(folder, work / "collected" / str(number)) for number, folder in enumerate(folders)]
    accepted = [found for found in judged if not found.refused]
    if not accepted:
        return Trial(judged, None, [], work)
    submissions = [_submission(found) for found in accepted]
    out = work / "standard"
    place = accepted[0].place
    hub = orgs()[place.org].hub
    result = standardise(hub, place.period, submissions, submissions, out)
    rules = run_row_rules(hub, {table: [out / f"{table}.parquet"] for table in result.rows}, work / "rules")
    with duckdb.connect() as connection:
        query = "select rule_id, severity, row_key from read_parquet(?) where severity <> 'skipped' order by all"
        fired = connection.execute(query, [str(rules)]).fetchall()
    return Trial(judged, result, fired, work)


def _judge(folder: Path, work: Path) -> Inspection:
    manifest = read_manifest(folder)
    place = place_of_name(manifest.name) or place_of_manifest(manifest)
    org = orgs().get(place.org)
    work.mkdir(parents=True, exist_ok=True)
    return inspect(place, take.from_folder(folder), org.hub if org else "", work, lambda _table: [])


def _submission(found: Inspection) -> Submission:
    assert found.org is not None and found.manifest is not None
    tables = {result.table.name: [result.collected] for result in found.results}
    version = found.manifest.auditlake.standard
    return Submission(found.place.submission, found.org.id, found.org.division, found.org.dialect, version, tables)
