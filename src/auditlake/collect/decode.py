"""Bytes of a file into text or whole physical lines of it, strictly: nothing is replaced, nothing guessed."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

BLOCK = 8 << 20
_BOM = codecs.BOM_UTF8
#: declared name -> codec; the old names are parts of GB 18030
CODECS = {"utf-8": "utf-8", "utf-8-sig": "utf-8", "gb18030": "gb18030", "gbk": "gb18030", "gb2312": "gb18030"}


class WrongEncoding(ValueError):
    """Bytes that are not text in the expected encoding: where, and what was found."""

    def __init__(self, line: int, found: str) -> None:
        super().__init__(f"line {line}: {found}")
        self.line = line
        self.found = found


def codec_of(name: str) -> str | None:
    """Codec for a declared encoding, ``None`` for one that is not known."""
    return CODECS.get(name.strip().lower().replace("_", "-").replace("utf8", "utf-8"))


def line_blocks(path: Path, encoding: str) -> Iterator[str]:
    """Whole physical lines, each ending with LF (CRLF is made LF), about 8 MiB of bytes at a time.

    WrongEncoding as ``text_blocks``.
    """
    rest = ""
    for block in text_blocks(path, encoding):
        text = rest + block
        cut = text.rfind("\n") + 1
        if cut:
            yield text[:cut].replace("\r\n", "\n")
        rest = text[cut:]
    if rest:
        yield rest.removesuffix("\r") + "\n"


def text_blocks(path: Path, encoding: str) -> Iterator[str]:
    """Text as it stands, about 8 MiB of bytes at a time.

    A byte order mark is accepted for UTF-8. WrongEncoding at the first byte that is not text, and for a
    whole file of valid UTF-8 Chinese where GB 18030 is expected (it would decode into other characters).
    """
    codec = CODECS[encoding]
    decoder = codecs.getincrementaldecoder(codec)("strict")
    other = _Utf8Probe() if codec == "gb18030" else None
    line, first = 1, True
    with path.open("rb") as stream:
        while True:
            block = stream.read(BLOCK)
            if first:
                first = False
                if block.startswith(_BOM):
                    if codec != "utf-8":
                        raise WrongEncoding(1, "UTF-8 BOM (EF BB BF)")
                    block = block[len(_BOM) :]
                elif block.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                    raise WrongEncoding(1, "UTF-16 BOM")
            if other:
                other.feed(block)
            try:
                text = decoder.decode(block, final=not block)
            except UnicodeDecodeError as error:
                at = line + error.object[: error.start].count(b"\n")
                raise WrongEncoding(at, "byte " + _shown(error)) from error
            if not block:
                break
            line += text.count("\n")
            yield text
    if other and other.is_chinese_utf8:
        raise WrongEncoding(1, "UTF-8")


def is_chinese_utf8(path: Path) -> bool:
    """Whether a file is, as a whole, valid UTF-8 with Chinese characters in it, whatever it says of itself."""
    probe = _Utf8Probe()
    with path.open("rb") as stream:
        while block := stream.read(BLOCK):
            probe.feed(block)
    probe.feed(b"")
    return probe.is_chinese_utf8


def _shown(error: UnicodeDecodeError) -> str:
    return " ".join(f"{byte:02X}" for byte in error.object[error.start : max(error.end, error.start + 2)][:4])


class _Utf8Probe:
    """Whether a file is, as a whole, valid UTF-8 with Chinese characters in it."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("strict")
        self._valid = True
        self._chinese = False

    def feed(self, block: bytes) -> None:
        if not self._valid:
            return
        try:
            text = self._decoder.decode(block, final=not block)
        except UnicodeDecodeError:
            self._valid = False
            return
        if not self._chinese and not text.isascii():
            self._chinese = any("\u4e00" <= character <= "\u9fff" for character in text)

    @property
    def is_chinese_utf8(self) -> bool:
        return self._valid and self._chinese
