"""What may be said of a claim: values as they are stored, and why they are refused."""

import re
from collections.abc import Collection
from datetime import date
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.facts import PLACES
from claims.figures import plain
from claims.ingestion.text import normalise, one_line
from claims.models import ClaimKind, Comparator, Measure

LONGEST = {"claimant": 300, "cue": 200, "time_text": 200, "place": 200, "statement": 5000}
LARGEST = Decimal(10) ** 18
UNIT = re.compile(r"\w{1,20}")


def checked(facts: dict, statements: Collection[str] = ()) -> dict:
    """Facts as they are stored. `statements` are those of the text itself, which are as long as it makes them. Raises
    ValidationError, by field."""
    facts = dict(facts)
    errors: dict[str, str] = {}
    if facts["kind"] not in ClaimKind:
        errors["kind"] = _("“%(kind)s” is not a kind of claim.") % {"kind": facts["kind"]}
    for name, longest in LONGEST.items():
        facts[name] = normalise(facts[name]).strip() if name in ("statement", "cue") else one_line(facts[name])
        if len(facts[name]) > longest and facts[name] not in statements:
            errors[name] = _("This is too long: %(most)s characters at most.") % {"most": longest}
    if not facts["statement"]:
        errors["statement"] = _("Say what the claim is, in a sentence that can be read alone.")
    if facts["claimant"] and not any(character.isalnum() for character in facts["claimant"]):
        errors["claimant"] = _("Write a name, or leave it empty.")
    errors |= wrong_days(facts)
    if facts["figure"]:
        facts["figure"], wrong = figure(facts["figure"])
        errors |= {"figure": wrong} if wrong else {}
    if errors:
        raise ValidationError({name: ValidationError(why, code=name) for name, why in errors.items()})
    return facts


def wrong_days(facts: dict) -> dict[str, str]:
    days = {}
    for name in ("time_from", "time_to"):
        try:
            days[name] = date.fromisoformat(facts[name]) if facts[name] else None
        except ValueError:
            return {name: _("This is no day. Write it as YYYY-MM-DD.")}
    if days["time_from"] and days["time_to"] and days["time_to"] < days["time_from"]:
        return {"time_to": _("The last day is before the first one.")}
    return {}


def figure(given: dict) -> tuple[dict, str]:
    """A figure as it is stored, and what is wrong with it."""
    found = dict(given)
    try:
        value = amount(given["value"])
        value_max = None if given.get("value_max") in (None, "") else amount(given["value_max"])
    except (InvalidOperation, ValueError):
        return found, _("Write the number in digits, such as 1200 or 3.5.")
    if value_max is not None and value_max <= value:
        return found, _("The upper end of a range is above its lower end.")
    if given["comparator"] not in Comparator:
        return found, _("“%(word)s” does not say how exact a figure is.") % {"word": given["comparator"]}
    found |= {"value": plain(value), "value_max": None if value_max is None else plain(value_max)}
    return found, wrong_measure(given["measure"], given["unit"])


def wrong_measure(measure: str, unit: str) -> str:
    if bool(measure) == bool(unit):
        return _("Say what the figure counts: people, by what happened to them, or a unit; one of both.")
    if measure and measure not in Measure:
        return _("“%(word)s” is nothing that people are counted by.") % {"word": measure}
    if unit and not UNIT.fullmatch(unit):
        return _("A unit is one word, such as percent, km or EUR.")
    return ""


def amount(value) -> Decimal:
    """Raises InvalidOperation or ValueError for what is no number that can be stored."""
    number = Decimal(str(value).strip())
    if not number.is_finite() or abs(number) >= LARGEST:
        raise ValueError
    if round(number, PLACES) != number:
        raise ValueError
    return number
