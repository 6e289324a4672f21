"""Keyset paging: a page starts after the last row of the one before, so the thousandth costs what the first does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import isfinite
from typing import Any

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


def by_priority(reviews: QuerySet, statuses: Iterable[str], query: QueryDict, shown: QuerySet) -> Page:
    """Reviews at these statuses, the most check-worthy claim first, with all that `shown` selects of them.

    Each status is read in the order of the index that begins with it, and what comes first of each is merged: read
    together, every row at them would be sorted for a page of twenty.
    """
    ordered = starting_after(query, reviews).order_by("-priority", "pk").values_list("priority", "pk")
    firsts = [row for status in statuses for row in ordered.filter(status=status)[: PAGE + 1]]
    firsts.sort(key=lambda row: (-row[0], row[1]))
    page = cut(firsts, query, lambda row: f"{row[0]!r}_{row[1]}")
    rows = shown.in_bulk([pk for _, pk in page.rows])
    return Page([rows[pk] for _, pk in page.rows if pk in rows], page.more)


def starting_after(query: QueryDict, reviews: QuerySet) -> QuerySet:
    position = read_position(query.get("after", ""))
    if not position:
        return reviews
    priority, pk = position
    return reviews.filter(Q(priority__lt=priority) | Q(pk__gt=pk), priority__lte=priority)


def read_position(after: str) -> tuple[float, int] | None:
    """A cursor that somebody has tampered with shows the first page."""
    priority, _, pk = after.partition("_")
    try:
        position = float(priority), int(pk)
    except ValueError:
        return None
    return position if isfinite(position[0]) else None


def cut(rows: QuerySet | list, query: QueryDict, cursor: Callable[[Any], str]) -> Page:
    """One row more than is shown tells whether there are more, which a count would only tell slowly."""
    found = list(rows[: PAGE + 1])
    if len(found) <= PAGE:
        return Page(found, "")
    shown, following = found[:PAGE], query.copy()
    following["after"] = cursor(shown[-1])
    return Page(shown, following.urlencode())
