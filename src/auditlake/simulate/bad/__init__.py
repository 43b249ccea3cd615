"""Deliveries that the door must answer: one folder per receipt rule, each with one defect and ``expected.json``.

Every folder ``bad/<rule with _ for .>/`` holds ``delivery/`` (the files as uploaded) and ``expected.json`` with the
rule, the place of the defect, the expected outcome, the prefix to upload to and, where one upload is not enough,
the steps. All start from a small sound baseline of one agency, which lies in ``bad/sound/``.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from pathlib import Path

from auditlake.simulate.bad.draft import Draft
from auditlake.simulate.deliveries import Deliverer
from auditlake.simulate.write import Delivery

#: Rows kept of each file: enough that one bad row stays below the share that refuses a submission.
ROWS = 60
_FAMILIES = ("manifest", "file", "columns", "line", "rows", "control", "key", "cell", "delivery")


def write_bad(deliverer: Deliverer, root: Path) -> int:
    """Write all bad deliveries; returns how many. Worlds without an ``lb101_3`` agency have none."""
    areas = [a for a in deliverer.plan.areas.values() if a.dialect == "lb101_3"]
    area = next((a for a in areas if a.code == "330106"), areas[0] if areas else None)
    if area is None:
        return 0
    sound = deliverer.agency(area.si, 0)
    _save(root / "sound", Draft.of(sound, ROWS), sound, {"rule": None, "expected_outcome": "accepted"})
    count = 0
    for name in sorted(m.name for m in pkgutil.iter_modules(__path__)):
        module = importlib.import_module(f"{__name__}.{name}")
        own = [n for n, f in vars(module).items() if getattr(f, "__module__", "") == module.__name__]
        for case in sorted(n for n in own if n.split("_")[0] in _FAMILIES):
            draft = Draft.of(sound, ROWS)
            expected = vars(module)[case](draft)
            rule = case.replace("_", ".", 1)
            _save(root / case, draft, sound, {"rule": rule, **expected})
            count += 1
    return count


def _save(folder: Path, draft: Draft, sound: Delivery, expected: dict[str, object]) -> None:
    draft.save(folder / "delivery")
    places = {"file": None, "row": None, "column": None, "found": None}
    where = {
        "org": sound.org,
        "hub": sound.hub,
        "prefix": f"orgs/{sound.org}/in/{sound.period}/{sound.kind}-r{sound.revision}/",
    }
    text = json.dumps(where | places | expected, ensure_ascii=False, indent=1)
    (folder / "expected.json").write_text(text + "\n", encoding="utf-8")
