"""The committed door schemas are what the contracts say."""

from __future__ import annotations

from auditlake.generate.door import render
from auditlake.home import project_root
from auditlake.standard.dialects import dialect_names, load_dialect


def test_committed_modules_equal_what_is_generated() -> None:
    files = render()
    assert len(files) == sum(len(load_dialect(n).tables) for n in dialect_names()) + 2  # answers, sign-offs
    for path, text in files.items():
        assert path.isascii()
        assert (project_root() / path).read_text(encoding="utf-8") == text, f"{path}: run `auditlake generate`"
    folder = project_root() / "pandera_schemas"
    present = {str(p.relative_to(project_root())) for p in folder.glob("*/*.py") if p.name != "__init__.py"}
    assert present == set(files)


def test_chinese_tables_have_stable_ascii_names() -> None:
    text = render()["pandera_schemas/fund_books/bank_account.py"]
    assert 'TABLE = "银行账户"' in text and '"账号": pa.Column' in text
