"""Precedent told to people: both wordings with what differs marked, and in what two claims differ."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from reviews.templatetags.matching import DIFFERENCES
from reviews.wording import Piece

register = template.Library()


@register.filter
def in_pieces(pieces: Iterable[Piece]) -> SafeString:
    """A passage, the words in which it differs from another marked."""
    return format_html_join(
        " ", "{}", ((format_html("<mark>{}</mark>", text) if is_other else text,) for text, is_other in pieces)
    )


@register.filter
def differences(names: Iterable[str]) -> str:
    return ", ".join(str(DIFFERENCES.get(name, name)) for name in names)
