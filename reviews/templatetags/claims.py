"""What a claim says, as people write it: its figure, its time, why it deserves a check."""

import re
from datetime import date
from decimal import Decimal

from django import template
from django.utils.formats import date_format, number_format
from django.utils.text import capfirst
from django.utils.translation import gettext, gettext_lazy, ngettext_lazy, npgettext_lazy

from claims.models import Claim, Comparator, Figure

register = template.Library()

UNITS = {
    "percentage_point": ngettext_lazy("%(number)s percentage point", "%(number)s percentage points", "value"),
    "year": ngettext_lazy("%(number)s year", "%(number)s years", "value"),
    "month": ngettext_lazy("%(number)s month", "%(number)s months", "value"),
    "week": ngettext_lazy("%(number)s week", "%(number)s weeks", "value"),
    "day": ngettext_lazy("%(number)s day", "%(number)s days", "value"),
    "hour": ngettext_lazy("%(number)s hour", "%(number)s hours", "value"),
    "minute": ngettext_lazy("%(number)s minute", "%(number)s minutes", "value"),
    "second": ngettext_lazy("%(number)s second", "%(number)s seconds", "value"),
    "mile": ngettext_lazy("%(number)s mile", "%(number)s miles", "value"),
    "nautical_mile": ngettext_lazy("%(number)s nautical mile", "%(number)s nautical miles", "value"),
    "foot": ngettext_lazy("%(number)s foot", "%(number)s feet", "value"),
    "inch": ngettext_lazy("%(number)s inch", "%(number)s inches", "value"),
    "acre": ngettext_lazy("%(number)s acre", "%(number)s acres", "value"),
    "hectare": ngettext_lazy("%(number)s hectare", "%(number)s hectares", "value"),
    "tonne": ngettext_lazy("%(number)s tonne", "%(number)s tonnes", "value"),
    "litre": ngettext_lazy("%(number)s litre", "%(number)s litres", "value"),
    "barrel": ngettext_lazy("%(number)s barrel", "%(number)s barrels", "value"),
}
# One person is told otherwise than two in some languages, though not in English.
PEOPLE = {
    "killed": npgettext_lazy("people", "%(number)s killed", "%(number)s killed", "value"),
    "injured": npgettext_lazy("people", "%(number)s injured", "%(number)s injured", "value"),
    "missing": npgettext_lazy("people", "%(number)s missing", "%(number)s missing", "value"),
    "displaced": npgettext_lazy("people", "%(number)s displaced", "%(number)s displaced", "value"),
    "detained": npgettext_lazy("people", "%(number)s detained", "%(number)s detained", "value"),
    "rescued": npgettext_lazy("people", "%(number)s rescued", "%(number)s rescued", "value"),
    "kidnapped": npgettext_lazy("people", "%(number)s kidnapped", "%(number)s kidnapped", "value"),
    "infected": npgettext_lazy("people", "%(number)s infected", "%(number)s infected", "value"),
    "affected": npgettext_lazy("people", "%(number)s affected", "%(number)s affected", "value"),
}
SYMBOLS = {"count": "", "percent": "%", "celsius": "°C", "m2": "m²", "km2": "km²", "mile2": "mi²"}

# Slugs of reasons for check-worthiness; one that is not here is shown as it is spelled.
REASONS = {
    "marked_by_a_person": gettext_lazy("marked by a person"),
    "who_did_what": gettext_lazy("says who did what"),
    "casualties": gettext_lazy("counts casualties"),
    "headline": gettext_lazy("is a headline"),
    "number": gettext_lazy("gives a number"),
    "exact": gettext_lazy("gives it exactly"),
    "reported": gettext_lazy("reports what somebody said"),
    "quoted": gettext_lazy("quotes somebody"),
    "comparison": gettext_lazy("compares"),
    "superlative": gettext_lazy("claims a superlative"),
    "promise": gettext_lazy("tells a promise or a forecast"),
    "name": gettext_lazy("names somebody"),
    "date": gettext_lazy("gives a date"),
    "place": gettext_lazy("names a place"),
    "claimant": gettext_lazy("names its claimant"),
    "fragment": gettext_lazy("is part of a sentence"),
    "prediction": gettext_lazy("is a prediction"),
    "opinion": gettext_lazy("is an opinion"),
    "question": gettext_lazy("is a question"),
    "exclamation": gettext_lazy("is an exclamation"),
    "wish": gettext_lazy("is a wish"),
    "advice": gettext_lazy("is advice"),
    "address": gettext_lazy("speaks to the reader"),
    "first_person": gettext_lazy("speaks in the first person"),
    "bare_speech": gettext_lazy("says only that somebody spoke"),
    "newsroom": gettext_lazy("tells of the reporting itself"),
    "boilerplate": gettext_lazy("is not part of the story"),
    "limit": gettext_lazy("kept between 0 and 100"),
}
FLAGS = {
    "superlative": gettext_lazy("superlative"),
    "prediction": gettext_lazy("prediction"),
    "partial": gettext_lazy("fragment of a quotation"),
}


def spelled(slug: str) -> str:
    return str(slug).replace("_", " ")


@register.filter
def flag_name(slug: str) -> str:
    return FLAGS.get(slug, spelled(slug))


def number(value: Decimal) -> str:
    return number_format(f"{value.normalize():f}", force_grouping=abs(value) >= 10_000)


@register.filter
def figure(figure: Figure) -> str:
    """A figure as people write it: "at least 32 killed", "18–20%", "about 1,200 USD"."""
    amount = number(figure.value)
    if figure.value_max is not None:
        amount += f"–{number(figure.value_max)}"
    words = with_unit(amount, figure)
    if figure.comparator == Comparator.EXACTLY:
        return words
    return f"{figure.get_comparator_display()} {words}"


def with_unit(amount: str, figure: Figure) -> str:
    last = figure.value_max if figure.value_max is not None else figure.value
    words = PEOPLE.get(figure.measure) or UNITS.get(figure.unit)
    if words:
        return words % {"number": amount, "value": 1 if last == 1 else 2}
    return f"{amount} {SYMBOLS.get(figure.unit, spelled(figure.unit))}".strip()


NUMBER = re.compile(r"\d+(?:\.\d+)?")


def readable_figure(shown: str, unit: str) -> str:
    """A figure as checks keep it ("≥ 1200000.5"), with the separators of the reader's language and its unit ("" where it
    counts people)."""
    numbers = [Decimal(one) for one in NUMBER.findall(shown)]
    written = NUMBER.sub(lambda found: number(Decimal(found[0])), shown)
    return with_unit(written, Figure(unit=unit, value=numbers[-1])) if numbers else shown


@register.filter
def period(claim: Claim) -> str:
    """The days that a claim speaks of, first to last; "" where they are not known."""
    first, last = claim.time_from, claim.time_to
    if not first or not last or first == last:
        return day(first or last)
    return gettext("%(first)s to %(last)s") % {"first": day(first), "last": day(last)}


def day(value: date | None) -> str:
    return date_format(value, "DATE_FORMAT") if value else ""


@register.filter
def reasons(claim: Claim) -> list[tuple[str, float]]:
    """Why a claim deserves a check, the weightiest first; the points add up to its check-worthiness."""
    named = [(capfirst(str(REASONS.get(slug) or spelled(slug))), points) for slug, points in claim.reasons]
    return sorted(named, key=lambda reason: -abs(reason[1]))


@register.filter
def percent(value: float) -> int:
    return round(value * 100)


@register.filter
def points(value: float) -> str:
    """Points of a reason, in hundredths, with their sign: "+40"."""
    return f"{round(value * 100):+d}".replace("-", "−")
