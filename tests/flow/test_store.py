"""Client, cache and server against the real embedded store."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from auditlake.ports import free_port
from auditlake.store import (
    Store,
    StoreConflict,
    StoreDenied,
    StoreMissing,
    StoreTooLarge,
    StoreUnavailable,
)
from auditlake.store.cache import cached_path, stage, stage_all
from auditlake.store.process import ServerError
from auditlake.store.servers.rclone import RcloneServer
from auditlake.store.tls import make_tls
from auditlake.store.upload import PART
from tests.conftest import StoreServer

HUB = "330000"


@pytest.fixture
def store(store_server: StoreServer) -> Store:
    return store_server.store(HUB)


def test_objects_come_back_as_written(store: Store) -> None:
    data = "审计数据".encode()
    assert store.put_bytes("t/a b/疑点.json", data) == hashlib.sha256(data).hexdigest()
    assert store.get_bytes("t/a b/疑点.json") == data
    assert store.exists("t/a b/疑点.json")
    assert not store.exists("t/a b/none")
    listed = list(store.list("t/a b/"))
    assert [(o.key, o.size, o.etag) for o in listed] == [
        ("t/a b/疑点.json", 12, hashlib.md5(data, usedforsecurity=False).hexdigest())
    ]
    assert listed[0].modified.tzinfo is not None
    store.delete("t/a b/疑点.json")
    store.delete("t/a b/疑点.json")
    assert not store.exists("t/a b/疑点.json")
    assert store.put_bytes("t/empty", b"") == hashlib.sha256(b"").hexdigest()
    assert store.get_bytes("t/empty") == b""


def test_listing_has_more_than_one_page(store: Store, store_server: StoreServer) -> None:
    folder = store_server.server.root / store.bucket / "many"
    folder.mkdir()
    for number in range(1203):
        (folder / f"{number:05d}").write_bytes(b"x")
    time.sleep(1.2)  # written beside the server: its directory cache lives one second
    keys = [o.key for o in store.list("many/")]
    assert keys == [f"many/{n:05d}" for n in range(1203)]


def test_errors_say_what_to_do(store: Store, store_server: StoreServer) -> None:
    with pytest.raises(StoreMissing, match=r"(?s)没有此对象.*no such object"):
        store.get_bytes("none")
    with pytest.raises(StoreTooLarge, match="3 bytes"):
        store.get_bytes(_put(store, "t/large", b"1234"), limit=3)
    assert store.get_bytes("t/large", limit=4) == b"1234"
    wrong = Store.connect(store_server.running.endpoint, store.bucket, "auditlake-platform", "wrong")
    with pytest.raises(StoreDenied, match=r"(?s)存储拒绝访问.*refused access"):
        wrong.get_bytes("t/large")
    assert store.get_bytes("t/large") == b"1234"
    nobody = Store.connect(f"http://127.0.0.1:{free_port()}", store.bucket, "x", "y")
    with pytest.raises(StoreUnavailable, match=r"(?s)无法连接.*cannot be reached"):
        nobody.get_bytes("t/large")


def _put(store: Store, key: str, data: bytes) -> str:
    store.put_bytes(key, data)
    return key


def test_immutable_objects_are_not_rewritten(store: Store) -> None:
    assert store.put_immutable("raw/1", b"a") == store.put_immutable("raw/1", b"a")
    with pytest.raises(StoreConflict, match="exists with other bytes"):
        store.put_immutable("raw/1", b"b")
    assert store.get_bytes("raw/1") == b"a"
    store.delete("raw/1")


def test_cut_multipart_upload_is_resumed(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "big.bin"
    source.write_bytes(os.urandom(PART * 4 + 12345))
    truth = hashlib.sha256(source.read_bytes()).hexdigest()
    sent: list[int] = []
    upload_part = store.client.upload_part

    def counted(**arguments: Any) -> Any:
        if len(sent) == 3:
            raise KeyboardInterrupt  # the line is cut after three parts
        sent.append(arguments["PartNumber"])
        return upload_part(**arguments)

    monkeypatch.setattr(store.client, "upload_part", counted)
    with pytest.raises(KeyboardInterrupt):
        store.put_file("t/big.bin", source)
    assert sent == [1, 2, 3]
    assert not store.exists("t/big.bin")
    sent.clear()
    progress: list[tuple[int, int]] = []
    assert store.put_file("t/big.bin", source, lambda done, size: progress.append((done, size))) == truth
    assert sent == [4, 5]
    assert progress[-1] == (source.stat().st_size, source.stat().st_size)
    assert len(progress) == 5
    assert store.sha256("t/big.bin") == truth
    assert store.download("t/big.bin", tmp_path / "copy.bin") == truth
    assert (tmp_path / "copy.bin").read_bytes() == source.read_bytes()
    store.delete("t/big.bin")


def test_upload_of_a_changed_file_does_not_mix(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first part differs from the one already sent: drop that upload, start over."""
    source = tmp_path / "big.bin"
    source.write_bytes(os.urandom(PART * 2 + 1))
    upload_part = store.client.upload_part
    sent: list[int] = []

    def cut(**arguments: Any) -> Any:
        if sent:
            raise KeyboardInterrupt
        sent.append(1)
        return upload_part(**arguments)

    with monkeypatch.context() as patch:
        patch.setattr(store.client, "upload_part", cut)
        with pytest.raises(KeyboardInterrupt):
            store.put_file("t/changed.bin", source)
    source.write_bytes(os.urandom(PART * 2 + 7))
    truth = hashlib.sha256(source.read_bytes()).hexdigest()
    assert store.put_file("t/changed.bin", source) == truth
    assert store.sha256("t/changed.bin") == truth
    store.delete("t/changed.bin")


