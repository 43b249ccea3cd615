"""One thing that is not as it was written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """``kind``: altered, missing, reordered or unknown; ``key``: the object in the hub's bucket."""

    key: str
    kind: str
    zh: str
    en: str

    def __str__(self) -> str:
        return f"{self.key}: {self.zh}\n{self.key}: {self.en}"


def altered(key: str, expected: str, found: str) -> Problem:
    """The object has other bytes than recorded (both sha256)."""
    return Problem(
        key,
        "altered",
        f"内容已被改动：应为 sha256 {expected}，实为 {found}。请从备份恢复并查明原因。",
        f"altered: sha256 should be {expected}, is {found}. Restore it from backup and find the cause.",
    )


def missing(key: str, recorded_in: str) -> Problem:
    """The object is recorded but not there."""
    return Problem(
        key,
        "missing",
        f"对象缺失，但 {recorded_in} 中有记载。请从备份恢复并查明原因。",
        f"missing, but recorded in {recorded_in}. Restore it from backup and find the cause.",
    )


def reordered(key: str, zh: str, en: str) -> Problem:
    """The object does not follow the one it should follow."""
    return Problem(key, "reordered", zh, en)


def unknown(key: str) -> Problem:
    """The object is there but the ledger never heard of it."""
    return Problem(
        key,
        "unknown",
        "台账中没有此对象的记载，来源不明。请查明由谁写入；如有取件或构建正在进行或曾中断，请待其完成后重新核验。",
        "not recorded in the ledger, origin unknown. Find out who wrote it; while a collect or build is under way or "
        "after one broke off, verify again when it is done.",
    )
