"""Sums that a check has done, shown as they are on paper: the operation, and the words that its numbers stand in."""

import re
from dataclasses import dataclass

from django import template
from django.utils.formats import get_format
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from claims.splitting.packs import load
from reviews.checks import Line
from reviews.models import ReferenceDate
from reviews.reckoning.events import keys

register = template.Library()

DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")


@dataclass(frozen=True)
class ShownSum:
    """An operation in figures, and the source of what was looked up for it ("" where nothing was)."""

    operation: str
    url: str
    title: str


def sum_of(item: dict) -> ShownSum | None:
    """The sum in a piece of evidence as it is stored; None where there is none."""
    operation = (item.get("values") or {}).get("operation")
    return ShownSum(in_decimals(str(operation)), item.get("url", ""), item.get("title", "")) if operation else None


def in_decimals(numbers: str) -> str:
    """Numbers and sums as checks keep them, with the decimal mark of the reader's language."""
    return DECIMAL.sub(get_format("DECIMAL_SEPARATOR"), numbers)


def marks_of(item: dict) -> list[tuple[int, int]]:
    """The places of a sum's words in its passage, in order; none, where what is stored cannot be understood."""
    marks, end = [], 0
    for mark in (item.get("values") or {}).get("marks") or ():
        if not (isinstance(mark, list) and len(mark) == 2 and all(isinstance(place, int) for place in mark)):
            return []
        if not end <= mark[0] < mark[1] <= len(item.get("passage", "")):
            return []
        marks.append((mark[0], mark[1]))
        end = mark[1]
    return marks


@register.filter
def marked(item: dict) -> SafeString:
    """The passage of a piece of evidence, with the words of its sum marked."""
    passage, parts, end = item.get("passage", ""), [], 0
    for start, stop in marks_of(item):
        parts += [conditional_escape(passage[end:start]), format_html("<mark>{}</mark>", passage[start:stop])]
        end = stop
    return mark_safe("".join([*parts, conditional_escape(passage[end:])]))


@register.filter
def line_of(left) -> dict:
    """What a reckoner left alone, as a line of an explanation."""
    return vars(Line("not_found", left.message, left.values))


@register.filter
def found_by(row: ReferenceDate) -> list[tuple[str, list[tuple[str, str]]]]:
    """The wordings of a row by language, each with what a sentence must hold to be matched ("invas… ucran…")."""
    return [
        (language, [(wording, as_matched(wording, language)) for wording in listed])
        for language, listed in row.wordings.items()
    ]


def as_matched(wording: str, language: str) -> str:
    words = keys(wording, load(language))
    return " ".join(f"{word}…" if len(word) >= 5 and word.isalpha() else word for word in words)