def test_stage_downloads_once_and_in_order(store: Store) -> None:
    keys = [_put(store, f"standard/t/2026-07/{n}.parquet", str(n).encode()) for n in range(20)]
    paths = stage_all(store, keys)
    assert [p.read_bytes() for p in paths] == [str(n).encode() for n in range(20)]
    assert {p.suffix for p in paths} == {".parquet"}
    for key in keys:
        store.delete(key)
    assert stage_all(store, keys) == paths
    with pytest.raises(StoreMissing):
        stage(store, "standard/t/2026-07/none.parquet")
    assert stage_all(store, []) == []


def test_stage_refuses_raw_bytes_with_another_hash(store: Store) -> None:
    good, bad = hashlib.sha256(b"good").hexdigest(), hashlib.sha256(b"bad").hexdigest()
    assert stage(store, _put(store, f"raw/{good}", b"good")).read_bytes() == b"good"
    with pytest.raises(StoreConflict, match="altered"):
        stage(store, _put(store, f"raw/{bad}", b"forged"))
    assert not cached_path(store, f"raw/{bad}").exists()
    store.delete(f"raw/{bad}")
    store.delete(f"raw/{good}")


def test_many_threads_stage_the_same_object(store: Store) -> None:
    key = _put(store, "standard/t/2026-08/same.parquet", os.urandom(1 << 20))
    results: list[Path] = []
    threads = [threading.Thread(target=lambda: results.append(stage(store, key))) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 12
    assert len(set(results)) == 1
    assert results[0].read_bytes() == store.get_bytes(key)
    assert [p for p in results[0].parent.iterdir() if p.name.endswith(".tmp")] == []


def test_health_and_stop(tmp_path: Path) -> None:
    server = RcloneServer(tmp_path / "st ore", tmp_path / "ke ys", free_port())
    assert not server.health()
    with server:
        assert server.health()
        with pytest.raises(ServerError, match="taken"):
            RcloneServer(tmp_path / "b", tmp_path / "c", server.port).start()
    assert not server.health()
    server.start()
    assert server.health()
    server.stop()
    server.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="PR_SET_PDEATHSIG is Linux's")
def test_server_dies_with_a_killed_parent(tmp_path: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from auditlake.ports import free_port\n"
        "from auditlake.store.servers.rclone import RcloneServer\n"
        "s = RcloneServer(Path(sys.argv[1]) / 'r', Path(sys.argv[1]) / 'k', free_port()).start()\n"
        "print(s.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    os.kill(child, 0)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    deadline = time.monotonic() + 10
    while _alive(child):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _alive(pid: int) -> bool:
    """Running and not a zombie (nobody may reap orphans inside a container)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def test_tls_with_an_authority_of_its_own(tmp_path: Path) -> None:
    from auditlake.credentials.rclone import RcloneIssuer

    tls = make_tls(tmp_path / "tls")
    server = RcloneServer(tmp_path / "root", tmp_path / "keys", free_port(), tls)
    issuer = RcloneIssuer(server.root, server.keys_dir, server.endpoint)
    issuer.platform("platform", "secret-of-platform")
    issuer.prepare_hub(HUB)
    with server:
        store = Store.connect(server.endpoint, f"hub-{HUB}", "platform", "secret-of-platform", tls.ca)
        store.put_bytes("a", b"over tls")
        assert store.get_bytes("a") == b"over tls"
        stranger = Store.connect(server.endpoint, f"hub-{HUB}", "platform", "secret-of-platform")
        with pytest.raises(StoreUnavailable, match="cannot be reached"):
            stranger.get_bytes("a")


def test_serve_command_runs_until_told_to_stop(tmp_path: Path) -> None:
    port = free_port()
    environment = {
        **os.environ,
        "AUDITLAKE_HOME": str(tmp_path),
        "AUDITLAKE_STORE_ENDPOINT": f"http://127.0.0.1:{port}",
        "AUDITLAKE_STORE_ACCESS_KEY": "auditlake-platform",
        "AUDITLAKE_STORE_SECRET_KEY": "secret-for-serve",
    }
    command = [sys.executable, "-c", "from auditlake.cli.store import store; store()", "serve", "--hub", HUB]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert process.stdout is not None
        assert f"http://127.0.0.1:{port}" in process.stdout.readline()
        store = Store.connect(f"http://127.0.0.1:{port}", f"hub-{HUB}", "auditlake-platform", "secret-for-serve")
        store.put_bytes("a", b"1")
        assert (tmp_path / f"store/hub-{HUB}/a").read_bytes() == b"1"
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(15) == 0
    with pytest.raises(StoreUnavailable):
        store.get_bytes("a")
    environment["AUDITLAKE_STORE_SECRET_KEY"] = ""
    refused = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert refused.returncode == 1
    assert "AUDITLAKE_STORE_SECRET_KEY" in refused.stderr
