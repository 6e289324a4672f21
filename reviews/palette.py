"""The colours that a step of a scale may have. Each has a shape of its own, so that colour never stands alone: the
stylesheet holds the colours, for light and dark, and draws the shapes again as masks."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# In words, as they are chosen.
COLOURS: Mapping[str, str | Promise] = {
    "green": _("green, full circle"),
    "lime": _("lime, three quarters of a circle"),
    "amber": _("amber, half a circle"),
    "orange": _("orange, a quarter of a circle"),
    "red": _("red, cross"),
    "blue": _("blue, letter i"),
    "violet": _("violet, diamond"),
    "pink": _("pink, triangle"),
    "brown": _("brown, square"),
    "grey": _("grey, question mark"),
}
NO_COLOUR = "grey"

DISC = "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z"
RING = DISC + "M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 1 0 8 2.6z"

# Paths in a square of 16, by colour; the last two stand for claims without a verdict.
SHAPES: Mapping[str, str] = {
    "green": DISC,
    "lime": RING + "M8 8V2.4A5.6 5.6 0 1 1 2.4 8z",
    "amber": RING + "M8 2.4A5.6 5.6 0 0 1 8 13.6z",
    "orange": RING + "M8 8V2.4A5.6 5.6 0 0 1 13.6 8z",
    "red": "M3.2 1 8 5.8 12.8 1 15 3.2 10.2 8 15 12.8 12.8 15 8 10.2 3.2 15 1 12.8 5.8 8 1 3.2z",
    "blue": "M6.2 1h3.6v3.2H6.2zM4.6 6h5.2v6.6h2V15H4.2v-2.4h2.2V8.4H4.6z",
    "violet": "M8 .6 15.4 8 8 15.4.6 8z",
    "pink": "M8 1.2 15.6 14.6H.4z",
    "brown": "M1.8 1.8h12.4v12.4H1.8z",
    "grey": "M3.9 5.4C3.9 2.7 5.7 1 8.2 1s4.2 1.6 4.2 3.9c0 2-1.1 2.9-2.1 3.7-.8.7-1.1 1-1.1 2v.4H6.5v-.7c0-1.8.9-2.6"
    " 1.8-3.4.8-.6 1.3-1 1.3-1.9s-.6-1.5-1.4-1.5c-1 0-1.6.7-1.6 1.9zM6.4 12.3h2.9v2.9H6.4z",
    "open": RING,
    "retracted": RING + "M3.6 11.1 11.1 3.6 12.4 4.9 4.9 12.4z",
}
