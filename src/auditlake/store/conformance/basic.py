"""What the platform needs of a store."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

from botocore.exceptions import ClientError

from auditlake.store.client import Store
from auditlake.store.conformance.ground import FOLDERS_OLD, ORG, OTHER, Ground
from auditlake.store.errors import StoreDenied, StoreMissing, error_code
from auditlake.store.upload import PART

MANY = 1_050  # more than one page of any server


def objects_come_back_as_written(ground: Ground) -> None:
    """对象原样读回，覆盖和删除立即可见 / objects come back as written; overwriting and deleting show at once"""
    store = ground.store
    for data in (b"", b"first", os.urandom(3 << 20)):
        assert store.put_bytes("basic/a", data) == hashlib.sha256(data).hexdigest()
        assert store.get_bytes("basic/a") == data
        assert [o.size for o in store.list("basic/a")] == [len(data)]
    store.delete("basic/a")
    store.delete("basic/a")
    assert not store.exists("basic/a")
    try:
        store.get_bytes("basic/a")
    except StoreMissing:
        return
    raise AssertionError("a deleted object was read")


def keys_may_be_chinese(ground: Ground) -> None:
    """键名可含中文、空格和符号 / keys may have Chinese letters, blanks and signs"""
    store = ground.store
    keys = sorted(["basic/u/疑点 第1批/养老金+津贴 (2026).csv", "basic/u/a=b&c%20d#e.csv", "basic/u/e\u0301.csv"])
    for key in keys:
        store.put_bytes(key, key.encode())
    assert [o.key for o in store.list("basic/u/")] == keys
    assert [store.get_bytes(key).decode() for key in keys] == keys


def long_lists_are_whole_and_in_order(ground: Ground) -> None:
    """上千个对象列表完整有序 / lists of more than a thousand objects are whole and in order"""
    store = ground.store
    keys = [f"basic/many/{number:05d}" for number in range(MANY)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda key: store.put_bytes(key, b"x"), keys))
    assert [o.key for o in store.list("basic/many/")] == keys
    page = store.client.list_objects_v2(Bucket=store.bucket, Prefix="basic/many/", MaxKeys=10)
    assert page["IsTruncated"] and len(page["Contents"]) == 10
    folders = store.client.list_objects_v2(Bucket=store.bucket, Prefix="basic/", Delimiter="/")
    assert "basic/many/" in {folder["Prefix"] for folder in folders["CommonPrefixes"]}


def parts_of_objects_are_read(ground: Ground) -> None:
    """可按字节范围读取 / a range of bytes is read"""
    store = ground.store
    store.put_bytes("basic/range", b"0123456789")
    for wanted, bytes_ in (("bytes=2-4", b"234"), ("bytes=7-", b"789"), ("bytes=-2", b"89")):
        answer = store.client.get_object(Bucket=store.bucket, Key="basic/range", Range=wanted)
        assert answer["Body"].read() == bytes_
        assert answer["ContentRange"].endswith("/10")


def objects_are_copied_at_the_server(ground: Ground) -> None:
    """服务端复制 / copies are made at the server"""
    store = ground.store
    store.put_bytes("basic/源", b"original")
    store.client.copy_object(
        Bucket=store.bucket, Key="basic/copy", CopySource={"Bucket": store.bucket, "Key": "basic/源"}
    )
    assert store.get_bytes("basic/copy") == b"original"


def many_are_deleted_at_once(ground: Ground) -> None:
    """批量删除 / many objects are deleted in one request"""
    store = ground.store
    keys = [f"basic/gone/{number}" for number in range(5)]
    for key in keys:
        store.put_bytes(key, b"x")
    store.client.delete_objects(Bucket=store.bucket, Delete={"Objects": [{"Key": key} for key in keys]})
    assert not list(store.list("basic/gone/"))


def damaged_uploads_are_refused(ground: Ground) -> None:
    """内容与 Content-MD5 不符的上传被拒 / an upload that does not match its Content-MD5 is refused and not stored"""
    store, wrong = ground.store, "AAAAAAAAAAAAAAAAAAAAAA=="
    _refused(lambda: store.client.put_object(Bucket=store.bucket, Key="basic/bad", Body=b"x", ContentMD5=wrong))
    assert not store.exists("basic/bad")
    store.put_bytes("basic/bad", b"good")
    _refused(lambda: store.client.put_object(Bucket=store.bucket, Key="basic/bad", Body=b"x", ContentMD5=wrong))
    assert store.get_bytes("basic/bad") == b"good"


def wrong_secrets_are_refused(ground: Ground) -> None:
    """错误的密钥被拒 / a wrong secret and an unknown key are refused"""
    ground.store.put_bytes("basic/secret", b"x")
    for key in (ground.settings.store_access_key, "nobody-knows-this-key"):
        thief = Store.connect(
            ground.settings.store_endpoint, ground.store.bucket, key, "wrong-secret-of-length", ground.ca
        )
        for act in (partial(thief.get_bytes, "basic/secret"), partial(thief.put_bytes, "basic/secret", b"y")):
            try:
                act()
            except StoreDenied:
                continue
            raise AssertionError(f"{key} was let in with a wrong secret")
    assert ground.store.get_bytes("basic/secret") == b"x"


def cut_uploads_are_resumed(ground: Ground) -> None:
    """中断的分片上传可续传，完成前不可见 / a cut multipart upload is resumed, and unseen until it is whole"""
    store = ground.store
    sent: list[int] = []
    upload_part = store.client.upload_part

    def counted(**arguments: Any) -> Any:
        if len(sent) == 2:
            raise KeyboardInterrupt  # the line is cut after two parts
        sent.append(arguments["PartNumber"])
        return upload_part(**arguments)

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "big.bin"
        source.write_bytes(os.urandom(PART * 3 + 4321))
        try:
            with mock.patch.object(store.client, "upload_part", counted):
                store.put_file("basic/big.bin", source)
        except KeyboardInterrupt:
            assert not store.exists("basic/big.bin")
            assert not list(store.list("basic/big.bin"))
        late: list[int] = []
        again = Store.for_hub(ground.hub, ground.settings)  # another client, as after a restart
        upload_rest = again.client.upload_part

        def noted(**arguments: Any) -> Any:
            late.append(arguments["PartNumber"])
            return upload_rest(**arguments)

        with mock.patch.object(again.client, "upload_part", noted):
            digest = again.put_file("basic/big.bin", source)
        assert (sent, late) == ([1, 2], [3, 4])
        assert digest == again.sha256("basic/big.bin") == hashlib.sha256(source.read_bytes()).hexdigest()


def presigned_urls_open_one_object_for_a_while(ground: Ground) -> None:
    """预签名网址只对一个对象、一段时间有效 / a presigned URL opens one object for a while, and nothing else"""
    store = ground.store
    store.put_bytes("basic/url", b"read me")
    place = {"Bucket": store.bucket, "Key": "basic/url"}
    get = store.client.generate_presigned_url("get_object", place, 60)
    assert ground.ask("GET", get) == (200, b"read me")
    assert ground.ask("GET", get.replace("basic/url", "basic/other"))[0] in (400, 403)
    assert ground.ask("PUT", get, b"forged")[0] in (400, 403)
    assert ground.ask("GET", get[:-4] + "0000")[0] in (400, 403)
    short = store.client.generate_presigned_url("get_object", place, 1)
    put = store.client.generate_presigned_url("put_object", {"Bucket": store.bucket, "Key": "basic/put"}, 60)
    assert ground.ask("PUT", put, b"by browser")[0] == 200
    assert store.get_bytes("basic/put") == b"by browser"
    assert store.get_bytes("basic/url") == b"read me"
    time.sleep(2.1)
    assert ground.ask("GET", short)[0] in (400, 403)


def org_keys_see_their_own_prefix_only(ground: Ground) -> None:
    """机构密钥只见本机构前缀，out/ 只读 / an org's key sees its own prefix only, and its out/ is read only"""
    platform, org, other = ground.store, ground.org(ORG), ground.org(OTHER)
    other.put_bytes(f"orgs/{OTHER}/in/a.csv", b"other")
    platform.put_bytes(f"orgs/{ORG}/out/receipt.json", b"{}")
    platform.put_bytes("ledger/1", b"ledger")
    org.put_bytes(f"orgs/{ORG}/in/a.csv", b"own")
    time.sleep(FOLDERS_OLD)
    assert org.get_bytes(f"orgs/{ORG}/in/a.csv") == platform.get_bytes(f"orgs/{ORG}/in/a.csv") == b"own"
    assert org.get_bytes(f"orgs/{ORG}/out/receipt.json") == b"{}"
    assert [o.key for o in org.list(f"orgs/{ORG}/in/")] == [f"orgs/{ORG}/in/a.csv"]
    s3: Any = org.client
    bucket = org.bucket
    for key in (f"orgs/{ORG}/out/receipt.json", f"orgs/{OTHER}/in/a.csv", f"orgs/{OTHER}/in/b.csv", "ledger/2", "x"):
        _refused(partial(s3.put_object, Bucket=bucket, Key=key, Body=b"FORGED"))
    for key in (f"orgs/{OTHER}/in/a.csv", "ledger/1"):
        _refused(partial(s3.get_object, Bucket=bucket, Key=key))
    assert platform.get_bytes(f"orgs/{ORG}/out/receipt.json") == b"{}"
    assert platform.get_bytes(f"orgs/{OTHER}/in/a.csv") == b"other"
    assert not platform.exists("ledger/2")


def _refused(act: Any) -> str:
    """The code of a refusal."""
    try:
        act()
    except ClientError as refusal:
        return error_code(refusal)
    raise AssertionError("was not refused")
