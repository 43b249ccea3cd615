"""What can go wrong at the store, in words a clerk can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from botocore.exceptions import BotoCoreError, ClientError

_DENIED = {
    "AccessDenied",
    "InvalidAccessKeyId",
    "SignatureDoesNotMatch",
    "InvalidClientTokenId",
    "Forbidden",
    "403",
}
_MISSING = {"NoSuchKey", "NoSuchBucket", "NotFound", "404"}


class StoreError(Exception):
    """Base of all store errors; ``str()`` is one line Chinese, one line English."""

    def __init__(self, place: str, zh: str, en: str) -> None:
        super().__init__(f"{place}: {zh}\n{place}: {en}")
        self.place, self.zh, self.en = place, zh, en


class StoreDenied(StoreError):
    """The key, its secret or its rights do not allow this."""


class StoreMissing(StoreError):
    """No such object or bucket."""


class StoreConflict(StoreError):
    """An immutable object already exists with other bytes."""


class StoreTooLarge(StoreError):
    """The object is larger than the caller accepts."""


class StoreUnavailable(StoreError):
    """The server cannot be reached or fails."""


def error_code(error: ClientError) -> str:
    """Code of a server error; some servers answer without a body, then the HTTP status as text."""
    code = str(error.response.get("Error", {}).get("Code") or "")
    return code or str(error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", ""))


def translate(error: Exception, place: str, writing: bool) -> StoreError:
    """The store error for a boto3 error about ``place`` (``bucket/key``)."""
    if not isinstance(error, ClientError):
        return StoreUnavailable(
            place,
            f"无法连接数据存储({type(error).__name__})。请检查网络和 AUDITLAKE_STORE_ENDPOINT，稍后重试。",
            f"the store cannot be reached ({error}). Check the network and AUDITLAKE_STORE_ENDPOINT, then retry.",
        )
    code = error_code(error)
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code in _DENIED or status == 403:
        return StoreDenied(
            place,
            f"存储拒绝访问({code})。请核对密钥；机构密钥只能写本机构的 in/、读本机构的 in/ 和 out/。",
            f"the store refused access ({code}). Check key and secret; an org's key may write its own in/ "
            "and read its own in/ and out/, nothing else.",
        )
    if code in _MISSING or status == 404:
        return StoreMissing(
            place,
            "存储中没有此对象。请核对路径；如刚上传，请稍候一秒重试。",
            "the store holds no such object. Check the path; if it was just uploaded, retry in a second.",
        )
    if writing and (code == "InternalError" or status == 500):
        # the embedded server says 500, not 403, when a key writes outside its own in/
        return StoreDenied(
            place,
            f"存储拒绝写入({code})。机构密钥只能写本机构的 in/；如路径无误，请联系平台管理员检查存储空间。",
            f"the store refused the write ({code}). An org's key may write only its own in/; if the path is "
            "right, ask the platform's operator to look at the store's disk.",
        )
    return StoreUnavailable(
        place,
        f"存储返回错误({code})。请稍后重试；如持续出现，请联系平台管理员。",
        f"the store answered with an error ({code}). Retry later; if it persists, ask the platform's operator.",
    )


@contextmanager
def explained(place: str, writing: bool = False) -> Iterator[None]:
    """Turn boto3 errors about ``place`` into :class:`StoreError`."""
    try:
        yield
    except (ClientError, BotoCoreError) as error:
        raise translate(error, place, writing) from error
