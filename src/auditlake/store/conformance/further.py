"""What servers do differently; the platform depends on none of it, whoever builds beside it may."""

from __future__ import annotations

import hashlib
import os
from typing import Any
from uuid import uuid4

from botocore.config import Config
from botocore.exceptions import ClientError

from auditlake.credentials.policy import document
from auditlake.store.conformance.ground import ORG, OTHER, Ground

SMALLEST_PART = 5 << 20


def ranges_are_answered_206(ground: Ground) -> None:
    """范围读取按标准答 206 / a range is answered with status 206, as readers of Parquet and Delta demand"""
    store = ground.store
    store.put_bytes("further/range", b"0123456789")
    answer = store.client.get_object(Bucket=store.bucket, Key="further/range", Range="bytes=0-0")
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 206


def writes_may_demand_absence(ground: Ground) -> None:
    """仅当不存在时写入(If-None-Match) / a write may demand that there is no such object (If-None-Match)"""
    s3, place = ground.s3, {"Bucket": ground.store.bucket, "Key": f"further/{uuid4().hex}"}
    s3.put_object(**place, Body=b"1", IfNoneMatch="*")
    _status(412, lambda: s3.put_object(**place, Body=b"2", IfNoneMatch="*"))


def writes_may_demand_a_version(ground: Ground) -> None:
    """仅当未变时写入(If-Match) / a write may demand that the object is unchanged (If-Match)"""
    s3, place = ground.s3, {"Bucket": ground.store.bucket, "Key": "further/match"}
    s3.put_object(**place, Body=b"1")
    _status(412, lambda: s3.put_object(**place, Body=b"2", IfMatch='"00000000000000000000000000000000"'))


def wrong_sha256_is_refused(ground: Ground) -> None:
    """校验 x-amz-checksum-sha256 / a wrong x-amz-checksum-sha256 is refused"""
    s3, bucket = ground.s3, ground.store.bucket
    _status(400, lambda: s3.put_object(Bucket=bucket, Key="further/sum", Body=b"x", ChecksumSHA256="A" * 43 + "="))


def boto3_works_unconfigured(ground: Ground) -> None:
    """boto3 默认设置(尾部校验和)可上传 / boto3 uploads with its default settings (trailing checksums)"""
    plain = Config(request_checksum_calculation="when_supported", response_checksum_validation="when_supported")
    s3 = ground.service("s3", plain)
    s3.put_object(Bucket=ground.store.bucket, Key="further/plain", Body=b"x")
    assert s3.get_object(Bucket=ground.store.bucket, Key="further/plain")["Body"].read() == b"x"


def metadata_keeps_its_names(ground: Ground) -> None:
    """自定义元数据原样保留 / metadata comes back under the names it was given"""
    s3, place = ground.s3, {"Bucket": ground.store.bucket, "Key": "further/meta"}
    s3.put_object(**place, Body=b"x", Metadata={"sha256": "abc"})
    assert s3.head_object(**place)["Metadata"] == {"sha256": "abc"}


def parts_may_be_sent_again(ground: Ground) -> None:
    """分片可重传覆盖 / a part may be sent again and replaces the one before"""
    s3, place = ground.s3, {"Bucket": ground.store.bucket, "Key": "further/parts"}
    upload = s3.create_multipart_upload(**place)["UploadId"]
    part: dict[str, Any] = {**place, "UploadId": upload, "PartNumber": 1}
    s3.upload_part(**part, Body=b"wrong")
    etag = s3.upload_part(**part, Body=b"right")["ETag"]
    parts: Any = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
    s3.complete_multipart_upload(**place, UploadId=upload, MultipartUpload=parts)
    assert ground.store.get_bytes("further/parts") == b"right"


def etags_of_parts_are_the_standard_ones(ground: Ground) -> None:
    """分片对象的 ETag 为“MD5 的 MD5-片数” / the ETag of parts is the MD5 of their MD5s and their number"""
    s3, place = ground.s3, {"Bucket": ground.store.bucket, "Key": "further/etag"}
    upload = s3.create_multipart_upload(**place)["UploadId"]
    blocks, parts = [os.urandom(SMALLEST_PART), b"rest"], []
    for number, block in enumerate(blocks, 1):
        answer = s3.upload_part(**place, UploadId=upload, PartNumber=number, Body=block)
        parts.append({"PartNumber": number, "ETag": answer["ETag"]})
    s3.complete_multipart_upload(**place, UploadId=upload, MultipartUpload={"Parts": parts})
    digests = b"".join(hashlib.md5(block, usedforsecurity=False).digest() for block in blocks)
    expected = f'"{hashlib.md5(digests, usedforsecurity=False).hexdigest()}-2"'
    assert s3.head_object(**place)["ETag"] == expected


def unfinished_uploads_are_listed_by_prefix(ground: Ground) -> None:
    """可按前缀列出未完成的上传 / unfinished uploads are listed by prefix"""
    s3, bucket = ground.s3, ground.store.bucket
    upload = s3.create_multipart_upload(Bucket=bucket, Key="further/open/a")["UploadId"]
    try:
        found = s3.list_multipart_uploads(Bucket=bucket, Prefix="further/op").get("Uploads", [])
        assert [u["UploadId"] for u in found] == [upload]
    finally:
        s3.abort_multipart_upload(Bucket=bucket, Key="further/open/a", UploadId=upload)


def unfinished_uploads_end_by_a_rule(ground: Ground) -> None:
    """生命周期规则清除未完成的上传 / a rule of the bucket drops unfinished uploads"""
    s3, bucket = ground.s3, ground.store.bucket
    rules: Any = document("rgw/lifecycle.json")
    s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration=rules)
    kept = s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]
    assert kept[0]["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"] == 2


def forms_may_limit_the_size(ground: Ground) -> None:
    """预签名表单可限制大小 / a presigned form may limit the size of what is sent"""
    fields = ground.store.client.generate_presigned_post(
        ground.store.bucket, "further/form", Conditions=[["content-length-range", 1, 10]]
    )
    assert _post(ground, fields, b"small") in (200, 201, 204)
    assert ground.store.get_bytes("further/form") == b"small"
    assert _post(ground, fields, b"much too large") in (400, 403)
    assert ground.store.get_bytes("further/form") == b"small"


def refusals_are_answered_403(ground: Ground) -> None:
    """越权写入按标准答 403 / a write without the right is answered with status 403"""
    s3: Any = ground.org(ORG).client
    _status(403, lambda: s3.put_object(Bucket=ground.store.bucket, Key=f"orgs/{OTHER}/in/x", Body=b"x"))


def lists_outside_are_refused(ground: Ground) -> None:
    """越权列表被拒(而非为空) / a list outside the own prefix is refused, not answered as empty"""
    s3: Any = ground.org(ORG).client
    _status(403, lambda: s3.list_objects_v2(Bucket=ground.store.bucket))
    _status(403, lambda: s3.list_objects_v2(Bucket=ground.store.bucket, Prefix=f"orgs/{OTHER}/"))


def _status(wanted: int, act: Any) -> None:
    try:
        act()
    except ClientError as refusal:
        assert refusal.response["ResponseMetadata"]["HTTPStatusCode"] == wanted
        return
    raise AssertionError("was not refused")


def _post(ground: Ground, form: dict[str, Any], body: bytes) -> int:
    mark = uuid4().hex
    fields = "".join(
        f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in form["fields"].items()
    )
    head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n'
    data = (fields + head).encode() + body + f"\r\n--{mark}--\r\n".encode()
    return ground.ask("POST", form["url"], data, {"Content-Type": f"multipart/form-data; boundary={mark}"})[0]
