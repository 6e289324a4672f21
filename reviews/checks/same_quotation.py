"""The same words in other articles and in transcripts: exact, altered, shortened, translated, or of somebody else."""

from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext_lazy, gettext_noop

from claims.matching import Match, read, similar, terms, why
from claims.matching.transcripts import Spoken, spoken_like
from claims.matching.wording import written_terms
from claims.models import Article, ArticleKind, Claim, Claimant, ClaimKind
from reviews.checks import Check, Evidence, Line, Result
from reviews.models import Outcome
from reviews.wording import Comparison, compare, find, words

MOST = 20
# The words of a translation cannot be compared. It must share so many numbers and names with what it translates, hold
# no other number, and be no more than so many times as long or as short.
SHARED, LENGTHS = 2, 2.5


def applies(claim: Claim) -> bool:
    return claim.kind == ClaimKind.QUOTATION


def run(claim: Claim) -> Result:
    articles = Claim.objects.exclude(article=claim.article_id).exclude(article__kind=ArticleKind.TRANSCRIPT)
    matches = similar(claim.quote, claim.article.language, among=articles, most=MOST, judged=claim)
    spoken = spoken_like(claim.quote, claim.article.language, apart_from=claim.article_id, most=MOST)
    found = [*in_transcripts(claim, spoken), *in_articles(claim, matches)]
    found.sort(key=lambda item: ORDER.index(item.outcome))
    lines = explanation(len(matches), len({one.article.pk for one in spoken}), found)
    return Result(found[0].outcome if found else Outcome.NOTHING_FOUND, tuple(lines), tuple(found))


ORDER = [Outcome.CONTRADICTS, Outcome.SUPPORTS, Outcome.RELATED]


def in_articles(claim: Claim, matches: list[Match]) -> Iterator[Evidence]:
    for match in matches:
        if item := in_article(claim, match.claim):
            yield replace(item, values=item.values | {"why": why(claim, match)})


def in_article(claim: Claim, other: Claim) -> Evidence | None:
    where = {"claim": other.pk, "passage": other.quote}
    comparison = compare(claim.quote, other.quote)
    if comparison and is_comparable(claim, other.article, comparison):
        return told(claim, comparison, other.article, other.claimant, **where)
    shared = shared_in_translation(claim, other.quote, other.article, other.claimant)
    return translated(other.article, shared, **where) if shared else None


def in_transcripts(claim: Claim, spoken: list[Spoken]) -> Iterator[Evidence]:
    """What was said, as a transcript has it: the words of the quotation may run over several of its sentences."""
    seen = set()
    for one in spoken:
        place = find(claim.quote, one.context)
        if place and not is_comparable(claim, one.article, place.comparison):
            place = None
        start, end = (one.begin + place.start, one.begin + place.end) if place else (one.start, one.end)
        if (one.article.pk, start) in seen:
            continue
        seen.add((one.article.pk, start))
        where = {"claim": None, "article": one.article.pk, "start": start, "end": end, "title": str(one.article)}
        if place:
            passage = one.context[place.start : place.end]
            yield told(claim, place.comparison, one.article, one.claimant, passage=passage, **where)
        elif shared := shared_in_translation(claim, one.said, one.article, one.claimant):
            yield translated(one.article, shared, passage=one.said, **where)


def told(asked: Claim, comparison: Comparison, article: Article, claimant: Claimant | None, /, **where) -> Evidence:
    values = said_where(article) | {
        "here": comparison.here or "–",
        "there": comparison.there or "–",
        "claimant": str(asked.claimant or ""),
        "other_claimant": str(claimant or ""),
    }
    outcome, message = MESSAGES[comparison.kind]
    if is_somebody_else(asked, article, claimant):
        outcome, message = Outcome.CONTRADICTS, ELSE if comparison.kind == "exact" else ELSE_AND_OTHER_WORDS
    return Evidence(outcome=outcome, message=message, values=values, **where)


def translated(article: Article, shared: list[str], /, **where) -> Evidence:
    values = said_where(article) | {"shared": ", ".join(shared)}
    return Evidence(outcome=Outcome.RELATED, message=TRANSLATED, values=values, **where)


def is_comparable(claim: Claim, article: Article, comparison: Comparison) -> bool:
    """Whether other words are a difference: languages that are near each other share many, and a translation is none."""
    return article.language == claim.article.language or comparison.kind == "exact"


def said_where(article: Article) -> dict:
    return {
        "publisher": article.publisher or str(article),
        "date": article.published_on.isoformat() if article.published_on else "–",
    }


def shared_in_translation(claim: Claim, said: str, article: Article, claimant: Claimant | None) -> list[str]:
    """The numbers and names that make a passage in another language look like a translation of the quotation, or of
    which the quotation is one; none where they are too few, or speak against it."""
    if article.language == claim.article.language or is_somebody_else(claim, article, claimant):
        return []
    ours, theirs = read(claim.quote, claim.article.language), read(said, article.language)
    shorter, longer = sorted((len(words(claim.quote)), len(words(said))))
    if ours.numbers != theirs.numbers or longer > LENGTHS * shorter:
        return []
    shared = [*sorted(ours.numbers), *sorted(ours.names & theirs.names)]
    written = written_terms(claim)
    return [written.get(term, term) for term in shared] if len(shared) >= SHARED else []


def is_somebody_else(claim: Claim, article: Article, claimant: Claimant | None) -> bool:
    """Whether both say who said it, and the two names have no word in common."""
    if not claim.claimant or not claimant:
        return False
    names = terms(claim.claimant.name, claim.article.language), terms(claimant.name, article.language)
    return not names[0] & names[1]


def explanation(passages: int, transcripts: int, found: list[Evidence]) -> Iterator[Line]:
    message = gettext_noop("Passages of other articles with like words, compared word by word: %(number)s.")
    yield Line("looked_at", message, {"number": passages})
    if transcripts:
        message = gettext_noop("Transcripts with like words, compared word by word: %(number)s.")
        yield Line("looked_at", message, {"number": transcripts})
    else:
        yield Line("not_found", gettext_noop("No transcript of this store has words like these."))
    yield Line("not_found", NO_TRANSLATIONS)
    if not found:
        yield Line("not_found", gettext_noop("These words were not found in another article of this store."))
        return
    differ = sum(item.outcome == Outcome.CONTRADICTS for item in found)
    message = gettext_noop(
        "The same words elsewhere: %(number)s; with other words in them or another name: %(differ)s."
    )
    yield Line("found", message, {"number": len(found), "differ": differ})


NO_TRANSLATIONS = gettext_noop(
    "Translations without at least two numbers or names in common with these words were not looked for."
)
ELSE = gettext_noop(
    "%(publisher)s, %(date)s: attributed to “%(other_claimant)s” there, to “%(claimant)s” here. The names may be of one."
)
ELSE_AND_OTHER_WORDS = gettext_noop(
    "%(publisher)s, %(date)s: attributed to “%(other_claimant)s” there, to “%(claimant)s” here, and in other words; only"
    " here: “%(here)s”, only there: “%(there)s”."
)
TRANSLATED = gettext_noop(
    "%(publisher)s, %(date)s: in another language, perhaps the same words; both have %(shared)s. Compare them yourself."
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
    purpose=gettext_lazy("Are these the words that were said? Looks for them in other articles and in transcripts."),
    version="2",
    applies=applies,
    run=run,
    is_mutual=True,
)
