"""The catalogue of checks reads nothing that the standard does not provide."""

from __future__ import annotations

from collections.abc import Iterator

from auditlake.standard.lint.project import Project
from auditlake.standard.reference import read_rows


def problems(project: Project) -> Iterator[str]:
    """Inputs that no contract provides, and checks without inputs."""
    for row in read_rows(project.root / "checks" / "catalogue.csv"):
        inputs = [name for name in row["inputs"].split(";") if name]
        if not inputs:
            yield f"checks/catalogue.csv {row['code']}: 没有输入表 / no inputs"
        for name in inputs:
            if name not in project.tables:
                yield (
                    f"checks/catalogue.csv {row['code']}: 标准中没有表 {name}，请增加合约 / "
                    f"the standard has no table {name}; add its contract"
                )
