"""Citizen ids and the pseudonym that stands for a person above the org that owns the name."""

from __future__ import annotations

import hashlib
import hmac
from datetime import date

from auditlake.settings import get_settings

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
#: what ``str.strip`` removes; SQL's trim and polars know fewer blanks, so they are told
BLANKS = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)


def check_character(first17: str) -> str:
    """Check character of GB 11643 (ISO 7064 MOD 11-2) over the first 17 digits."""
    return _CHECK[sum(w * int(c) for w, c in zip(_WEIGHTS, first17, strict=True)) % 11]


def id18(text: str | None) -> str | None:
    """Normalise: strip, upper-case, widen a 15-digit number to 18. Blank gives ``None``."""
    value = (text or "").strip().upper()
    if len(value) == 15 and value.isascii() and value.isdigit():
        body = value[:6] + "19" + value[6:]
        return body + check_character(body)
    return value or None


def is_citizen_id(text: str) -> bool:
    """18 characters, real birth date, right check character; the division is a soft matter and not judged."""
    value = id18(text) or ""
    if len(value) != 18 or not (value.isascii() and value[:17].isdigit()):
        return False
    try:
        date(int(value[6:10]), int(value[10:12]), int(value[12:14]))
    except ValueError:
        return False
    return value[17] == check_character(value[:17])


def person_key(id_text: str | None) -> str | None:
    """First 32 hex characters of HMAC-SHA256 under the national key; blank gives ``None``."""
    value = id18(id_text)
    if value is None:
        return None
    secret = get_settings().person_key_secret.get_secret_value()
    if not secret:
        raise RuntimeError("AUDITLAKE_PERSON_KEY_SECRET is not set: no pseudonym can be made")
    return hmac.new(secret.encode(), value.encode(), hashlib.sha256).hexdigest()[:32]
