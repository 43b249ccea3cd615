"""Keys for thousands of orgs on MinIO: seconds to issue, memory, and the wait for a first upload.

``python -m benchmarks.keys [ORGS]`` writes ``benchmarks/keys.md``.
"""

from __future__ import annotations

import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from auditlake.credentials.book import KeyBook
from auditlake.credentials.bulk import THREADS, issue_all
from auditlake.credentials.issuer import Credentials
from auditlake.credentials.minio import MinioIssuer
from auditlake.ports import free_port
from auditlake.store.client import Store
from auditlake.store.servers import make_server

HUB, KEY, SECRET = "330000", "auditlake-platform", "platform-secret-for-the-benchmark"
T = TypeVar("T")
SOME = [f"990000-b{number}" for number in range(40)]
PAGE = Path(__file__).with_suffix(".md")
TEXT = """# Keys for {orgs:,} orgs on MinIO

`python -m benchmarks.keys` measured this: one user and one secret per org, one policy for all of them.
{cores} cores, {machine}, Python {python}, {version}; the load of this machine before it began was {load:.1f}.

| | |
|---|--:|
| issue {orgs:,} keys in one request | {issue:.1f} s |
| the same one by one, {some} of them, {threads} threads | {each:.0f} ms each |
| the same again (keys are there) | {again:.2f} s |
| list all keys, as the server says | {listing:.2f} s |
| change one secret | {rotate:.2f} s |
| start of the server with all users | {restart:.2f} s |
| memory of the server, empty / with all users | {before:.0f} / {after:.0f} MiB |
| memory of the issuing process, highest | {own:.0f} MiB |
| first PUT of each org, one after another: p50 / p95 / p99 | {p50:.1f} / {p95:.1f} / {p99:.1f} ms |
| first PUT of each org, 8 at once: p50 / p95 / p99 | {q50:.1f} / {q95:.1f} / {q99:.1f} ms |

One by one, nearly all is the stretching of each secret (Argon2id with 64 MiB, once here and once at the server) that the
admin interface demands; the import in one request does without and is used over HTTPS or on the same machine. A first
PUT is a new connection, the check of a key that was not used before, and 1 KiB.
"""


def main(orgs: int) -> None:
    """Measure on a server of its own and write the page."""
    names = [f"{330000 + number // 10:06d}-a{number % 10}" for number in range(orgs)]
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        server = make_server("minio", Path(folder), free_port(), KEY, SECRET)
        with server:
            issuer = MinioIssuer(server.endpoint, KEY, SECRET, KeyBook(Path(folder) / "keys"))
            issuer.prepare_hub(HUB)
            before = _memory(server.pid)
            with ThreadPoolExecutor(THREADS) as pool:
                single, _ = _timed(lambda: list(pool.map(lambda org: issuer.issue(org, HUB), SOME)))
            issue, keys = _timed(lambda: issue_all(issuer, names, HUB))
            again, same = _timed(lambda: issue_all(issuer, names, HUB))
            assert same == keys
            listing, listed = _timed(lambda: issuer.list(HUB))
            assert [key.org for key in listed] == sorted([*names, *SOME])
            rotate, _ = _timed(lambda: issuer.rotate(names[0], HUB))
            server.stop()
            restart, _ = _timed(server.start)
            after = _memory(server.pid)
            keys = issue_all(issuer, names, HUB)
            one = [_first_put(own, "1") for own in keys]
            with ThreadPoolExecutor(8) as pool:
                eight = list(pool.map(lambda own: _first_put(own, "8"), keys))
            version = server.version()
    marks, many = statistics.quantiles(one, n=100), statistics.quantiles(eight, n=100)
    PAGE.write_text(
        TEXT.format(
            orgs=orgs, threads=THREADS, issue=issue, each=single / len(SOME) * 1000, some=len(SOME), again=again, listing=listing,
            rotate=rotate, restart=restart, before=before, after=after, own=_memory(os.getpid(), "VmHWM"),
            p50=marks[49], p95=marks[94], p99=marks[98], q50=many[49], q95=many[94], q99=many[98],
            cores=os.cpu_count(), machine=platform.machine(), python=platform.python_version(), version=version,
            load=load,
        ),
        encoding="utf-8",
    )  # fmt: skip
    print(PAGE.read_text(encoding="utf-8"))


def _first_put(own: Credentials, name: str) -> float:
    """Milliseconds of an org's PUT on a connection of its own; making the client is not counted."""
    store = Store.with_key(own)
    started = time.perf_counter()
    store.put_bytes(f"{own.prefixes['in']}first-{name}", b"x" * 1024)
    return (time.perf_counter() - started) * 1000


def _timed(act: Callable[[], T]) -> tuple[float, T]:
    started = time.perf_counter()
    answer = act()
    return time.perf_counter() - started, answer


def _memory(pid: int | None, what: str = "VmRSS") -> float:
    """MiB of a process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(what):
            return int(line.split()[1]) / 1024
    raise LookupError(f"process {pid} says no {what}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3400)
