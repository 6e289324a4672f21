"""Times and reasons on the administrator's page."""

from django import template
from django.utils.formats import number_format

from claims.messages import told

register = template.Library()

UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"))


@register.filter
def duration(seconds: float) -> str:
    """A span of time in its two largest units: "3 h 5 min", "12 s", "0.4 s", "5 ms"."""
    if seconds < 0.1:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 60:
        return f"{number_format(seconds, 1 if seconds < 10 else 0)} s"
    for place, (size, unit) in enumerate(UNITS):
        if seconds >= size:
            smaller, smaller_unit = UNITS[place + 1] if place + 1 < len(UNITS) else (1, "s")
            return f"{seconds // size:.0f} {unit} {seconds % size // smaller:.0f} {smaller_unit}"
    return ""


@register.filter
def error_words(error: str) -> str:
    """Why something failed: our own sentences in the language of the interface, those of others as they are."""
    return told(error)
