"""Keyset paging: a page starts after the last row of the one before it, so the thousandth costs what the first does."""

from dataclasses import dataclass
from math import isfinite

from django.db.models import Q, QuerySet
from django.http import HttpRequest, QueryDict

PAGE = 20


@dataclass(frozen=True)
class Page:
    """Rows to show, and the query string of the next page ("" where this is the last)."""

    rows: list
    more: str


def is_appended(request: HttpRequest) -> bool:
    """Whether a page is put behind rows that are shown already, and is to be rows alone."""
    return bool(request.htmx) and "after" in request.GET


def newest_first(rows: QuerySet, query: QueryDict) -> Page:
    after = query.get("after", "")
    if after.isdecimal():
        rows = rows.filter(pk__lt=int(after))
    return cut(rows.order_by("-pk"), query, lambda row: str(row.pk))


def by_priority(reviews: QuerySet, query: QueryDict) -> Page:
    """Reviews, the most check-worthy claim first."""
    position = read_position(query.get("after", ""))
    if position:
        priority, pk = position
        reviews = reviews.filter(Q(priority__lt=priority) | Q(pk__gt=pk), priority__lte=priority)
    return cut(reviews.order_by("-priority", "pk"), query, lambda review: f"{review.priority!r}_{review.pk}")


def read_position(after: str) -> tuple[float, int] | None:
    """A cursor that somebody has tampered with shows the first page."""
    priority, _, pk = after.partition("_")
    try:
        position = float(priority), int(pk)
    except ValueError:
        return None
    return position if isfinite(position[0]) else None


def cut(rows: QuerySet, query: QueryDict, cursor) -> Page:
    """One row more than is shown tells whether there are more, which a count would only tell slowly."""
    found = list(rows[: PAGE + 1])
    if len(found) <= PAGE:
        return Page(found, "")
    shown, following = found[:PAGE], query.copy()
    following["after"] = cursor(shown[-1])
    return Page(shown, following.urlencode())
