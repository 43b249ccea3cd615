"""Bytes of a file into text or whole physical lines of it, strictly: nothing is replaced, nothing guessed."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from auditlake.collect.limits import get_limits

BLOCK = 8 << 20
LISTED = 20  #: bad lines that are listed one by one; all are counted
#: declared name -> codec; the old names are parts of GB 18030
CODECS = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8",
    "gb18030": "gb18030",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "utf-16": "utf-16",
}
_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
#: what a byte that is no text becomes while bad lines are counted: half a character, which no right text has
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class BadLine:
    """A physical line with bytes that are no text; ``found`` says which and where in the line."""

    line: int
    found: str


class WrongEncoding(ValueError):
    """Bytes that are not text in the expected encoding. ``lines``: the first bad lines, ``count``: all of them."""

    def __init__(self, line: int, found: str, lines: tuple[BadLine, ...] = (), count: int = 1) -> None:
        super().__init__(f"line {line}: {found}")
        self.line = line
        self.found = found
        self.lines = lines or (BadLine(line, found),)
        self.count = count


def codec_of(name: str) -> str | None:
    """Codec for a declared encoding, ``None`` for one that is not known."""
    return CODECS.get(name.strip().lower().replace("_", "-").replace("utf8", "utf-8").replace("utf16", "utf-16"))


def line_blocks(path: Path, encoding: str) -> Iterator[str]:
    """Whole physical lines, each ending with LF (CRLF is made LF), about 8 MiB of bytes at a time.

    Of a line longer than any record may be, only so much is kept as shows that it is. WrongEncoding as ``text_blocks``.
    """
    # two more: the end of what is kept may be the CR of a CRLF
    enough = get_limits().line_chars + 2
    rest = ""
    for block in text_blocks(path, encoding):
        cut = block.rfind("\n") + 1
        if not cut:
            rest = (rest + block)[:enough]
            continue
        yield (rest + block[:cut]).replace("\r\n", "\n")
        rest = block[cut:][:enough]
    if rest:
        yield rest.removesuffix("\r") + "\n"


def text_blocks(path: Path, encoding: str) -> Iterator[str]:
    """Text as it stands, about 8 MiB of bytes at a time.

    A byte order mark is accepted for UTF-8 and demanded for UTF-16. At the first byte that is not text the rest of
    the file is only counted, then WrongEncoding tells how many lines are bad. So does a whole file of valid UTF-8
    Chinese where GB 18030 is expected (it would decode into other characters).
    """
    with path.open("rb") as stream:
        codec = _codec_at_head(stream, CODECS[encoding])
        decoder = codecs.getincrementaldecoder(codec)("strict")
        other = _Utf8Probe() if codec == "gb18030" else None
        line, column = 1, 0
        while True:
            block = stream.read(BLOCK)
            if other:
                other.feed(block)
            state = decoder.getstate()
            try:
                text = decoder.decode(block, final=not block)
            except UnicodeDecodeError:
                counted = _Counted(codec, state, line, column)
                while counted.feed(block):
                    block = stream.read(BLOCK)
                    if other:
                        other.feed(block)
                if other and other.is_chinese_utf8:
                    break
                raise counted.error() from None
            if not block:
                break
            line += text.count("\n")
            last = text.rfind("\n")
            column = len(text) - last - 1 if last >= 0 else column + len(text)
            yield text
    if other and other.is_chinese_utf8:
        raise WrongEncoding(1, "UTF-8")


def _codec_at_head(stream: BinaryIO, codec: str) -> str:
    """The codec to go on with after the byte order mark, which is passed over; WrongEncoding for another one's."""
    head = stream.read(3)
    skip = 0
    if head == codecs.BOM_UTF8:
        if codec != "utf-8":
            raise WrongEncoding(1, "UTF-8 BOM (EF BB BF)")
        skip = 3
    elif found := _MARKS.get(head[:2]):
        if codec != "utf-16":
            raise WrongEncoding(1, f"UTF-16 BOM ({head[:2].hex(' ').upper()})")
        codec, skip = found, 2
    elif codec == "utf-16" and head:
        raise WrongEncoding(1, f"没有 UTF-16 BOM / no UTF-16 BOM ({head.hex(' ').upper()})")
    stream.seek(skip)
    return codec


class _Counted:
    """Goes on after the first byte that is not text, only to count the bad lines and to describe the first of them."""

    def __init__(self, codec: str, state: tuple[bytes, int], line: int, column: int) -> None:
        self._codec = codec
        self._wide = codec.startswith("utf-16")
        self._decoder = codecs.getincrementaldecoder(codec)("surrogatepass" if self._wide else "surrogateescape")
        self._decoder.setstate(state)
        self._line, self._column, self._last = line, column, 0
        self._bad: list[BadLine] = []
        self._count = 0
        self._gb18030 = codec == "utf-8"  #: whether all listed lines would be text in GB 18030

    def feed(self, block: bytes) -> bool:
        """Look at a block; whether there is more of the file."""
        try:
            text = self._decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:  # only UTF-16: half a unit at the end of the file
            self._note(self._line, error.object[error.start :].hex(" ").upper()[:11], self._column + 1)
            return False
        lines = text.split("\n")
        for number, line in enumerate(lines):
            if not line.isascii() and (half := _HALF.search(line)):
                shown = self._bytes(line, half.start())
                self._note(self._line + number, shown, half.start() + 1 + (self._column if number == 0 else 0))
                self._could_be_gb18030(line)
        self._line += len(lines) - 1
        self._column = len(lines[-1]) + (self._column if len(lines) == 1 else 0)
        return bool(block)

    def error(self) -> WrongEncoding:
        """What was found in all."""
        hint = "（像是 GB 18030 / it looks like GB 18030）" if self._gb18030 else ""
        first = self._bad[0]
        bad = (BadLine(first.line, first.found + hint), *self._bad[1:])
        return WrongEncoding(first.line, bad[0].found, bad, self._count)

    def _note(self, line: int, shown: str, character: int) -> None:
        if line == self._last:
            return
        self._last, self._count = line, self._count + 1
        if len(self._bad) < LISTED:
            where = f"第 {character} 个字符处 at character {character}"
            self._bad.append(BadLine(line, f"字节 byte {shown}，{where}"))

    def _bytes(self, line: str, at: int) -> str:
        part = line[at : at + 4]
        if self._wide:
            return part[0].encode(self._codec, "surrogatepass").hex(" ").upper()
        return part.encode(self._codec, "surrogateescape")[:4].hex(" ").upper()

    def _could_be_gb18030(self, line: str) -> None:
        if self._gb18030 and self._count <= LISTED:
            try:
                line.encode("utf-8", "surrogateescape").decode("gb18030")
            except UnicodeError:
                self._gb18030 = False


def is_chinese_utf8(path: Path) -> bool:
    """Whether a file is, as a whole, valid UTF-8 with Chinese characters in it, whatever it says of itself."""
    probe = _Utf8Probe()
    with path.open("rb") as stream:
        while block := stream.read(BLOCK):
            probe.feed(block)
    probe.feed(b"")
    return probe.is_chinese_utf8


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
