"""One large file from upload to receipt: ``python -m benchmarks.collection.one_file ROWS OUT``.

Fee lines of a city as its system exports them (UTF-8 CSV), in one file. Measured: the org's upload, and the pass from
the listing to the receipt (download, raw copy, door, keys, collected table, report, ledger), each in a process of its
own with its peak memory.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.credentials.rclone import RcloneIssuer
from auditlake.hashing import sha256_file
from auditlake.ports import free_port
from auditlake.simulate.bulk import ORG, write_items
from auditlake.standard.dialects import load_dialect
from auditlake.standard.reference import orgs
from auditlake.standard.versions import current
from auditlake.store.servers.rclone import RcloneServer

PERIOD = "2026-09"


def main(rows: int, out: Path) -> None:
    """Make the file, send it, collect it; writes ``out/result.json``."""
    folder = out / "delivery"
    made = write_items(folder, rows, form="utf-8", parts=1)[0]
    _manifest(folder, made, rows)
    hub = orgs()[ORG].hub
    server = RcloneServer(out / "home" / "store", out / "home" / "keys", free_port())
    issuer = RcloneIssuer(server.root, server.keys_dir, server.endpoint)
    issuer.platform("auditlake-platform", "platform-secret-of-the-benchmark")
    issuer.prepare_hub(hub)
    with server:
        os.environ |= {
            "AUDITLAKE_HOME": str(out / "home"),
            "AUDITLAKE_STORE_ENDPOINT": server.endpoint,
            "AUDITLAKE_STORE_SECRET_KEY": "platform-secret-of-the-benchmark",
            "AUDITLAKE_AS_OF": "2026-10-09T09:00:00",
        }
        own = issuer.issue(ORG, hub)
        load, begun = os.getloadavg()[1], time.time()
        sent = _part("send", own.endpoint, own.bucket, own.access_key, own.secret_key, str(folder))
        time.sleep(1.5)  # the embedded server shows a new folder a second later
        taken = _part("take", hub)
        whole = time.time() - begun
    assert taken["rows"] == rows and taken["outcome"] == "accepted", taken
    result = {"one_file_rows": rows, "bytes": made.stat().st_size, "load_before": load, "send": sent, "take": taken,
              "whole_s": whole, "rows_per_minute": rows / whole * 60}  # fmt: skip
    (out / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


def _manifest(folder: Path, made: Path, rows: int) -> None:
    org = orgs()[ORG]
    table = load_dialect(org.dialect).source_of("medical_item")
    assert table is not None
    entry: dict[str, Any] = {
        "name": table.name, "path": made.name, "format": "csv", "encoding": "utf-8", "rows": rows,
        "bytes": made.stat().st_size, "hash": f"sha256:{sha256_file(made)}",
    }  # fmt: skip
    if table.control_column:
        amounts = pl.scan_csv(made, infer_schema=False).select(pl.col(table.control_column).cast(pl.Decimal(18, 2)))
        total = Decimal(amounts.sum().collect(engine="streaming").item())
        entry["control"] = {"column": table.control_column, "total": f"{total:.2f}"}
    head = {"org": ORG, "hub": org.hub, "period": PERIOD, "kind": "period", "revision": 1, "dialect": org.dialect,
            "standard": current()}  # fmt: skip
    package = {"name": f"{ORG}.{PERIOD}.period.r1", "auditlake": head, "resources": [entry]}
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")


def _part(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.collection.one_file", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _send(endpoint: str, bucket: str, key: str, secret: str, folder: str) -> dict[str, Any]:
    from auditlake.collect.submit import submit
    from auditlake.store.client import Store

    begun = time.monotonic()
    submit(Store.connect(endpoint, bucket, key, secret), Path(folder))
    return _cost(begun)


def _take(hub: str) -> dict[str, Any]:
    from auditlake.collect.receipts import receipts
    from auditlake.collect.run import collect_hub
    from auditlake.store.client import Store

    begun = time.monotonic()
    collect_hub(hub)
    told = _cost(begun)
    payload = receipts(Store.for_hub(hub))[-1]
    return told | {"outcome": payload["outcome"], "rows": sum(t["rows_loaded"] for t in payload["tables"])}


def _cost(begun: float) -> dict[str, Any]:
    used, status = os.times(), Path("/proc/self/status").read_text()
    peak = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert peak is not None
    return {"wall_s": time.monotonic() - begun, "cpu_s": used.user + used.system, "peak_mib": int(peak[1]) / 1024}


if __name__ == "__main__":
    if sys.argv[1] in ("send", "take"):
        work: Any = {"send": _send, "take": _take}[sys.argv[1]]
        print(json.dumps(work(*sys.argv[2:])))
    else:
        Path(sys.argv[2]).mkdir(parents=True)
        main(int(sys.argv[1]), Path(sys.argv[2]).resolve())
