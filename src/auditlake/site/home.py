"""The front page."""

from __future__ import annotations

from auditlake.check.library import load_library
from auditlake.lineage.staging import staging_lineage
from auditlake.site import words
from auditlake.site.pages import Page, listed
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.versions import current


def page(sections: list[Page]) -> Page:
    """The front page over the first page of every section."""
    tables = load_tables().values()
    sources = sum(len(load_dialect(name).tables) for name in words.spoken())
    numbers = [
        ("tables/index", len(tables), "标准表", "tables"),
        ("tables/index", sum(len(t.columns) for t in tables), "列", "columns"),
        ("dialects/index", len(words.spoken()), "方言", "dialects"),
        ("dialects/index", sources, "来源文件与填报模板", "source files and templates"),
        ("codes/index", len(words.code_lists()) + 1, "代码表", "code lists"),
        ("dialects/index", len(staging_lineage()), "血缘边", "lineage edges"),
        ("checks/index", len(load_library()), "审计模型", "checks"),
    ]
    content = {"numbers": numbers, "domains": words.domains(), "tables": list(tables), "version": current()}
    return Page("index", "审计数据标准字典", "Audit data dictionary", "home.html", content, listed(sections))
