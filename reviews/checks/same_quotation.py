"""The same words in other articles: exact, altered, shortened, or attributed to somebody else."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.utils.translation import gettext_lazy, gettext_noop

from claims.matching import Match, fold, similar, terms, why
from claims.models import Claim, ClaimKind
from reviews.checks import Check, Evidence, Line, Result
from reviews.models import Outcome

MOST = 20
# Aligning words costs the product of their numbers: of a longer passage this much is compared.
LONGEST = 400
# The share of the shorter passage's words that must stand in the other, in order, and the fewest of them.
SHARE, FEWEST = 0.6, 4


@dataclass(frozen=True)
class Comparison:
    """How the words of a passage stand to those of another: "exact", "shortened" (there some are left out),
    "longer" or "altered"; `here` and `there` are the words that only one of them has."""

    kind: str
    here: str = ""
    there: str = ""


def compare(here: str, there: str) -> Comparison | None:
    """How two passages go together; None where they are not the same words."""
    ours, theirs = words(here), words(there)
    forms = [fold(word) for word in ours], [fold(word) for word in theirs]
    if forms[0] == forms[1]:
        return Comparison("exact") if ours else None
    matcher = SequenceMatcher(None, *forms, autojunk=False)
    matched = sum(block.size for block in matcher.get_matching_blocks())
    shortest = min(len(ours), len(theirs))
    if matched < max(FEWEST, SHARE * shortest) and not (1 < matched == shortest):
        return None
    changes = [opcode for opcode in matcher.get_opcodes() if opcode[0] != "equal"]
    only_here = " … ".join(" ".join(ours[first:last]) for _, first, last, _, _ in changes if first < last)
    only_there = " … ".join(" ".join(theirs[first:last]) for _, _, _, first, last in changes if first < last)
    if not only_there:
        return Comparison("shortened", here=only_here)
    return Comparison("altered" if only_here else "longer", only_here, only_there)


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:['’]\w+)*", text)[:LONGEST]


def applies(claim: Claim) -> bool:
    return claim.kind == ClaimKind.QUOTATION


def run(claim: Claim) -> Result:
    elsewhere = Claim.objects.exclude(article=claim.article_id)
    matches = similar(claim.quote, claim.article.language, among=elsewhere, most=MOST, judged=claim)
    pairs = [(match, compare(claim.quote, match.claim.quote)) for match in matches]
    found = [evidence_of(claim, match, comparison) for match, comparison in pairs if comparison]
    found.sort(key=lambda item: ORDER.index(item.outcome))
    return Result(
        found[0].outcome if found else Outcome.NOTHING_FOUND, tuple(explanation(len(matches), found)), tuple(found)
    )


ORDER = [Outcome.CONTRADICTS, Outcome.SUPPORTS, Outcome.RELATED]


def explanation(looked_at: int, found: list[Evidence]):
    message = gettext_noop("Passages of other articles with like words, compared word by word: %(number)s.")
    yield Line("looked_at", message, {"number": looked_at})
    if not found:
        yield Line("not_found", gettext_noop("These words were not found in another article of this store."))
        return
    differ = sum(item.outcome == Outcome.CONTRADICTS for item in found)
    message = gettext_noop(
        "The same words elsewhere: %(number)s; with other words in them or another name: %(differ)s."
    )
    yield Line("found", message, {"number": len(found), "differ": differ})


def evidence_of(claim: Claim, match: Match, comparison: Comparison) -> Evidence:
    other = match.claim
    values = {
        "why": why(claim, match),
        "publisher": other.article.publisher or str(other.article),
        "date": other.article.published_on.isoformat() if other.article.published_on else "–",
        "here": comparison.here or "–",
        "there": comparison.there or "–",
        "claimant": str(claim.claimant or ""),
        "other_claimant": str(other.claimant or ""),
    }
    outcome, message = MESSAGES[comparison.kind]
    if is_somebody_else(claim, other):
        outcome, message = Outcome.CONTRADICTS, ELSE if comparison.kind == "exact" else ELSE_AND_OTHER_WORDS
    return Evidence(other.pk, other.quote, outcome, message, values)


def is_somebody_else(claim: Claim, other: Claim) -> bool:
    """Whether both say who said it, and the two names have no word in common."""
    if not claim.claimant or not other.claimant:
        return False
    names = terms(claim.claimant.name, claim.article.language), terms(other.claimant.name, other.article.language)
    return not names[0] & names[1]


ELSE = gettext_noop(
    "%(publisher)s, %(date)s: attributed to “%(other_claimant)s” there, to “%(claimant)s” here. The names may be of one."
)
ELSE_AND_OTHER_WORDS = gettext_noop(
    "%(publisher)s, %(date)s: attributed to “%(other_claimant)s” there, to “%(claimant)s” here, and in other words; only"
    " here: “%(here)s”, only there: “%(there)s”."
)
MESSAGES = {
    "exact": (Outcome.SUPPORTS, gettext_noop("%(publisher)s, %(date)s: the same words.")),
    "shortened": (Outcome.RELATED, gettext_noop("%(publisher)s, %(date)s: shortened; left out there: “%(here)s”.")),
    "longer": (Outcome.RELATED, gettext_noop("%(publisher)s, %(date)s: longer; left out here: “%(there)s”.")),
    "altered": (
        Outcome.CONTRADICTS,
        gettext_noop("%(publisher)s, %(date)s: other words; only here: “%(here)s”, only there: “%(there)s”."),
    ),
}

CHECK = Check(
    name=gettext_lazy("Quotation elsewhere"),
    purpose=gettext_lazy("Looks for the same words in other articles, and compares them word by word."),
    version="1",
    applies=applies,
    run=run,
    is_mutual=True,
)
