"""build_period: standardise and check, for one hub and one period."""

from __future__ import annotations

from typing import Any

from airflow.sdk import DAG, IdentityMapper, Param, PartitionedAssetTimetable, TaskGroup, task
from house import announce, asset, check_groups, defaults, keep_outcome, period, step

from auditlake.hubs import Hub, load_hubs

DOC = """Standardise, then check: one computation of a period from a fixed set of inputs.

标准化、审计模型、定稿。Starts on an event of `period_ready_<hub>`; the partition key is the period. The same
inputs give the same build id, and a build that exists is not computed again. A correction is just another event
with the same key, and the later periods that read the old build are announced in turn. A check that crashes is
recorded as `error`, it fails no task.
Start by hand: give the parameter `period`.
"""


def build_period(hub: Hub) -> DAG:
    """The DAG of one hub."""
    done, ready = asset("build_ready", hub), asset("period_ready", hub)
    schedule = PartitionedAssetTimetable(assets=ready, default_partition_mapper=IdentityMapper())
    params = {"period": Param(None, type=["null", "string"], description="期间 period, e.g. 2026-07")}
    title = "期间构建 Build period"
    with DAG(schedule=schedule, params=params, **defaults(hub, "build_period", title, DOC)) as dag:

        @task(
            task_display_name="标准化 Standardise",
            doc_md="Fixes the inputs, then dbt.",
        )
        def standardise() -> dict[str, Any]:
            return step("open_build", hub.code, period()) | step("standardise", hub.code, period())

        with TaskGroup("check", group_display_name="审计模型 Check") as checking:

            @task(
                task_display_name="运行模型 Run check models",
                doc_md="Rendered check models of these folders, each in its own `try`.",
                map_index_template="{{ task.op_kwargs['groups'] }}",
            )
            def run_models(groups: str) -> dict[str, Any]:
                return {group: step("check", hub.code, period(), group) for group in groups.split("+")}

            run_models.expand(groups=check_groups(hub.check_tasks))

        @task(
            task_display_name="定稿 Finish",
            doc_md="The build's manifest and the period's pointer. Announces the build. Returns the later periods "
            "whose builds read the one before; the record is XCom `outcome`.",
            outlets=[done],
        )
        def finish() -> list[str]:
            finished = keep_outcome(step("finish", hub.code, period()))
            announce(done, period())
            return list(finished["affected"])

        @task(
            task_display_name="宣布后续期间 Announce later periods",
            doc_md="A correction of an earlier period touches the later ones. Skipped when there is none.",
            outlets=[ready],
            map_index_template="{{ task.op_kwargs['key'] }}",
        )
        def announce_later(key: str) -> None:
            announce(ready, key)

        standardise() >> checking >> (finished := finish())
        announce_later.expand(key=finished)
    return dag


for one in load_hubs().values():
    build_period(one)
