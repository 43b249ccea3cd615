"""State machines from YAML, folded over events."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditlake.home import standard_dir
from auditlake.ledger.envelope import Event
from auditlake.ledger.fold import IllegalTransition, WorkflowError, fold, load_workflow, read_workflow


def doubt(identity: str, *names: str) -> list[Event]:
    return [Event("doubt", identity, name) for name in names]


@pytest.mark.parametrize(
    ("names", "state", "final"),
    [
        (["opened"], "open", False),
        (["opened", "sent", "reminded"], "sent", False),
        (["opened", "sent", "confirmed"], "confirmed", False),
        (["opened", "sent", "rejected", "explained"], "explained", False),
        (["opened", "rectified"], "closed", True),
        (["opened", "sent", "confirmed", "rectified", "reopened", "sent"], "sent", False),
    ],
)
def test_life_of_a_doubt(names: list[str], state: str, final: bool) -> None:
    lives = fold(load_workflow("doubt"), [*doubt("d1", *names), Event("receipt", "d1", "issued")])
    assert list(lives) == ["d1"]
    assert (lives["d1"].state.name, lives["d1"].state.final) == (state, final)
    assert [s.event.event for s in lives["d1"].history] == names
    assert lives["d1"].history[0].before is None
    assert lives["d1"].history[-1].after == state


def test_lives_do_not_mix() -> None:
    one, two = doubt("d1", "opened", "sent"), doubt("d2", "opened")
    lives = fold(load_workflow("doubt"), [one[0], two[0], one[1]])
    assert {k: v.state.zh for k, v in lives.items()} == {"d1": "已下发", "d2": "待核实"}


@pytest.mark.parametrize("names", [["sent"], ["opened", "confirmed"], ["opened", "opened"], ["opened", "flown"]])
def test_unknown_transition_is_named(names: list[str]) -> None:
    with pytest.raises(IllegalTransition, match=rf"(?s)doubt d9: .*{names[-1]}.*allowed: "):
        fold(load_workflow("doubt"), doubt("d9", *names))


def test_every_state_of_every_workflow_can_be_reached() -> None:
    files = sorted((standard_dir() / "workflows").glob("*.yaml"))
    assert "doubt" in {file.stem for file in files}
    for file in files:
        flow = read_workflow(file)
        reached: set[str | None] = {None}
        while more := {to for m in flow.moves.values() for s, to in m.items() if s in reached} - reached:
            reached |= more
        assert reached - {None} == set(flow.states), file.name


@pytest.mark.parametrize(
    ("move", "message"),
    [
        ("{event: go, from: [a], to: zzz}", "not listed"),
        ("{event: go, from: [zzz], to: a}", "not listed"),
        ("{event: born, from: [], to: b}", "starts a life"),
        ("{event: on, from: [a], to: a}", "two states"),
    ],
)
def test_contradictory_workflow_is_refused(tmp_path: Path, move: str, message: str) -> None:
    file = tmp_path / "w.yaml"
    head = "initial: a\nstates: {a: {zh: 甲, en: a}, b: {zh: 乙, en: b}}\ntransitions:\n"
    file.write_text(f"{head}- {{event: made, from: [], to: a}}\n- {{event: on, from: [a], to: b}}\n- {move}\n")
    with pytest.raises(WorkflowError, match=message):
        read_workflow(file)
    file.write_text(f"{head}- {{event: on, from: [a], to: b}}\n")
    with pytest.raises(WorkflowError, match="no transition with an empty"):
        read_workflow(file)
