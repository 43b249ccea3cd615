"""One delivery: take it, judge it, keep its bytes and tables, answer with a receipt."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.collect import answers, continuity, judge, receipt, report_files, signoff, take
from auditlake.collect.discover import Delivery
from auditlake.collect.inspect import Inspection, inspect
from auditlake.collect.limits import get_limits
from auditlake.collect.manifest import NAME
from auditlake.collect.prefix import Place
from auditlake.collect.problem import Problem
from auditlake.collect.receipts import DATA_KINDS, Book
from auditlake.hashing import canonical, sha256
from auditlake.settings import get_settings
from auditlake.standard.contracts import Table
from auditlake.standard.reference import orgs
from auditlake.store.cache import remember, stage_all
from auditlake.store.client import Store


@dataclass
class Desk:
    """Where deliveries are judged one by one; ``book`` grows with every receipt, so that later ones see earlier ones."""

    hub: str
    store: Store
    book: Book
    head: tuple[int, str]

    def answer(self, delivery: Delivery, waiting: list[Place]) -> receipt.Receipt | None:
        """Receipt for a delivery, ``None`` when there is nothing to say about it now."""
        before = self.book.of_prefix(delivery.place.prefix)
        if before and before[-1]["seen"] == delivery.seen:
            return None
        staging = get_settings().home / "staging"
        staging.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder = Path(tempfile.mkdtemp(prefix="take-", dir=staging))
        try:
            return self._judge(delivery, before, waiting, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _judge(
        self, delivery: Delivery, before: list[dict[str, Any]], waiting: list[Place], folder: Path
    ) -> receipt.Receipt | None:
        limits = get_limits()
        head = delivery.files.get(NAME)
        if head is not None and head.size > limits.manifest_bytes:
            wrong = Problem(
                "manifest.unreadable",
                file=NAME,
                found=f"{head.size} bytes",
                expected=f"<= {limits.manifest_bytes} bytes",
            )
            found = Inspection(delivery.place, orgs().get(delivery.place.org))
            found.add([wrong])
            return self._issue(found, delivery, {}, "refused", f"oversize|{head.etag}")
        taken = take.download(self.store, delivery, [NAME], folder)
        manifest = taken[NAME].path.read_bytes() if NAME in taken else None
        verdict, lacking = judge.decide(delivery, before, manifest)
        if verdict in (judge.KNOWN, judge.WAIT):
            return None
        if verdict == judge.CHANGED:
            return self._changed(delivery, before, folder)
        names = [name for name in delivery.files if name != NAME]
        if len(names) > limits.files:
            count = f"{len(names)} files"
            wrong = Problem("manifest.unreadable", file=NAME, found=count, expected=f"<= {limits.files}")
            lacking, names = [*lacking, wrong], []
        (folder / "files").mkdir()
        taken |= take.download(self.store, delivery, names, folder / "files")
        hashes = {item.name: item.sha256 for item in taken.values()}
        digest = hashes.get(NAME)
        first = lacking or judge.revision_problems(delivery.place, self.book, waiting)
        work = folder / "work"
        work.mkdir()
        if verdict == judge.TAKE:
            known = judge.same_bytes(delivery.place, hashes, self.book) if digest else None
            if known:
                return self._note(
                    delivery,
                    self._keep(delivery.place, taken),
                    "delivery.duplicate",
                    known,
                    f"duplicate|{digest}",
                    taken,
                )
        found = inspect(
            delivery.place,
            taken,
            self.hub,
            work,
            self._staged(delivery.place, self.book.collected_before),
            first,
            self._staged(delivery.place, self.book.collected_last),
        )
        judge.still_missing(found, self.book)
        if found.place.kind in DATA_KINDS and found.org:
            found.add(continuity.gaps(found.place.period, self.book.periods_of(found.place.org)))
        decisions = signoff.rows(_frame(found)) if found.place.kind == signoff.KIND and found.results else []
        if decisions:
            found.add(signoff.problems(found.place, decisions, self.book))
        outcome = "refused" if found.refused else "accepted"
        what = digest or ""
        if verdict == judge.INCOMPLETE:
            what = f"incomplete|{sha256(canonical(delivery.seen))}"
        return self._issue(found, delivery, taken, outcome, what, incomplete=verdict == judge.INCOMPLETE)

    def _staged(self, place: Place, keys: Callable[[str, str, str], list[str]]) -> Callable[[Table], list[Path]]:
        """Local copies of what the book names of a table."""
        return lambda table: stage_all(self.store, keys(place.org, place.period, table.name))

    def _changed(self, delivery: Delivery, before: list[dict[str, Any]], folder: Path) -> receipt.Receipt:
        """After it was taken nothing in ``in/`` counts; say whether the bytes are the same or others."""
        judged = [r for r in before if r["outcome"] != "noted" and not r.get("incomplete")][-1]
        theirs = {item["path"]: item["sha256"] for item in judged["raw"]}
        names = list(delivery.files)[: get_limits().files]
        now = {n: t.sha256 for n, t in take.download(self.store, delivery, names, folder).items()}
        what = sha256(canonical(delivery.seen))
        if now == theirs:
            return self._note(delivery, [], "delivery.duplicate", judged["submission"], f"duplicate|{what}", {})
        different = sorted(n for n in {*now, *theirs} if now.get(n) != theirs.get(n))
        return self._note(delivery, [], "delivery.altered", ", ".join(different)[:300], f"altered|{what}", {})

    def _note(
        self,
        delivery: Delivery,
        raw: list[dict[str, str]],
        rule: str,
        found: str,
        what: str,
        taken: dict[str, take.Taken],
    ) -> receipt.Receipt:
        place = delivery.place
        inspection = Inspection(place, orgs().get(place.org))
        inspection.add([Problem(rule, found=found, expected=f"r{place.revision + 1}", severity="notice")])
        return self._issue(inspection, delivery, taken, "noted", what)

    def _issue(
        self,
        found: Inspection,
        delivery: Delivery,
        taken: dict[str, take.Taken],
        outcome: str,
        what: str,
        incomplete: bool = False,
    ) -> receipt.Receipt:
        """Raw bytes, collected tables and the org's copies first; the ledger, which makes it true, comes last."""
        raw = self._keep(delivery.place, taken)
        digest = taken[NAME].sha256 if NAME in taken else None
        issued = receipt.write(
            found,
            self.hub,
            outcome=outcome,
            what=what,
            manifest_sha256=digest,
            raw=raw,
            seen=delivery.seen,
            head=self.head,
            previous=self.book.previous(found.place.org),
        )
        payload = issued.payload
        if incomplete:
            payload["incomplete"] = True
        if outcome == "accepted":
            payload["collected"], payload["collected_sha256"] = self._upload(found, digest or "")
            payload |= judge.succession(found, self.book)
            if found.place.kind == "answer":
                payload["answers"] = answers.rows(_frame(found))
            elif found.place.kind == signoff.KIND:
                payload["signoff"] = signoff.rows(_frame(found))
            if found.manifest and found.manifest.auditlake.missing:
                payload["missing"] = sorted(set(found.manifest.auditlake.missing))
        if found.place.org in orgs():
            self._copies(issued)
        self.book.add(payload)
        return issued

    def _keep(self, place: Place, taken: dict[str, take.Taken]) -> list[dict[str, str]]:
        known = {item["sha256"] for r in self.book.of_org(place.org) for item in r["raw"]}
        return take.keep(self.store, taken.values(), known)

    def _upload(self, found: Inspection, manifest_sha256: str) -> tuple[dict[str, list[str]], dict[str, str]]:
        """Keys by source table, and the hash of every object, rejected rows included."""
        folder = f"collected/{found.place.submission}/{manifest_sha256[:12]}"
        collected = {result.table.name: [f"{folder}/{result.table.name}.parquet"] for result in found.results}
        files = {f"{folder}/{result.table.name}.parquet": result.collected for result in found.results}
        files |= {f"{folder}/{r.table.name}.rejects.parquet": r.rejects for r in found.results if r.rejects}

        def put(job: tuple[str, Path]) -> str:
            digest = self.store.put_file(*job)
            remember(self.store, *job)
            return digest

        hashes = take.at_once(put, files.items())
        return collected, dict(zip(files, hashes, strict=True))

    def _copies(self, issued: receipt.Receipt) -> None:
        """``receipt.json`` and the report for the org; their hashes go into the ledger. The receipt is put last: whoever
        waits for it finds its report."""
        report = report_files.files(issued)
        files = {**report, "receipt.json": canonical(issued.payload)}
        keys = {name: issued.folder + name for name in files}
        hashes = take.at_once(lambda name: self.store.put_bytes(keys[name], files[name]), report)
        hashes = [*hashes, self.store.put_bytes(keys["receipt.json"], files["receipt.json"])]
        issued.payload["out"] = keys
        issued.payload["out_sha256"] = dict(zip(keys.values(), hashes, strict=True))


def _frame(found: Inspection) -> pl.DataFrame:
    """Accepted rows of a submission whose files all hold the one table of its kind."""
    return pl.concat(pl.read_parquet(result.collected) for result in found.results)
