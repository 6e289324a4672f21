"""An article's claims as a reader asks for them: by kind and status, in which order, a page at a time."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count, F, Prefetch, Q, QuerySet
from django.http import QueryDict

from claims.models import Article, Claim, ClaimKind
from reviews.models import Finding, Status

READING, CHECK_WORTHINESS = "reading", "check_worthiness"
PAGE = 200


@dataclass(frozen=True)
class Choice:
    """One value of a filter, its name, and how many claims it would leave."""

    value: str
    name: str
    count: int
    is_chosen: bool


class Reading:
    """What is asked for, read from a query string in which anything may stand: what is not known is left out."""

    def __init__(self, article: Article, asked: QueryDict):
        self.article = article
        self.kind = asked.get("kind") if asked.get("kind") in ClaimKind else ""
        self.status = asked.get("status") if asked.get("status") in Status else ""
        self.order = CHECK_WORTHINESS if asked.get("order") == CHECK_WORTHINESS else READING
        self.current = int(asked["claim"]) if asked.get("claim", "").isdecimal() else None

    @cached_property
    def everything(self) -> list:
        """Where each claim stands, and little more: an article may have thousands."""
        rows = self.article.claims.annotate(status=F("review__status"))
        return list(rows.values_list("pk", "kind", "start", "end", "check_worthiness", "status", named=True))

    @cached_property
    def passages(self) -> list:
        """The claims asked for, in reading order."""
        return [row for row in self.everything if self.has_kind(row) and self.has_status(row)]

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
