"""Asks the Wayback Machine of the Internet Archive to save a page: Save Page Now 2, as its clients speak it.

`POST /save` with the account's keys answers with the id of a job; `GET /save/status/<id>` says how far that is.
"""

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from urllib.parse import quote, urlencode

from django.conf import settings

TIMEOUT = 20.0
MOST_BYTES = 1_000_000
WAIT = 60.0  # seconds to the next question, where the service does not say


class Refused(Exception):
    """The service will not save this page, or does not take the keys; asking again would not help."""


class NotNow(Exception):
    """The service cannot answer now; `wait` is the number of seconds until it is worth asking again."""

    def __init__(self, message: str, wait: float = WAIT):
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True)
class Keys:
    """An account's keys (archive.org/account/s3.php). They are never shown."""

    key: str
    secret: str

    def __repr__(self):
        return "Keys(…)"


def keys() -> Keys | None:
    """Those of the settings; None where there are none."""
    key, secret = settings.FACTCHECK_WAYBACK_KEY, settings.FACTCHECK_WAYBACK_SECRET
    return Keys(key, secret) if key and secret else None


def ask_to_save(url: str, account: Keys) -> str:
    """The id of the job that saves `url`. Raises Refused and NotNow."""
    # Not again what was saved within a day: the address of that copy is as good.
    wanted = {"url": url, "if_not_archived_within": "1d", "skip_first_archive": "1", "capture_all": "0"}
    told = answer("/save", account, urlencode(wanted).encode())
    if told.get("job_id"):
        return str(told["job_id"])
    raise Refused(reason(told))


def saved_address(job_id: str, account: Keys) -> str:
    """The address of the copy that a job has made; "" while it is under way. Raises Refused and NotNow."""
    told = answer(f"/save/status/{quote(job_id, safe='')}", account)
    match told.get("status"):
        case "pending":
            return ""
        case "success":
            return f"{settings.WAYBACK_URL}/web/{told.get('timestamp')}/{told.get('original_url')}"
    raise Refused(reason(told))


def reason(told: dict) -> str:
    return str(told.get("message") or told.get("status_ext") or "The Wayback Machine gave no reason.")[:400]


def answer(path: str, account: Keys, form: bytes | None = None) -> dict:
    """What the service says, as JSON."""
    headers = {"Accept": "application/json", "Authorization": f"LOW {account.key}:{account.secret}"}
    request = urllib.request.Request(settings.WAYBACK_URL + path, form, headers)
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as response:
            told = json.loads(response.read(MOST_BYTES))
    except urllib.error.HTTPError as error:
        with error:
            raise understood(error) from None
    except (OSError, HTTPException) as error:
        raise NotNow(f"The Wayback Machine cannot be reached: {type(error).__name__}.") from None
    except ValueError:
        raise NotNow("The Wayback Machine gave an answer that is no JSON.") from None
    return told if isinstance(told, dict) else {}


def understood(error: urllib.error.HTTPError) -> Refused | NotNow:
    if error.code in (401, 403):
        return Refused("The Wayback Machine does not take the keys. Check FACTCHECK_WAYBACK_KEY and …_SECRET.")
    if error.code == 429 or error.code >= 500:
        wait = error.headers.get("Retry-After", "")
        message = f"The Wayback Machine answers with status {error.code}; it is asked again later."
        return NotNow(message, min(float(wait), 3600.0) if wait.isdecimal() else WAIT)
    return Refused(f"The Wayback Machine answers with status {error.code}.")
