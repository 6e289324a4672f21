"""Claims as people make them: marked, changed, cut in two and put back as they were. A claim is never deleted."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from claims.anchoring import describe
from claims.facts import EDITABLE, Reader, facts_of, nothing_read
from claims.ingestion.text import normalise
from claims.matching import Reading
from claims.matching.names.aliases import refresh
from claims.models import Article, Claim, ClaimKind, Figure
from claims.services.articles import run_pipeline
from claims.services.claims import claimants_named, named
from claims.services.fact_rules import checked
from claims.services.matching import index_claims, renew_reading, with_reading

# Facts that are read again together, where none of them was set by a person.
READ_TOGETHER = (
    ("statement",),
    ("claimant", "cue"),
    ("figure",),
    ("time_text", "time_from", "time_to"),
    ("place",),
    ("flags",),
)
FIGURES = (ClaimKind.CASUALTY_COUNT, ClaimKind.QUANTITY)
DAYS = ("time_from", "time_to")
BY_HAND = {"check_worthiness": 1.0, "reasons": [["marked_by_a_person", 1.0]]}


def passage_in(article: Article, start: int, end: int) -> tuple[int, int]:
    """A passage of the article's text without the white space around it, in code points. Raises ValidationError where
    it is outside of the text, or of white space alone."""
    words = article.text[start:end] if 0 <= start < end <= len(article.text) else ""
    if not words.strip():
        raise ValidationError(_("Select some words of the article first."), code="passage")
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def facts_in(*, article: Article, start: int, end: int, kind: str = "") -> dict:
    """What the machine reads in a passage, as a claim of `kind` or else of the likeliest one (see `claims.facts`).
    Raises ValidationError."""
    start, end = passage_in(article, start, end)
    if kind and kind not in ClaimKind:
        raise no_kind(kind)
    return Reader(article, start, end).facts(start, end, kind)


def no_kind(kind: str) -> ValidationError:
    return ValidationError(_("“%(kind)s” is not a kind of claim.") % {"kind": kind}, code="kind")


def standing_at(article: Article, kind: str, start: int, end: int) -> Claim | None:
    """The claim of this kind that stands at exactly this passage."""
    return Claim.objects.filter(article=article, kind=kind, start=start, end=end).first()


@transaction.atomic
def mark_claim(
    *, article: Article, start: int, end: int, kind: str, marked_by, statement: str = "", facts: dict | None = None
) -> tuple[Claim, bool]:
    """Mark a claim that the splitter missed: (the claim, True), or (the one that stands there, False).

    `start` and `end` are code points into the article's text; `facts` what is known of it (see `claims.facts`), nothing
    where it is not given. Raises ValidationError for a passage outside the text, of white space alone, of an unknown
    kind, or facts that do not hold what they should.
    """
    start, end = passage_in(article, start, end)
    if kind not in ClaimKind:
        raise no_kind(kind)
    words = normalise(statement).strip() or article.text[start:end]
    own = (words, facts_in(article=article, start=start, end=end, kind=kind)["statement"]) if facts else (words,)
    facts = checked(nothing_read(kind, start, end, words) | without_passage(facts or {}), own)
    earlier = standing_at(article, kind, start, end)
    if earlier:
        return earlier, False
    refresh()
    claim = with_reading(said(Claim(article=article, marked_by=marked_by), facts | BY_HAND))
    try:
        with transaction.atomic():
            claim.save(force_insert=True)
    except IntegrityError:  # somebody marked it at the same moment
        return standing_at(article, kind, start, end), False
    write_figure(claim, facts["figure"])
    index_claims([claim])
    run_pipeline(article=article, user=marked_by)
    return claim, True


def without_passage(facts: dict) -> dict:
    return {name: value for name, value in facts.items() if name not in ("kind", "start", "end")}


@transaction.atomic
def change_claim(
    *, claim: Claim, start: int | None = None, end: int | None = None, facts: dict | None = None
) -> Claim:
    """Change a claim's passage, or some of its facts; the claim as it is then.

    With another passage or kind, what the machine had read is read again; what a person has set stays. Raises
    ValidationError, by field, for values that do not hold what they should and where such a claim stands already.
    """
    start = claim.start if start is None else start
    end = claim.end if end is None else end
    return restore_claim(claim=claim, facts=revised(claim, *passage_in(claim.article, start, end), facts or {}))


def revised(claim: Claim, start: int, end: int, given: dict) -> dict:
    """All facts of a claim once it has another passage, and those that are `given`."""
    given = {name: value for name, value in given.items() if name in EDITABLE}
    kind = given.get("kind", claim.kind)
    if kind not in ClaimKind:
        raise no_kind(kind)
    reader = Reader(claim.article, min(start, claim.start), max(end, claim.end))
    facts, earlier, now = (
        facts_of(claim),
        reader.facts(claim.start, claim.end, claim.kind),
        reader.facts(start, end, kind),
    )
    earlier["statement"] = claim.statement if claim.statement == claim.quote else earlier["statement"]
    for names in READ_TOGETHER:
        if all(facts[name] == earlier[name] for name in names):
            facts |= {name: now[name] for name in names}
    own = (claim.statement, now["statement"])
    facts = checked(facts | given | {"start": start, "end": end}, own)
    facts["figure"] = placed(facts["figure"], [now["figure"], facts_of(claim)["figure"]], start, end)
    if facts != facts_of(claim) and claim.marked_by_id is None:
        facts |= reader.weigh(facts)
    return facts


def placed(figure: dict | None, known: list[dict | None], start: int, end: int) -> dict | None:
    """A figure with where its number stands: where the machine read it, else anywhere in the passage."""
    if not figure:
        return None
    places = [
        (one["number_start"], one["number_end"])
        for one in (figure, *filter(None, known))
        if "number_start" in one and one["value"] == figure["value"]
    ]
    inside = [(first, last) for first, last in places if start <= first < last <= end]
    first, last = next(iter(inside), (start, end))
    return figure | {"number_start": first, "number_end": last}


@transaction.atomic
def restore_claim(*, claim: Claim, facts: dict) -> Claim:
    """Write all facts of a claim; the claim as it is then. Raises ValidationError where such a claim stands already."""
    if facts == facts_of(claim):
        return claim
    refuse_double(claim, facts)
    refresh()
    known = Reading(claim.reading).terms
    claim = with_reading(said(claim, facts))
    claim.version += 1
    try:
        with transaction.atomic():
            claim.save()
    except IntegrityError as error:
        raise double(None) from error
    write_figure(claim, facts["figure"])
    renew_reading(claim, known)
    return Claim.objects.select_related("article", "claimant", "figure").get(pk=claim.pk)


def refuse_double(claim: Claim, facts: dict) -> None:
    there = standing_at(claim.article, facts["kind"], facts["start"], facts["end"])
    if there and there.pk != claim.pk:
        raise double(there)


def double(there: Claim | None) -> ValidationError:
    message = _(
        "Claim %(number)s of this kind stands at exactly these words already. Choose other words, or change it."
    )
    return ValidationError(message % {"number": there.pk if there else "–"}, code="double")


def said(claim: Claim, facts: dict) -> Claim:
    """The claim, not saved, with these facts."""
    selector = describe(claim.article.text, facts["start"], facts["end"])
    claim.quote, claim.prefix, claim.suffix = selector.quote, selector.prefix, selector.suffix
    claim.claimant = named(claimants_named([facts["claimant"]]), facts["claimant"])
    for name in facts.keys() - {"claimant", "figure", *DAYS}:
        setattr(claim, name, facts[name])
    for name in DAYS:
        setattr(claim, name, date.fromisoformat(facts[name]) if facts[name] else None)
    return claim


def write_figure(claim: Claim, figure: dict | None) -> None:
    if figure:
        placed_in = {"number_start": claim.start, "number_end": claim.end}
        Figure.objects.update_or_create(claim=claim, defaults=placed_in | figure)
    else:
        Figure.objects.filter(claim=claim).delete()


@transaction.atomic
def cut_claim(*, claim: Claim, at: int, marked_by) -> tuple[Claim, Claim, bool]:
    """Cut a claim in two: it keeps the words before `at` (a code point of the article's text), and those from there on
    are marked as another one: (the claim, the new one, whether that was not there before).

    Raises ValidationError where there are no words on either side.
    """
    if not claim.start < at < claim.end:
        raise ValidationError(_("Choose a place within the claim, with words before it and behind it."), code="place")
    article, whole = claim.article, facts_of(claim)
    try:
        first, second = passage_in(article, claim.start, at), passage_in(article, at, claim.end)
    except ValidationError as error:
        raise ValidationError(
            _("Choose a place within the claim, with words before it and behind it."), code="place"
        ) from error
    facts = Reader(article, *second).facts(*second, claim.kind)
    if claim.kind in FIGURES and not facts["figure"]:
        facts = Reader(article, *second).facts(*second)
    # Who said the whole has said either part.
    facts |= {"claimant": facts["claimant"] or whole["claimant"]}
    claim = change_claim(claim=claim, start=first[0], end=first[1])
    new, is_new = mark_claim(
        article=article, start=second[0], end=second[1], kind=facts["kind"], marked_by=marked_by, facts=facts
    )
    return claim, new, is_new
