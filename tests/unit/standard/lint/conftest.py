"""A small project to break: two tables, one dialect, two staging models, no check."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditlake.home import project_root
from auditlake.settings import get_settings

_TABLES = ("tables/external/ext_prison.odcs.yaml", "tables/external/ext_tax_wage.odcs.yaml")
_SOURCES = ("FXRY.odcs.yaml", "GZXJ.odcs.yaml", "dialect.yaml")
_MODELS = ("stg_external__ext_prison.sql", "stg_external__ext_tax_wage.sql")
_FILES = {
    "standard/divisions.csv": "code,name_zh,name_en,parent\n000000,中华人民共和国,China,\n330000,浙江省,,000000\n",
    "standard/orgs.csv": "org,kind,name_zh,name_en,division,hub,parent_org,dialect\n"
    "330000-audit,audit,浙江省审计厅,Zhejiang audit office,330000,000000,,standard\n"
    "330000-justice,justice,浙江省司法厅,Zhejiang justice,330000,330000,330000-audit,external\n",
    "standard/obligations.csv": "org_kind,table,artefact,to_kind,frequency,due_workdays,required,since\n"
    "justice,ext_prison,data,audit,month,8,true,\n",
    "standard/codes/org_kind.csv": "code,name_zh,name_en\naudit,审计机关,audit office\njustice,司法厅,justice\n",
    "standard/codes/prison_status.csv": "code,name_zh,name_en\nserving,收监,serving\nreleased,释放,released\n"
    "suspended,缓刑,suspended\nparole,假释,parole\n",
    "standard/workflows/doubt.yaml": "initial: open\nstates:\n  open: {zh: 待核实, en: open}\n",
    "checks/catalogue.csv": "code,name_zh,name_en,inputs\nPEN-02,服刑期间领取,Paid in prison,ext_prison;ext_tax_wage\n",
}


@pytest.fixture(scope="package", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Parsed contracts and rendered checks of these projects are kept apart."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUDITLAKE_HOME", str(tmp_path_factory.mktemp("lint-home")))
        get_settings.cache_clear()
        yield
    get_settings.cache_clear()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The root of a project in which nothing is wrong."""
    real, dialect = project_root(), "standard/dialects/external"
    staging = "dbt_project/models/staging/external"
    wanted = [f"standard/{name}" for name in _TABLES] + [f"{dialect}/{name}" for name in _SOURCES]
    for name in [*wanted, *(f"{staging}/{name}" for name in _MODELS)]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(real / name, tmp_path / name)
    shutil.copytree(real / "dbt_project" / "macros", tmp_path / "dbt_project" / "macros")
    for name, text in _FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    with (real / dialect / "value_map.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.reader(stream) if row[0] in ("column", "ZXZT")]
    with (tmp_path / dialect / "value_map.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)
    return tmp_path
