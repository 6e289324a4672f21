"""Asks the Wayback Machine of the Internet Archive to save a page: Save Page Now 2, as its clients speak it.

`POST /save` with the account's keys answers with the id of a job; `GET /save/status/<id>` says how far that is.
"""

import json
from dataclasses import dataclass
from urllib.parse import quote

from django.conf import settings
from django.utils.translation import gettext_noop

from claims import fetching
from claims.fetching import Fetched, Unreachable, fetch
from claims.messages import Message

TIMEOUT = 20.0
MOST_BYTES = 1_000_000
WAIT = 60.0  # seconds to the next question, where the service does not say


class Refused(Exception):
    """The service will not save this page, or does not take the keys; asking again would not help."""


class NotNow(Exception):
    """The service cannot answer now; `wait` is the number of seconds until it is worth asking again."""

    def __init__(self, message: Message, wait: float = WAIT):
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
    told = answer("/save", account, wanted)
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


def reason(told: dict) -> Message | str:
    """The words of the service, where it gave any."""
    words = str(told.get("message") or told.get("status_ext") or "")[:400]
    return words or Message(gettext_noop("The Wayback Machine gave no reason."))


def answer(path: str, account: Keys, form: dict[str, str] | None = None) -> dict:
    """What the service says, as JSON. Raises `claims.fetching.Busy` too."""
    # The keys go to no other host, wherever the service may lead on to.
    headers = {"Authorization": f"LOW {account.key}:{account.secret}"}
    asked = {"accept": ("*/*",), "most": MOST_BYTES, "timeout": TIMEOUT, "headers": headers}
    try:
        told = fetch(settings.WAYBACK_URL + path, **asked, method="POST" if form else "GET", data=form)
    except fetching.Refused as error:
        raise Refused(*error.args) from None
    except Unreachable as error:
        raise NotNow(*error.args, error.wait or WAIT) from None
    return read(told)


def read(told: Fetched) -> dict:
    if told.status in (401, 403):
        message = gettext_noop("The Wayback Machine does not take the keys. Check FACTCHECK_WAYBACK_KEY and …_SECRET.")
        raise Refused(Message(message))
    if told.status >= 300:
        message = gettext_noop("The Wayback Machine answers with status %(status)s.")
        raise Refused(Message(message, status=str(told.status)))
    try:
        said = json.loads(told.body)
    except (ValueError, RecursionError):
        raise NotNow(Message(gettext_noop("The Wayback Machine gave an answer that is no JSON."))) from None
    return said if isinstance(said, dict) else {}
