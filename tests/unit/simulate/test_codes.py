"""A code in no list is told with org, file and column."""

from __future__ import annotations

from pathlib import Path

from auditlake.simulate import simulate
from auditlake.simulate.codes import _strange


def test_a_strange_code_is_named(tmp_path: Path) -> None:
    simulate(tmp_path, people=120, areas=("330106",), bad=False)
    file = tmp_path / "deliveries/330106-si/2026-07/period-r1/AC20.csv"
    assert list(_strange(file)) == []
    lines = file.read_text(encoding="utf-8").splitlines()
    at = lines[0].split(",").index("AAE140")
    cells = lines[1].split(",")
    cells[at] = "777"
    file.write_text("\n".join([lines[0], ",".join(cells), *lines[2:]]) + "\n", encoding="utf-8")
    (problem,) = _strange(file)
    assert problem.startswith("330106-si AC20.AAE140:") and "777" in problem
