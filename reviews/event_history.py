"""The history of a news event, told to people: what joined and left, what was merged and renamed, and by whom."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext, gettext_lazy, ngettext

from reviews.ledger import trail
from reviews.models import Event, NewsEvent

MOST = 100
VERBS = {
    "event.gather": gettext_lazy("put numbers in"),
    "event.put_in": gettext_lazy("put numbers in"),
    "event.take_out": gettext_lazy("took numbers out"),
    "event.rename": gettext_lazy("renamed the event"),
    "event.merge": gettext_lazy("merged another event into this one"),
    "event.merged_into": gettext_lazy("merged this event into another one"),
    "event.undo_merge": gettext_lazy("made a merged event stand again"),
    "event.stands_again": gettext_lazy("made this event stand again"),
    "event.split": gettext_lazy("made an event of its own of some numbers"),
    "event.split_from": gettext_lazy("made this event of numbers of another one"),
    "event.keep_apart": gettext_lazy("said that another event is not this one"),
}


@dataclass(frozen=True)
class Entry:
    """A line of the history. `claims` are those that moved, `event` the other event that it names (0: none)."""

    at: datetime
    actor: str
    is_machine: bool
    words: str
    claims: list[int]
    event: int
    before: str
    after: str

    @property
    def number(self) -> str:
        number = len(self.claims)
        return ngettext("%(number)s number", "%(number)s numbers", number) % {"number": number} if number else ""


def history(event: NewsEvent) -> list[Entry]:
    """The last things that happened to an event, the newest first."""
    return [told(line) for line in trail(event)[:MOST]]


def told(line: Event) -> Entry:
    both = line.before | line.after
    renamed = line.verb == "event.rename"
    return Entry(
        at=line.at,
        actor=gettext("The machine") if line.actor_id is None else line.actor_name,
        is_machine=line.actor_id is None,
        words=str(VERBS.get(line.verb, line.verb)),
        claims=both.get("claims") or [],
        event=both.get("event") or 0,
        before=line.before.get("title", "") if renamed else "",
        after=line.after.get("title", "") if renamed else "",
    )
