"""Configuration of Sphinx for the site; the build writes a ``conf.py`` that takes everything from here."""

from __future__ import annotations

project = "auditlake 审计数据标准 · data dictionary"
html_title = "审计数据标准字典 Audit data dictionary"
language = "zh_CN"
extensions = ["auditlake.site.search", "auditlake.site.sidebar"]
templates_path = ["_templates"]
html_theme = "pydata_sphinx_theme"
html_static_path = ["_static"]
html_css_files = ["style.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_search_language = "zh"
# a page that was opened from a disk may not read the others, so a result is shown by its title alone
html_show_search_summary = False
html_theme_options = {
    "logo": {"text": "审计数据标准"},
    "header_links_before_dropdown": 9,
    "navbar_align": "left",
    "navbar_end": ["theme-switcher"],
    "search_bar_text": "搜索 Search: 死亡, death, AAC002 …",
    "show_prev_next": False,
    "secondary_sidebar_items": ["page-toc"],
    "footer_start": [],
    "footer_end": [],
    "back_to_top_button": True,
}
_NEIGHBOURS = ["neighbours.html"]
html_sidebars = {
    "index": [], "versions": [], "search": [], "genindex": [],
    **dict.fromkeys(("tables/*", "domains/*", "dialects/**", "codes/*", "duties/*", "parameters/*", "checks/*"),
                    _NEIGHBOURS),
}  # fmt: skip
html_use_index = False
