"""What a page is, and how pages become files: templates, style, search index."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

TEMPLATES = Path(__file__).parent / "templates"
ASSETS = ("style.css", "search.js")
#: a folder is only emptied when this file says that an earlier build made it
MARK = ".made-by-auditlake-docs"


@dataclass(frozen=True)
class Page:
    """``path`` relative to the site; ``words`` are what the search looks at beside both titles."""

    path: str
    template: str
    zh: str
    en: str
    kind: str
    content: dict[str, Any] = field(default_factory=dict)
    words: str = ""


def write_site(pages: Iterable[Page], out: Path) -> list[str]:
    """Write all pages, the assets and the search index into ``out``; returns the paths written.

    An earlier build in ``out`` is replaced; ``FileExistsError`` when the folder holds anything else.
    """
    _empty(out)
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    written = []
    entries = []
    for page in pages:
        path = out / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        root = "../" * page.path.count("/")
        path.write_text(environment.get_template(page.template).render(page=page, root=root, **page.content), "utf-8")
        entries.append({"path": page.path, "zh": page.zh, "en": page.en, "kind": page.kind, "words": page.words})
        written.append(page.path)
    for asset in ASSETS:
        shutil.copyfile(TEMPLATES / asset, out / asset)
    # a script, not JSON to fetch: browsers refuse to fetch beside a page that was opened from a disk
    index = "const SEARCH_INDEX = " + json.dumps(entries, ensure_ascii=False) + ";\n"
    (out / "search-index.js").write_text(index, encoding="utf-8")
    return [*written, *ASSETS, "search-index.js"]


def _empty(out: Path) -> None:
    if out.exists() and any(out.iterdir()):
        if not (out / MARK).is_file():
            raise FileExistsError(
                f"{out} 中有其他文件，请换一个空目录。\n{out} holds other files; name an empty folder instead."
            )
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / MARK).touch()
