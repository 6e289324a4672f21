"""An article's text cut where claims begin and end, so that it can be shown with every claim where it stands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

# A passage names at most this many claims, the innermost, so that a page grows with its claims and not with their square.
DEEPEST = 8


@dataclass(frozen=True)
class Segment:
    """A slice of the text, the claims that cover it (outermost first), and those of them that begin or end here."""

    text: str
    claims: tuple
    begins: tuple
    ends: tuple

    @property
    def inner(self):
        """The claim that these words lead to: the innermost, of those that are not dismissed if there are any."""
        kept = [claim for claim in self.claims if claim.standing != "dismissed"]
        return (kept or self.claims)[-1] if self.claims else None


def segments(text: str, claims: Iterable) -> Iterator[Segment]:
    """The whole of `text` in slices. A claim is anything with a pk, a start and an end in code points; claims may
    overlap and nest."""
    begins, ends = defaultdict(list), defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (claim.start, -claim.end)):
        begins[claim.start].append(claim)
        ends[claim.end].append(claim)
    covering = {}
    for start, end in pairwise(sorted({0, len(text), *begins, *ends})):
        for claim in ends[start]:
            del covering[claim.pk]
        covering |= {claim.pk: claim for claim in begins[start]}
        yield Segment(text[start:end], innermost(covering), tuple(begins[start]), tuple(ends[end]))


def innermost(covering: dict) -> tuple:
    return tuple(islice(reversed(covering.values()), DEEPEST))[::-1]
