"""The words in which planted cases are written: people, what happens to them, and what truth says of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from auditlake.months import period_of
from auditlake.simulate.lives import Lives
from auditlake.simulate.subjects import Claim, Payee, Person, yuan

__all__ = ["Claim", "Payee", "Person", "Scene", "yuan"]


class Scene(Lives):
    """Collects the rows and the truth of all planted cases. Months count from the baseline: ``m(1)`` is period one."""

    def case(
        self,
        check: str,
        kind: str,
        subject: dict[str, str],
        area: str,
        offsets: Iterable[int],
        zh: str,
        en: str,
        *,
        hub: str | None = None,
        subject_kind: str = "person",
        amount: dict[int, int] | None = None,
        agency: str | None = None,
        builds: str | None = None,
    ) -> str:
        """Declare what must be found or stay silent. ``offsets``: periods 1, 2, 3 that fire; amounts in cents."""
        count = sum(1 for c in self.cases if c["check"] == check) + 1
        known = [o for o in offsets if o <= len(self.plan.periods)]
        if kind != "near_miss" and not known:
            return ""
        entry: dict[str, Any] = {
            "id": f"{check}/{count}",
            "check": check,
            "hub": hub or self.plan.areas[area].hub,
            "kind": kind,
            "subject_kind": subject_kind,
            "subject": subject,
            "area_code": area,
            "agency_code": agency or (f"{area}-si" if subject_kind == "person" else f"{area}-fin"),
            "periods": [period_of(self.m(o)) for o in known],
            "amount": {period_of(self.m(o)): yuan(v) for o, v in (amount or {}).items() if o in known},
            "story_zh": zh,
            "story_en": en,
        }
        if builds:
            entry["builds"] = builds
        self.cases.append(entry)
        return str(entry["id"])

    def plant(self, check: str, p: Person, offsets: Iterable[int], zh: str, en: str, **more: Any) -> str:
        """A planted person; the owner is the person's area unless ``area`` says otherwise."""
        area = more.pop("area", p.area)
        return self.case(check, "plant", {"id_no": p.id_no}, area, offsets, zh, en, **more)

    def near(self, check: str, p: Person, zh: str, en: str, **more: Any) -> str:
        """A person who comes close and must stay silent; the story says why."""
        return self.case(check, "near_miss", {"id_no": p.id_no}, p.area, (), zh, en, **more)
