"""Hubs are found by folder; a wrong file is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditlake.hubs import children, hubs_dir, load_hub, load_hubs

GOOD = """code = "110000"
name_zh = "北京"
name_en = "Beijing"
parent = "000000"
org = "110000-audit"
bucket = "hub-110000"
[schedule]
collect = "*/2 * * * *"
close_period = "0 8 * * *"
"""


def test_the_three_hubs_of_the_project() -> None:
    hubs = load_hubs()
    assert list(hubs) == ["000000", "330000", "440000"]
    assert hubs["000000"].is_nation and hubs["330000"].parent == "000000"
    assert {(h.org, h.bucket) for h in hubs.values()} == {
        (f"{code}-audit", f"hub-{code}") for code in ("000000", "330000", "440000")
    }
    assert [hub.code for hub in children("000000")] == ["330000", "440000"]
    assert load_hub("440000").name_zh == "广东"


def test_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "110000.toml").write_text(GOOD)
    monkeypatch.setenv("AUDITLAKE_HUBS_DIR", str(tmp_path))
    assert hubs_dir() == tmp_path
    assert load_hub("110000").check_tasks == 4
    with pytest.raises(KeyError, match=r"330000 is not hosted here.*110000"):
        load_hub("330000")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("110000.toml", GOOD.replace("bucket", "buckets"), "110000.toml: key 'bucket' is missing"),
        ("120000.toml", GOOD, "equal the file's name"),
        ("110000.toml", GOOD.replace('"000000"', '"0"'), "parent '0'"),
        ("110000.toml", GOOD + "[build]\ncheck_tasks = 0\n", "at least 1"),
    ],
)
def test_a_wrong_file_is_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ValueError, match=message):
        load_hubs(tmp_path)


def test_no_hub_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no hub file"):
        load_hubs(tmp_path)
