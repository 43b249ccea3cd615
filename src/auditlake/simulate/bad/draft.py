"""A small delivery that can be spoilt in one place while everything else stays sound."""

from __future__ import annotations

import copy
from decimal import Decimal
from pathlib import Path
from typing import Any

from auditlake.hashing import sha256
from auditlake.simulate.write import Delivery, manifest_bytes


class Draft:
    """Files and manifest of a delivery; ``seal`` makes the manifest fit a file again."""

    def __init__(self, files: dict[str, bytes], manifest: dict[str, Any] | bytes | None) -> None:
        self.files, self.manifest = files, manifest

    @classmethod
    def of(cls, sound: Delivery, rows: int) -> Draft:
        """The first rows of every file of a sound delivery, sealed."""
        draft = cls({}, copy.deepcopy(sound.manifest()))
        for name, data in sound.files.items():
            draft.write(name, data.decode().splitlines()[: rows + 1])
        return draft

    def resource(self, name: str) -> dict[str, Any]:
        """The manifest's entry of a file."""
        assert isinstance(self.manifest, dict)
        return next(r for r in self.manifest["resources"] if r["path"] == name)

    def head(self) -> dict[str, Any]:
        """The manifest's own part."""
        assert isinstance(self.manifest, dict)
        part: dict[str, Any] = self.manifest["auditlake"]
        return part

    def lines(self, name: str) -> list[str]:
        """Lines of a file; the header is the first."""
        return self.files[name].decode().splitlines()

    def write(self, name: str, lines: list[str]) -> None:
        """Replace a file's lines and seal it."""
        self.files[name] = ("\n".join(lines) + "\n").encode()
        self.seal(name)

    def seal(self, name: str) -> None:
        """Bytes, hash, rows and control total of the manifest after the file; unreadable amounts count nothing."""
        data, resource = self.files[name], self.resource(name)
        resource |= {"bytes": len(data), "hash": f"sha256:{sha256(data)}"}
        lines = data.decode("utf-8", "replace").splitlines()
        resource["rows"] = max(len(lines) - 1, 0)
        if "control" in resource and lines:
            column = lines[0].split(",").index(resource["control"]["column"])
            total = Decimal(0)
            for line in lines[1:]:
                total += Decimal(line.split(",")[column])
            resource["control"]["total"] = f"{total:.2f}"

    def put(self, name: str, line: int, column: str, value: str) -> dict[str, Any]:
        """Set one cell (``line`` as a clerk counts, header 1) and seal; returns the place for ``expected.json``."""
        lines = self.lines(name)
        at = lines[0].split(",").index(column)
        cells = lines[line - 1].split(",")
        cells[at] = value
        lines[line - 1] = ",".join(cells)
        self.write(name, lines)
        return {"file": name, "row": line, "column": column, "found": value, "expected_outcome": "accepted"}

    def save(self, folder: Path) -> None:
        """Write the files and, unless it is absent, the manifest."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in self.files.items():
            (folder / name).write_bytes(data)
        if self.manifest is not None:
            data = self.manifest if isinstance(self.manifest, bytes) else manifest_bytes(self.manifest)
            (folder / "datapackage.json").write_bytes(data)
