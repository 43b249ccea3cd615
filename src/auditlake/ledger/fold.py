"""Any life cycle: a YAML of states and transitions, folded over the events of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

from auditlake.home import standard_dir
from auditlake.ledger.envelope import Event


class WorkflowError(ValueError):
    """A workflow file that contradicts itself."""


class IllegalTransition(ValueError):
    """An event that the workflow does not allow in the entity's state."""


@dataclass(frozen=True)
class State:
    """A state with its words; ``final``: nothing is awaited any more."""

    name: str
    zh: str
    en: str
    final: bool = False


@dataclass(frozen=True)
class Workflow:
    """States, and where an event leads: ``moves[event][state or None] = state`` (``None`` starts a life)."""

    name: str
    initial: str
    states: Mapping[str, State]
    moves: Mapping[str, Mapping[str | None, str]]

    def next(self, entity_id: str, state: str | None, event: str) -> str:
        """State after ``event``; IllegalTransition naming the entity, its state and what would be allowed."""
        target = self.moves.get(event, {}).get(state)
        if target is None:
            allowed = ", ".join(self.allowed(state)) or "-"
            words = self.states[state].zh if state else "尚未开始"
            raise IllegalTransition(
                f"{self.name} {entity_id}: 状态“{words}”({state})下不允许事件 {event}，允许的有：{allowed}。\n"
                f"{self.name} {entity_id}: event {event} is not allowed in state {state}; allowed: {allowed}."
            )
        return target

    def allowed(self, state: str | None) -> list[str]:
        """Events that may come in a state (``None``: before the life began)."""
        return sorted(event for event, sources in self.moves.items() if state in sources)


@dataclass(frozen=True)
class Step:
    """One event of a life and where it led."""

    event: Event
    before: str | None
    after: str


@dataclass
class Life:
    """Where an entity stands and how it came there, oldest step first."""

    entity_id: str
    state: State
    history: list[Step] = field(default_factory=list)


@cache
def load_workflow(name: str) -> Workflow:
    """``standard/workflows/<name>.yaml``, checked; WorkflowError names what contradicts."""
    return read_workflow(standard_dir() / "workflows" / f"{name}.yaml")


def read_workflow(path: Path) -> Workflow:
    """Read one workflow file; see :func:`load_workflow`."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    states = {n: State(n, s["zh"], s["en"], bool(s.get("final"))) for n, s in data["states"].items()}
    moves: dict[str, dict[str | None, str]] = {}
    for move in data["transitions"]:
        event, target = move["event"], move["to"]
        for source in move["from"] or [None]:
            if target not in states or (source is not None and source not in states):
                raise WorkflowError(f"{path.name}: {event} names a state that is not listed ({source} -> {target})")
            if source is None and target != data["initial"]:
                raise WorkflowError(f"{path.name}: {event} starts a life in {target}, not in {data['initial']}")
            if moves.setdefault(event, {}).setdefault(source, target) != target:
                raise WorkflowError(f"{path.name}: {event} leads from {source} to two states")
    if data["initial"] not in states or not any(None in sources for sources in moves.values()):
        raise WorkflowError(f"{path.name}: no transition with an empty `from` starts a life in {data['initial']}")
    return Workflow(path.stem, data["initial"], states, moves)


def fold(workflow: Workflow, events: Iterable[Event]) -> dict[str, Life]:
    """Lives by entity id. Only events whose ``entity_kind`` is the workflow's name count, in ledger order.

    IllegalTransition at the first event that the workflow does not allow.
    """
    lives: dict[str, Life] = {}
    for event in events:
        if event.entity_kind != workflow.name:
            continue
        life = lives.get(event.entity_id)
        before = life.state.name if life else None
        after = workflow.next(event.entity_id, before, event.event)
        if life is None:
            life = lives[event.entity_id] = Life(event.entity_id, workflow.states[after])
        life.state = workflow.states[after]
        life.history.append(Step(event, before, after))
    return lives
