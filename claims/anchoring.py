"""W3C TextQuoteSelector: describe a passage of a text, and find it again.

https://www.w3.org/TR/annotation-model/#text-quote-selector; positions are Unicode code points, end exclusive.
"""

from dataclasses import dataclass

CONTEXT = 32


@dataclass(frozen=True)
class Selector:
    """A passage by its words (`quote`, the standard's "exact") and up to 32 code points on either side."""

    quote: str
    prefix: str = ""
    suffix: str = ""


def describe(text: str, start: int, end: int) -> Selector:
    """The selector of `text[start:end]`. Raises ValueError where that is no passage of the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"{start}–{end} is not a passage of a text of {len(text)} characters.")
    return Selector(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def anchor(text: str, selector: Selector) -> tuple[int, int] | None:
    """Where `selector` stands in `text`, or None where it stands nowhere or in more than one place."""
    whole = selector.prefix + selector.quote + selector.suffix
    first = text.find(whole)
    if not selector.quote or first < 0 or text.find(whole, first + 1) >= 0:
        return None
    start = first + len(selector.prefix)
    return start, start + len(selector.quote)
