"""A claim where it stands: its passage, the paragraph around it and the ones beside that."""

from dataclasses import dataclass

from claims.models import Claim

# Enough to judge a claim by, and so little that it stands in sight.
MOST = 350


@dataclass(frozen=True)
class Context:
    """Slices of an article's text: joined they are one piece of it. The number of the claim's figure stands apart."""

    before: str
    passage: tuple[str, str, str]
    after: str
    is_cut_before: bool
    is_cut_after: bool


def context_of(claim: Claim) -> Context:
    text = claim.article.text
    start, end = beginning(text, claim.start), ending(text, claim.end)
    return Context(
        before=text[start : claim.start].lstrip(),
        passage=around_number(claim),
        after=text[claim.end : end].rstrip(),
        is_cut_before=bool(text[:start].strip()),
        is_cut_after=bool(text[end:].strip()),
    )


def beginning(text: str, position: int) -> int:
    """Where the paragraph before that of `position` begins, or a word at most MOST characters away."""
    paragraph = text.rfind("\n", 0, position) + 1
    earlier = len(text[:paragraph].rstrip())
    start = text.rfind("\n", 0, earlier) + 1
    if position - start <= MOST:
        return start
    return next((at + 1 for at in range(position - MOST, position) if text[at].isspace()), position - MOST)


def ending(text: str, position: int) -> int:
    """Where the paragraph after that of `position` ends, or a word at most MOST characters away."""
    paragraph = line_end(text, position)
    later = paragraph + len(text[paragraph : paragraph + MOST]) - len(text[paragraph : paragraph + MOST].lstrip())
    end = line_end(text, later)
    if end - position <= MOST:
        return end
    return next((at for at in range(position + MOST, position, -1) if text[at].isspace()), position + MOST)


def line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return end if end >= 0 else len(text)


def around_number(claim: Claim) -> tuple[str, str, str]:
    figure = getattr(claim, "figure", None)
    if not figure or not claim.start <= figure.number_start < figure.number_end <= claim.end:
        return claim.quote, "", ""
    first, last = figure.number_start - claim.start, figure.number_end - claim.start
    return claim.quote[:first], claim.quote[first:last], claim.quote[last:]
