"""One run of the benchmark: a wave of counties, some that come later by poll and by event, the build, the nation."""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl

from auditlake import clock
from auditlake.build import manifest, pointer
from auditlake.collect.receipts import receipts
from auditlake.credentials.rclone import RcloneIssuer
from auditlake.hubs import load_hubs
from auditlake.ledger.segment import parse
from auditlake.orchestrate.airflow_server import AirflowServer
from auditlake.orchestrate.rest import AirflowError, AirflowRest
from auditlake.ports import free_port
from auditlake.settings import get_settings
from auditlake.store.cache import stage
from auditlake.store.client import Store
from auditlake.store.servers.rclone import RcloneServer
from benchmarks.collection.counties import HUB, PERIOD, County, Template, counties, prefix
from benchmarks.collection.watch import Watch

ALONE = 10  #: deliveries that come one by one, to be seen by poll and by event
PAUSE = 13.0  #: seconds between them
PATIENCE = 3600.0


def main(count: int, out: Path) -> None:
    """Drive everything and write ``out/result.json``; AssertionError when anything is lost, doubled or not green."""
    template, chosen = Template(out / "world"), counties(count)
    first = [one for one in chosen if not one.late]
    late, spoilt = [one for one in chosen if one.late], [one for one in chosen if one.refused]
    result: dict[str, Any] = {"counties": count, "files": 12 * count, "rows": template.rows * count,
                              "late": len(late), "refused": len(spoilt), "load_before": os.getloadavg()[1]}  # fmt: skip
    with _store(out) as store:
        clock.set_as_of(datetime(2026, 8, 5, 9, 0))
        sent: dict[str, float] = {}
        with _airflow(out) as airflow:
            rest, watch = airflow.rest(), Watch(airflow.rest())
            # a scheduler that is up before the API server fails its first tasks: not part of the run
            early = {(run.dag, run.id) for run in rest.runs()}
            with suppress(AirflowError):
                rest.wait_idle(list(load_hubs()), PATIENCE)
            watch.start()
            began = time.time()
            with ThreadPoolExecutor(4) as pool:
                list(pool.map(lambda one: _send(store, template, one, sent), first))
            result["upload_s"] = time.time() - began
            _say(f"uploaded {len(first)} in {result['upload_s']:.0f} s")
            _until(lambda: len(_answered(store)) >= len(first), store)
            result["all_receipted_s"] = time.time() - began
            wave = dict(sent)
            _say(f"receipted after {result['all_receipted_s']:.0f} s")
            clock.set_as_of(datetime(2026, 8, 20, 9, 0))
            polled = [(one, 2) for one in spoilt[:ALONE]]
            _one_by_one(store, template, polled, sent, None)
            told = [(one, 1) for one in late[: min(ALONE, len(late) - 1)]]
            _one_by_one(store, template, told, sent, rest)
            for one, revision in [(c, 2) for c in spoilt[ALONE:]] + [(c, 1) for c in late[len(told) :]]:
                _send(store, template, one, sent, revision)
            _until(lambda: len(_answered(store)) == count + len(spoilt), store)
            complete = time.time()
            _say("all in; the build begins")
            time.sleep(20)  # the last pass announces
            rest.wait_idle(list(load_hubs()), PATIENCE)
            result["complete_to_idle_s"] = time.time() - complete
            result["whole_s"] = time.time() - began
            watch.stop()
            result |= _tasks(rest, early) | _watched(watch)
        answered = _answered(store)
        result |= {
            "wave_poll": _spread([answered[p] - wave[p] for p in wave]),
            "poll": _spread([answered[prefix(c, r)] - sent[prefix(c, r)] for c, r in polled]),
            "event": _spread([answered[prefix(c, r)] - sent[prefix(c, r)] for c, r in told]),
            "load_after": os.getloadavg()[1],
        }
        _counted(store, template, chosen, spoilt)
    (out / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    _say(json.dumps(result, indent=1))


@contextmanager
def _store(out: Path) -> Iterator[Store]:
    """The embedded store with its hubs; the settings of this process and its children point at it."""
    settings = get_settings()
    server = RcloneServer(out / "home" / "store", out / "home" / "keys", free_port())
    os.environ["AUDITLAKE_STORE_ENDPOINT"] = server.endpoint
    get_settings.cache_clear()
    issuer = RcloneIssuer(server.root, server.keys_dir, server.endpoint)
    issuer.platform(settings.store_access_key, settings.store_secret_key.get_secret_value())
    for hub in load_hubs():
        issuer.prepare_hub(hub)
    with server:
        for hub in load_hubs():
            Store.for_hub(hub).make_bucket()
        yield Store.for_hub(HUB)


@contextmanager
def _airflow(out: Path) -> Iterator[AirflowServer]:
    """A real Airflow; patient, because a busy machine may start it slowly."""
    airflow = AirflowServer(out / "airflow", 0, {})
    airflow.start(timeout=900)
    try:
        yield airflow
    finally:
        airflow.stop()


def _send(store: Store, template: Template, county: County, sent: dict[str, float], revision: int = 1) -> None:
    place = prefix(county, revision)
    for name, data in template.files(county, revision, spoilt=county.refused and revision == 1).items():
        store.put_bytes(place + name, data)
    sent[place] = time.time()


def _one_by_one(
    store: Store, template: Template, chosen: list[tuple[County, int]], sent: dict[str, float], rest: AirflowRest | None
) -> None:
    """Deliveries apart in time; with ``rest`` each is told to Airflow at once, as the listener tells it."""
    for county, revision in chosen:
        _send(store, template, county, sent, revision)
        if rest:
            rest.trigger(f"collect_{HUB}", {"orgs": [county.org]})
        time.sleep(PAUSE)
    _until(lambda: {prefix(c, r) for c, r in chosen} <= _answered(store).keys(), store)


def _answered(store: Store) -> dict[str, float]:
    """When the receipt of every delivery stood in the ledger: the time of its segment, by the store's clock."""
    found: dict[str, float] = {}
    for item in store.list("ledger/"):
        for event in parse(item.key, stage(store, item.key).read_bytes()).events:
            if event.entity_kind == "receipt":
                assert event.payload["prefix"] not in found, f"two receipts for {event.payload['prefix']}"
                found[event.payload["prefix"]] = item.modified.timestamp()
    return found


def _until(reached: Any, store: Store) -> None:
    end = time.monotonic() + PATIENCE
    while not reached():
        if time.monotonic() > end:
            raise TimeoutError(f"{len(_answered(store))} receipts after {PATIENCE:.0f} s")
        time.sleep(15)


def _spread(seconds: list[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    at = {"p50": 0.5, "p95": 0.95, "max": 1.0}
    return {"n": len(ordered)} | {
        k: round(ordered[min(len(ordered) - 1, int(q * len(ordered)))], 1) for k, q in at.items()
    }


def _tasks(rest: AirflowRest, early: set[tuple[str, str]]) -> dict[str, Any]:
    """Seconds by task of the runs that took longest, and how many runs of each state there were."""
    seconds: dict[str, float] = {}
    states: Counter[str] = Counter()
    for dag in ("collect", "build_period", "publish", "report_up", "dispatch", "close_period"):
        for hub in load_hubs():
            if dag == "report_up" and load_hubs()[hub].parent is None:
                continue
            for run in rest.runs(f"{dag}_{hub}", limit=100):
                if (run.dag, run.id) in early:
                    continue
                states[run.state] += 1
                path = f"/api/v2/dags/{run.dag}/dagRuns/{run.id}/taskInstances"
                for task in rest.call("GET", path.replace("+", "%2B"))["task_instances"]:
                    key = f"{run.dag}.{task['task_id']}"
                    seconds[key] = max(seconds.get(key, 0.0), float(task["duration"] or 0.0))
    assert set(states) == {"success"}, states
    return {"runs": dict(states), "task_s": {k: round(v, 1) for k, v in sorted(seconds.items()) if v >= 1}}


def _watched(watch: Watch) -> dict[str, Any]:
    return {
        "peak_mib": round(watch.peak),
        "peak_store_mib": round(watch.peak_store),
        "peak_airflow_and_tasks_mib": round(watch.peak_airflow),
        "oldest_heartbeat_s": round(watch.oldest_beat, 1),
        "health_unanswered": f"{watch.silent} of {watch.samples}",
    }


def _counted(store: Store, template: Template, chosen: list[County], spoilt: list[County]) -> None:
    """Nothing lost, nothing doubled, every planted row and yuan there."""
    issued = receipts(store)
    assert Counter(r["outcome"] for r in issued) == {"accepted": len(chosen), "refused": len(spoilt)}
    assert {r["org"] for r in issued if r["outcome"] == "refused"} == {one.org for one in spoilt}
    assert len({r["prefix"] for r in issued}) == len(issued)
    built = manifest.read(store, pointer.current_builds(store)[PERIOD])
    for source, rows in template.rows_of().items():
        assert built["rows"][template.standard_tables()[source]] == rows * len(chosen), source
    payments = pl.read_parquet(stage(store, manifest.outputs(built, "standard")["benefit_payment"]))
    assert Decimal(payments["amount"].sum()) == template.total("AC83") * len(chosen)
    nation = Store.for_hub("000000")
    above = manifest.read(nation, pointer.current_builds(nation)[PERIOD])
    assert above["rows"]["benefit_payment"] == built["rows"]["benefit_payment"]


def _say(text: str) -> None:
    print(f"{clock.now():%H:%M:%S} {text}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
