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


@dataclass(frozen=True)
class Order:
    """An order of reviews: columns of numbers as `order_by` takes them, the last of them unique. There must be an index
    that begins with the status and goes on with these."""

    columns: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        return [column.lstrip("-") for column in self.columns]

    @property
    def signs(self) -> list[int]:
        return [-1 if column.startswith("-") else 1 for column in self.columns]

    def key(self, row: tuple) -> list[float]:
        """What rows of the columns' values are sorted by."""
        return [sign * value for sign, value in zip(self.signs, row, strict=True)]

    def after(self, position: tuple) -> Q:
        """What comes after a row with these values. That the first column is bounded is said apart, for the index."""
        first, *_ = steps = list(zip(self.names, self.signs, position, strict=True))
        following, same = Q(), Q()
        for name, sign, value in steps:
            following |= same & Q(**{f"{name}__{'gt' if sign > 0 else 'lt'}": value})
            same &= Q(**{name: value})
        return following & Q(**{f"{first[0]}__{'gte' if first[1] > 0 else 'lte'}": first[2]})

    def read(self, cursor: str) -> tuple | None:
        """The position that a cursor names. One that somebody has tampered with shows the first page."""
        try:
            position = tuple(map(number, cursor.split("_")))
        except ValueError:
            return None
        is_whole = len(position) == len(self.columns) and all(map(isfinite, position))
        return position if is_whole and isinstance(position[-1], int) else None


def number(text: str) -> float:
    return int(text) if text.isdecimal() and len(text) < 19 else float(text)


WORTH = Order(("-priority", "pk"))
NEWEST = Order(("-pk",))
OLDEST = Order(("pk",))
REPEATED = Order(("-articles", "-priority", "pk"))


def by_priority(reviews: QuerySet, statuses: Iterable[str], query: QueryDict, shown: QuerySet) -> Page:
    """Reviews at these statuses, the most check-worthy claim first."""
    return in_order(WORTH, reviews, statuses, query, shown)


def in_order(
    order: Order,
    reviews: QuerySet,
    statuses: Iterable[str],
    query: QueryDict,
    shown: QuerySet,
    together: bool = False,
) -> Page:
    """Reviews at these statuses in an order, with all that `shown` selects of them.

    Each status is read in the order of the index that begins with it, and what comes first of each is merged: read
    `together`, every row at them would be sorted for a page of twenty. That is right where the rows are few, or are
    found by a list that would be read once for each status.
    """
    position = order.read(query.get("after", ""))
    ordered = (reviews.filter(order.after(position)) if position else reviews).order_by(*order.columns)
    parts = [[*statuses]] if together else [[status] for status in statuses]
    firsts = [row for part in parts for row in ordered.filter(status__in=part).values_list(*order.names)[: PAGE + 1]]
    page = cut(sorted(firsts, key=order.key), query, lambda row: "_".join(map(repr, row)))
    rows = shown.in_bulk([row[-1] for row in page.rows])
    return Page([rows[row[-1]] for row in page.rows if row[-1] in rows], page.more)


def cut(rows: QuerySet | list, query: QueryDict, cursor: Callable[[Any], str]) -> Page:
    """One row more than is shown tells whether there are more, which a count would only tell slowly."""
    found = list(rows[: PAGE + 1])
    if len(found) <= PAGE:
        return Page(found, "")
    shown, following = found[:PAGE], query.copy()
    following["after"] = cursor(shown[-1])
    return Page(shown, following.urlencode())
