"""Claims: those that the splitter finds, and those that a person marks."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims import splitting
from claims.anchoring import describe
from claims.ingestion.text import normalise
from claims.matching import VERSION, fold, read
from claims.matching.names.aliases import refresh
from claims.models import Article, Claim, Claimant, ClaimKind, Figure
from claims.services.articles import run_pipeline
from claims.services.matching import index_claims, with_reading

BATCH = 500


def split_article(*, article: Article, user=None) -> None:
    """Pipeline step: write the claims of an article. One in a language without a pack is kept unsplit."""
    if not article.has_language_pack or article.is_split:
        return
    found = splitting.split(article.text, article.language, article.published_on)
    refresh()
    claimants = claimants_named(found_claim.claimant for found_claim in found.claims)
    claims = Claim.objects.bulk_create(
        (with_reading(claim_row(article, found_claim, claimants)) for found_claim in found.claims), batch_size=BATCH
    )
    write_figures(claims, found.claims)
    index_claims(claims)
    article.splitter_version = splitting.VERSION
    article.save(update_fields=["splitter_version"])


def claim_row(article: Article, found: splitting.FoundClaim, claimants: dict[str, Claimant]) -> Claim:
    selector = describe(article.text, found.start, found.end)
    return Claim(
        article=article,
        kind=found.kind,
        start=found.start,
        end=found.end,
        quote=selector.quote,
        prefix=selector.prefix,
        suffix=selector.suffix,
        claimant=claimants.get(fold(found.claimant or "")[:300]),
        cue=(found.cue or "")[:200],
        time_text=(found.time.text if found.time else "")[:200],
        time_from=found.time.start if found.time else None,
        time_to=found.time.end if found.time else None,
        place=(found.place or "")[:200],
        check_worthiness=found.check_worthiness.value,
        reasons=[list(reason) for reason in found.check_worthiness.reasons],
        statement=found.statement,
        flags=list(found.flags),
    )


def claimants_named(names: Iterable[str | None]) -> dict[str, Claimant]:
    """Claimants by folded name, made where they are new."""
    wanted = {fold(name)[:300]: name[:300] for name in names if name and fold(name)}
    Claimant.objects.bulk_create(
        (Claimant(name=name, folded=folded) for folded, name in wanted.items()),
        batch_size=BATCH,
        ignore_conflicts=True,
    )
    return Claimant.objects.in_bulk(list(wanted), field_name="folded")


def write_figures(claims: list[Claim], found: Iterable[splitting.FoundClaim]) -> None:
    pairs = zip(claims, (found_claim.figure for found_claim in found), strict=True)
    Figure.objects.bulk_create(
        (
            Figure(
                claim=claim,
                measure=figure.measure or "",
                unit=figure.unit or "",
                value=figure.value,
                value_max=figure.value_max,
                comparator=figure.comparator,
                number_start=figure.number_start,
                number_end=figure.number_end,
            )
            for claim, figure in pairs
            if figure
        ),
        batch_size=BATCH,
    )


@transaction.atomic
def mark_claim(
    *, article: Article, start: int, end: int, kind: str, marked_by, statement: str = ""
) -> tuple[Claim, bool]:
    """Mark a claim that the splitter missed: (the claim, True), or (the one that stands there, False).

    `start` and `end` are code points into the article's text. Raises ValidationError for a passage outside the text,
    of white space alone, or of an unknown kind.
    """
    passage = article.text[start:end] if 0 <= start < end <= len(article.text) else ""
    if not passage.strip():
        raise ValidationError(_("Select some words of the article first."), code="passage")
    if kind not in ClaimKind:
        raise ValidationError(_("“%(kind)s” is not a kind of claim.") % {"kind": kind}, code="kind")
    start += len(passage) - len(passage.lstrip())
    end -= len(passage) - len(passage.rstrip())
    selector = describe(article.text, start, end)
    refresh()
    statement = normalise(statement).strip() or selector.quote
    claim, created = Claim.objects.get_or_create(
        article=article,
        kind=kind,
        start=start,
        end=end,
        defaults={
            "quote": selector.quote,
            "prefix": selector.prefix,
            "suffix": selector.suffix,
            "marked_by": marked_by,
            "statement": statement,
            "reading": read(statement, article.language).line,
            "reading_version": VERSION,
            "check_worthiness": 1.0,
            "reasons": [["marked_by_a_person", 1.0]],
        },
    )
    if created:
        index_claims([claim])
        run_pipeline(article=article, user=marked_by)
    return claim, created
