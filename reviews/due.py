"""When a review is due: told in words, and what the queue can be narrowed to."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from reviews.models import Review, Status

# Where somebody here still has to do something by that day.
PENDING = [Status.NEW, Status.IN_REVIEW, Status.RETURNED, Status.SUBMITTED]

CHOICES = [
    ("overdue", gettext_lazy("Overdue")),
    ("today", gettext_lazy("Today")),
    ("week", gettext_lazy("This week")),
    ("none", gettext_lazy("No date")),
]


@dataclass(frozen=True)
class Due:
    """A due day in words; `tone` is "overdue", "today", "soon" or "later"."""

    on: date
    words: str
    tone: str


def due(review: Review, today: date | None = None) -> Due | None:
    """None where nothing is due, or nobody has to do anything more."""
    if review.due_on is None or review.status not in PENDING:
        return None
    days = (review.due_on - (today or timezone.localdate())).days
    return Due(review.due_on, in_words(review.due_on, days), tone_of(days))


def in_words(on: date, days: int) -> str:
    if days < 0:
        return ngettext("overdue by %(days)s day", "overdue by %(days)s days", -days) % {"days": -days}
    if days < 2:
        return _("due tomorrow") if days else _("due today")
    return _("due %(date)s") % {"date": date_format(on, "SHORT_DATE_FORMAT")}


def tone_of(days: int) -> str:
    if days < 0:
        return "overdue"
    return {0: "today", 1: "soon"}.get(days, "later")


def narrowed(choice: str, today: date) -> Q:
    """The reviews that a choice of CHOICES means. The week ends with its Sunday; what is overdue is not in it."""
    sunday = today + timedelta(days=6 - today.weekday())
    return {
        "overdue": Q(due_on__lt=today, status__in=PENDING),
        "today": Q(due_on=today),
        "week": Q(due_on__gte=today, due_on__lte=sunday),
        "none": Q(due_on=None),
    }[choice]
