"""Names of files from outside: what is refused, when two names are one, and how a strange name is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")

CHARACTERS = 200  #: longest name
BYTES = 240  #: longest name in UTF-8: servers on a file system hold 255

_FORBIDDEN = re.compile(r'[\x00-\x1f/\\:*?"<>|]')
#: characters that look like a dot or a slash; brackets, colons and stops of Chinese names are not among them
_DISGUISED = re.compile("[\u2024-\u2026\u2044\u2215\u2216\u29f5\u29f8\u29f9\ufe52\ufe68\uff0e\uff0f\uff3c]")
#: controls, invisible marks and direction changes, lone surrogates, private and unassigned, odd spaces, line ends
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(\..*)?", re.IGNORECASE)
#: alphabets whose letters pass for Latin ones
_LOOKALIKE = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")


def normal(name: str) -> str:
    """A name in NFC: a Mac uploads the same name decomposed."""
    return unicodedata.normalize("NFC", name)


def composed(files: Mapping[str, T]) -> dict[str, T]:
    """The same files by their names in NFC. Of twins that differ only so, the composed one has the name."""
    found = {name: file for name, file in files.items() if normal(name) == name}
    for name, file in sorted(files.items(), key=lambda item: item[0]):
        if normal(name) != name:
            found[name if normal(name) in found else normal(name)] = file
    return found


def twin(name: str) -> str:
    """Equal for names that some system takes for one: letter case, full and half width, composed or not."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def shown(name: str) -> str:
    """A name with invisible characters written out (``\\u202e``), safe in a message."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)[:300]


def why_not(name: str) -> str | None:
    """What is expected of a name instead, in Chinese and English; ``None`` for a good one."""
    if not name or len(name) > CHARACTERS or len(name.encode("utf-8", "replace")) > BYTES:
        return f"文件名 1 至 {CHARACTERS} 个字符、{BYTES} 字节 / a file name of 1 to {CHARACTERS} characters, {BYTES} bytes"
    if any(unicodedata.category(c) in _UNSEEN or (c.isspace() and c != " ") for c in name):
        return "文件名不含不可见字符、方向控制符和特殊空格 / no invisible characters, direction marks or odd spaces"
    if name.startswith(".") or ".." in name or _FORBIDDEN.search(name):
        return "不含文件夹的文件名，不以点开头 / a file name without folders, not beginning with a dot"
    if _DISGUISED.search(name):
        return "使用半角的点，不用形似点或斜线的字符 / plain dots; no characters that look like a dot or a slash"
    if name != name.strip() or name.endswith("."):
        return "文件名首尾无空格、末尾无点 / no space at either end, no dot at the end"
    if _DEVICE.fullmatch(name):
        return "不使用系统保留的设备名 / not a device name of Windows (CON, NUL, COM1 ...)"
    if any(unicodedata.name(c, "").startswith(_LOOKALIKE) for c in name):
        return "字母只用拉丁字母，不用形似的其他字母 / Latin letters, none that only look like them"
    return None
