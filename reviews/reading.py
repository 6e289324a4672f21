"""An article's claims as a reader asks for them: by kind and status, in which order, a page at a time."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from django.db.models import Count, F, Prefetch, Q, QuerySet
from django.http import QueryDict

from claims.models import Article, Claim, ClaimKind
from reviews.models import DismissalReason, Finding, Status
from reviews.models.review import OFFERED

READING, CHECK_WORTHINESS = "reading", "check_worthiness"
PAGE = 100
# Where a claim stands in the work, as the text shows it.
OPEN, DECIDED, DISMISSED = "open", "decided", "dismissed"
NO_CLAIM = (DismissalReason.MERGED, DismissalReason.UNDONE)
UNDECIDED = (Status.NEW, Status.IN_REVIEW, Status.RETURNED)


@dataclass(frozen=True)
class Choice:
    """One value of a filter, its name, and how many claims it would leave."""

    value: str
    name: str
    count: int
    is_chosen: bool


class Passage(NamedTuple):
    """A claim where it stands in the text."""

    pk: int
    kind: str
    start: int
    end: int
    standing: str


class Reading:
    """What is asked for, read from a query string in which anything may stand: what is not known is left out."""

    def __init__(self, article: Article, asked: QueryDict):
        self.article = article
        self.kind = asked.get("kind") if asked.get("kind") in ClaimKind else ""
        self.status = asked.get("status") if asked.get("status") in Status else ""
        self.order = CHECK_WORTHINESS if asked.get("order") == CHECK_WORTHINESS else READING
        current = asked.get("claim", "")
        self.current = int(current) if current.isdecimal() and len(current) < 19 else None

    @cached_property
    def everything(self) -> list:
        """Where each claim stands, and little more: an article may have thousands."""
        rows = self.article.claims.annotate(status=F("review__status"), dismissal=F("review__dismissal"))
        fields = ("pk", "kind", "start", "end", "check_worthiness", "status", "dismissal")
        return list(rows.values_list(*fields, named=True))

    @cached_property
    def passages(self) -> list:
        """The claims asked for, in reading order."""
        return [row for row in self.everything if self.has_kind(row) and self.has_status(row)]

    @cached_property
    def underlined(self) -> list[Passage]:
        """The claims asked for as the text shows them, and with them those that people dismissed."""
        return [
            Passage(row.pk, row.kind, row.start, row.end, standing(row))
            for row in self.everything
            if self.has_kind(row) and (self.has_status(row) or not self.status and row.dismissal in OFFERED)
        ]

    @cached_property
    def standings(self) -> list[str]:
        """Where each claim of the article stands; what was merged or undone is none."""
        return [standing(row) for row in self.everything if row.dismissal not in NO_CLAIM]

    @property
    def decided(self) -> int:
        """How many are submitted or beyond, or dismissed."""
        return len(self.standings) - self.standings.count(OPEN)

    @cached_property
    def at_hand(self) -> int | None:
        """The claim that is shown beside the text: the one that was chosen, else the first to be worked on."""
        known = {row.pk: row for row in self.everything}
        if self.current in known:
            return self.current
        undecided = (pk for pk in self.page if known[pk].status in UNDECIDED)
        return next(undecided, next(iter(self.page), None))

    def following(self, pk: int) -> int | None:
        """The claim to go on to from this one: the next that is to be worked on, from the beginning again at the end."""
        waiting = {row.pk for row in self.everything if row.status in UNDECIDED}
        place = self.ordered.index(pk) + 1 if pk in self.ordered else 0
        return next((one for one in self.ordered[place:] + self.ordered[:place] if one in waiting - {pk}), None)

    def has_kind(self, row) -> bool:
        return self.kind in ("", row.kind)

    def has_status(self, row) -> bool:
        # What is dismissed is out of the way until it is asked for.
        return row.status == self.status if self.status else row.status != Status.DISMISSED

    @cached_property
    def kinds(self) -> list[Choice]:
        counts = Counter(row.kind for row in self.everything if self.has_status(row))
        return choices(ClaimKind.choices, counts, self.kind)

    @cached_property
    def statuses(self) -> list[Choice]:
        counts = Counter(row.status for row in self.everything if self.has_kind(row))
        return choices(Status.choices, counts, self.status)

    @cached_property
    def ordered(self) -> list[int]:
        rows = self.passages
        if self.order == CHECK_WORTHINESS:
            rows = sorted(rows, key=lambda row: -row.check_worthiness)
        return [row.pk for row in rows]

    @cached_property
    def first(self) -> int:
        """Where the page begins that holds the current claim."""
        place = self.ordered.index(self.current) if self.current in self.ordered else 0
        return place - place % PAGE

    @property
    def page(self) -> list[int]:
        return self.ordered[self.first : self.first + PAGE]

    @property
    def previous_page(self) -> int | None:
        """The claim to ask for to see the page before."""
        return self.ordered[self.first - PAGE] if self.first else None

    @property
    def next_page(self) -> int | None:
        following = self.ordered[self.first + PAGE :][:1]
        return following[0] if following else None

    @cached_property
    def claims(self) -> list[Claim]:
        """The claims of the page, with all that is shown of them."""
        found = with_findings(Claim.objects.filter(pk__in=self.page))
        by_pk = {claim.pk: claim for claim in found.select_related("claimant", "figure", "review__assignee")}
        return [by_pk[pk] for pk in self.page if pk in by_pk]


def standing(row) -> str:
    if row.status == Status.DISMISSED:
        return DISMISSED
    return OPEN if row.status in UNDECIDED else DECIDED


def choices(named: Iterable[tuple[str, str]], counts: Counter, chosen: str) -> list[Choice]:
    return [
        Choice(value, name, counts[value], value == chosen)
        for value, name in named
        if counts[value] or value == chosen
    ]


def with_findings(claims: QuerySet) -> QuerySet:
    # Explanations and evidence can be long; they are shown on the claim's own page.
    findings = Finding.objects.defer("explanation", "evidence", "error")
    return claims.prefetch_related(Prefetch("findings", findings))


@dataclass(frozen=True)
class Progress:
    """How far the background checks of an article have come: of its claims that have any, how many are wholly looked
    up, and in how many a check failed; of the checks, how many there are, are still open and failed."""

    claims: int
    looked_up: int
    total: int
    failed: int
    open: int

    @property
    def done(self) -> int:
        return self.total - self.open


def progress(article: Article) -> Progress:
    findings = Finding.objects.filter(claim__article=article).order_by()
    is_open = Count("pk", filter=~Q(state__in=Finding.ENDED))
    failed = Count("pk", filter=Q(state=Finding.State.FAILED))
    claims = findings.values("claim").annotate(total=Count("pk"), failed=failed, open=is_open)
    rows = list(claims.values_list("total", "failed", "open"))
    totals = [sum(column) for column in zip(*rows, strict=True)] or [0, 0, 0]
    return Progress(len(rows), sum(not row[2] for row in rows), *totals)
