"""How many claims each choice of a filter would show, given the others.

The database counts once, by all that has few values together; from that small table the choices of each filter are
added up here. What has many values, publishers and claimants, is counted when somebody asks for its list.
"""

from collections import Counter
from collections.abc import Iterable

from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _

from claims.matching import fold
from claims.models import Claimant
from claims.splitting import languages
from reviews.forms.filters import ALL, ME, NOBODY, YES, QueueFilter
from reviews.models import Review, Status
from reviews.models.review import OPEN
from reviews.reading import Choice
from reviews.templatetags.languages import language_name

# A filter, and the column that it is counted by: in the order of an index, so that nothing is sorted to be counted.
COLUMNS = {
    "status": "status",
    "assignee": "assignee",
    "kind": "kind",
    "language": "language",
    "contradicts": "is_contradicted",
}
# So many publishers or claimants are listed: those of the most claims.
MOST_LISTED = 40


class Facets:
    """The counts of what a filter leaves for `user`."""

    def __init__(self, chosen: QueueFilter, user):
        self.chosen, self.user = chosen, user
        reviews = chosen.narrow(Review.objects.all(), user, but=COLUMNS).order_by()
        self.counts = {name: Counter() for name in COLUMNS}
        self.total = self.open = 0
        self.add_up(reviews.values_list(*COLUMNS.values()).annotate(number=Count("*")))

    def add_up(self, cells: Iterable[tuple]) -> None:
        """A cell counts for a filter where no other filter leaves it out."""
        wanted = self.wanted()
        for *values, number in cells:
            by_name = dict(zip(COLUMNS, values, strict=True))
            out = [name for name, value in by_name.items() if wanted[name] is not None and value not in wanted[name]]
            if not out:
                self.total += number
            if by_name["status"] in OPEN:
                self.open += number
            for name in out if len(out) == 1 else () if out else COLUMNS:
                self.counts[name][by_name[name]] += number

    def wanted(self) -> dict[str, set | None]:
        """The values of each column that are asked for, None for any."""
        asked = {name: self.chosen.cleaned_data.get(name) for name in COLUMNS}
        values = {name: {self.value_of(name, value)} if value else None for name, value in asked.items()}
        return values | {"status": set(self.chosen.statuses)}

    def value_of(self, name: str, value: str):
        """What a column holds where a filter has this value."""
        if name == "assignee":
            return {ME: self.user.pk, NOBODY: None}[value] if value in (ME, NOBODY) else int(value)
        return value == YES if name == "contradicts" else value

    @property
    def number_open(self) -> int:
        """How many open claims there are in all: known already where nothing is chosen but what is counted together."""
        if set(self.chosen.narrowing) & set(self.chosen.asked) <= set(COLUMNS):
            return self.open
        return Review.objects.open().count()

    def number_of(self, name: str, value: str) -> int:
        counts = self.counts[name]
        if name == "status" and not value:
            return sum(counts[status] for status in OPEN)
        return counts.total() if value in ("", ALL) else counts[self.value_of(name, value)]

    @property
    def statuses(self) -> list[Status]:
        """Those asked for that any claim is at."""
        return [status for status in self.chosen.statuses if self.counts["status"][status]]

    def choices(self, name: str) -> list[Choice]:
        is_asked = self.chosen.cleaned_data.get(name) or ""
        return [
            Choice(value, words, self.number_of(name, value), value == is_asked) for value, words in self.named(name)
        ]

    def named(self, name: str) -> list[tuple[str, str]]:
        field = self.chosen.fields[name]
        if name != "language":
            return list(field.choices)
        codes = {*languages(), *self.counts[name], self.chosen.cleaned_data.get(name) or ""} - {""}
        names = sorted((language_name(code), code) for code in codes)
        return [("", _("Any")), *((code, name) for name, code in names)]


def publishers(chosen: QueueFilter, user, words: str) -> list[Choice]:
    """The publishers of the most claims that the other filters leave, those that hold these words."""
    reviews = left_by_others(chosen, user, "publisher").exclude(publisher="")
    counted = reviews.values_list("publisher").annotate(number=Count("*"))
    found = [(name, number) for name, number in counted if fold(words) in fold(name)]
    found.sort(key=lambda row: (-row[1], row[0]))
    is_asked = chosen.cleaned_data.get("publisher")
    return [Choice(name, name, number, name == is_asked) for name, number in found[:MOST_LISTED]]


def claimants(chosen: QueueFilter, user, words: str) -> list[Choice]:
    """The claimants of the most claims that the other filters leave, those that hold these words."""
    reviews = left_by_others(chosen, user, "claimant").exclude(claimant=None)
    if words:
        reviews = reviews.filter(claimant__in=Claimant.objects.filter(folded__contains=fold(words)).order_by())
    counted = reviews.values_list("claimant").annotate(number=Count("*")).order_by("-number", "claimant")
    found = list(counted[:MOST_LISTED])
    names = Claimant.objects.in_bulk([pk for pk, _ in found])
    is_asked = chosen.cleaned_data.get("claimant")
    return [Choice(str(pk), str(names[pk]), number, names[pk] == is_asked) for pk, number in found]


def left_by_others(chosen: QueueFilter, user, name: str) -> QuerySet:
    reviews = chosen.narrow(Review.objects.all(), user, but=(name,))
    return reviews.filter(status__in=chosen.statuses).order_by()


LISTS = {"publisher": publishers, "claimant": claimants}
