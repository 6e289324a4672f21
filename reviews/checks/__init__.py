"""Background checks. One file a check, which exports CHECK; the file's name is its slug.

A check reads a claim and says what it looked at, what it found and what it did not find. It never gives a verdict.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

from django.db.models import QuerySet
from django.utils.translation import get_language, gettext

from claims.discovery import discover
from claims.messages import Message
from claims.models import Claim
from reviews.models import Outcome

MOST_COUNTED = 1000


@dataclass(frozen=True)
class Line:
    """A sentence for people: a message to be translated, with its values by name (see `sentence`).

    `about` says which part of the explanation it is: "looked_at", "found" or "not_found".
    """

    about: str
    message: str
    values: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Evidence:
    """Something a check found: the passage, and in what it agrees or differs (`message`).

    Where it stands: a claim; or, `start` to `end` in code points, an article or a snapshot; or a page on the web, named
    by `title` and `url`. Fields that say nothing are left out of what is stored.
    """

    claim: int | None
    passage: str
    outcome: Outcome
    message: str = ""
    values: dict = field(default_factory=dict)
    article: int | None = None
    snapshot: int | None = None
    start: int | None = None
    end: int | None = None
    url: str = ""
    title: str = ""


@dataclass(frozen=True)
class Result:
    """What a check returns: its outcome, its explanation line by line, and the evidence, strongest first.

    `same_event` are the claims that it holds to speak of the same news event as the one it looked at; `same_claim` those
    that say the same, None where it does not look for them.
    """

    outcome: Outcome
    explanation: tuple[Line, ...]
    evidence: tuple[Evidence, ...] = ()
    same_event: tuple[int, ...] = ()
    same_claim: tuple[int, ...] | None = None

    def as_json(self) -> dict:
        """The fields of a `Finding` that hold this result. Raises ValueError or TypeError for what is not JSON."""
        fields = {
            "outcome": Outcome(self.outcome),
            "explanation": [asdict(line) for line in self.explanation],
            "evidence": [told(item) for item in self.evidence],
        }
        return json.loads(json.dumps(fields, allow_nan=False))


def told(item: Evidence) -> dict:
    optional = ("article", "snapshot", "start", "end", "url", "title")
    return {name: value for name, value in asdict(item).items() if name not in optional or value not in (None, "")}


class Unavailable(Exception):
    """What a check needs cannot be had now and may be later: it is tried again, after `wait` seconds at the earliest
    where the other side named them."""

    def __init__(self, message: str, wait: float | None = None):
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True)
class Check:
    """A background check: its name and purpose (lazy translations), its version, whether it applies to a claim (no
    database work), and the look-up itself. Where `run` raises `Unavailable`, `claims.fetching.Unreachable` or
    `claims.fetching.Busy`, the finding is tried again; whatever else it raises will not pass, and the finding fails.

    `queue` is "checks" for one that reads our own store and costs milliseconds, "network" for one that asks others.
    After `soft_limit` seconds it is told to stop, after `hard_limit` it is stopped.

    `is_mutual` says that where it finds a claim, it would find this one from there: a new claim then has the check run
    again on the earlier ones. `reads_verdicts` has it run again on like claims where a verdict is published or changed,
    `reads_sources` where a source of the claim's review is cited, changed or removed. `gathers_events` says that its
    findings are shown with the news event that the claim is in.
    """

    name: str
    purpose: str
    version: str
    applies: Callable[[Claim], bool]
    run: Callable[[Claim], Result]
    queue: str = "checks"
    soft_limit: int = 10
    hard_limit: int = 15
    is_mutual: bool = False
    reads_verdicts: bool = False
    reads_sources: bool = False
    gathers_events: bool = False


def checks() -> dict[str, Check]:
    return discover("reviews.checks", "CHECK")


def number_of(rows: QuerySet) -> str:
    """How many rows there are, as it is shown; beyond a thousand they are not counted, however large the store."""
    number = rows.order_by()[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if number > MOST_COUNTED else str(number)


def sentence(message: str, values: dict) -> str:
    """A message of a check in the language of the interface, with its values: plain ones as they are; a message (see
    `claims.messages`) told; of one that holds a text by language, that of the interface, else the English one."""
    return gettext(message) % {name: chosen(value) for name, value in values.items()}


def chosen(value):
    if not isinstance(value, dict):
        return value
    if "message" in value:
        return str(Message(value["message"], **value["values"]))
    return value.get((get_language() or "en").split("-")[0], value.get("en", ""))
