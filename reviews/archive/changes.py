"""What has changed on a page: whether it matters, and what it is."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from claims.models import Claim
from claims.passages import Haystack
from reviews.models import Page, Source, Status

# A page has changed where less than this share of its main text is left. Dates, counters, a new teaser or an added
# paragraph take away next to nothing; an article that was replaced by another leaves some menu words.
KEPT = 0.8
WORDS = 3
WORD = re.compile(r"[^\W\d]+")
# So many passages of a page are looked for, and so many lines compared.
MOST_PASSAGES, MOST_LINES = 500, 3000
CONTEXT = 2
UNTOUCHED = (Status.NEW, Status.DISMISSED)


def kept_share(before: str, after: str) -> float:
    """The share of `before` that still stands in `after`, by runs of three words, from 0 to 1. Numbers do not count:
    dates and counters change by themselves, and where a number matters, it stands in a cited passage."""
    wanted, there = runs(before), runs(after)
    return len(wanted & there) / len(wanted) if wanted else 1.0


def runs(text: str) -> set[int]:
    """The runs of three words of a text, by their hash values: a text of a million words is no burden so."""
    words = [word.casefold() for word in WORD.findall(text)]
    size = min(WORDS, len(words))
    return {hash(tuple(words[at : at + size])) for at in range(len(words) - size + 1)} if words else set()


def assessed(page: Page) -> tuple[float, int, bool]:
    """How the latest snapshot of a page stands to its baseline: the share of the main text that is kept, how many
    passages that people rely on are missing, and whether it has changed.

    It has where a passage that stood in the baseline is not there any more, or stands there in other words, or where too
    little of the main text is left.
    """
    latest, baseline = page.latest, page.baseline or page.latest
    if latest.text is None or baseline.text is None:
        return 1.0, 0, latest.body_id != baseline.body_id
    now, then = Haystack(latest.text.text), Haystack(baseline.text.text)
    is_other = latest.text_id != baseline.text_id
    missing, lost = 0, False
    for passage, is_relied_on in passages_on(page):
        if now.held(passage):
            continue
        missing += is_relied_on
        lost = lost or (is_other and then.held(passage) is not None)
    kept = kept_share(baseline.text.main, latest.text.main) if is_other else 1.0
    return kept, min(missing, MOST_PASSAGES), lost or kept < KEPT


def passages_on(page: Page) -> list[tuple[str, bool]]:
    """Passages that should stand on a page, and whether somebody relies on them: what sources cite, and the claims of
    the articles published there, on which nobody relies until somebody works on them."""
    cited = Source.objects.filter(page=page).exclude(passage="").values_list("passage", flat=True)
    claims = Claim.objects.filter(article__pages=page).exclude(review__status=Status.DISMISSED)
    said = claims.order_by("pk").values_list("quote", "review__status")
    found = [(passage, True) for passage in cited[:MOST_PASSAGES]]
    return found + [(quote, status not in UNTOUCHED) for quote, status in said[:MOST_PASSAGES]]


@dataclass(frozen=True)
class Change:
    """A piece of a comparison of two texts, line by line: "same", "left_out" of both (nothing changed there), or what
    only the one ("removed") or the other ("added") has."""

    kind: str
    lines: tuple[str, ...]


def line_changes(before: str, after: str) -> list[Change]:
    """What changed between two texts, with two lines around each change. None, where no line differs."""
    ours, theirs = before.split("\n")[:MOST_LINES], after.split("\n")[:MOST_LINES]
    found, done = [], 0
    for group in SequenceMatcher(None, ours, theirs).get_grouped_opcodes(CONTEXT):
        found += [Change("left_out", ())] * (group[0][1] > done)
        for kind, a, b, c, d in group:
            if kind == "equal":
                found.append(Change("same", tuple(ours[a:b])))
            else:
                found += [Change("removed", tuple(ours[a:b]))] * (a < b) + [Change("added", tuple(theirs[c:d]))] * (
                    c < d
                )
        done = group[-1][2]
    return [*found, *[Change("left_out", ())] * (0 < done < len(ours))]
