"""The only writers of articles and claims."""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from claims import splitting
from claims.anchoring import describe
from claims.ingestion.language import detect
from claims.ingestion.text import MAX_BYTES, normalise
from claims.matching import fold, terms
from claims.models import Article, Claim, Claimant, ClaimKind, ClaimTerm, Figure

BATCH = 500


def readable_text(text: str) -> str:
    """`text` as it will be stored. Raises ValidationError where it is empty or over 1 MB."""
    text = normalise(text)
    if not text.strip():
        raise ValidationError(_("The article is empty. Paste its text."), code="empty")
    if len(text.encode()) > MAX_BYTES:
        raise ValidationError(
            _("The article is larger than 1 MB. Send its text alone, or in several parts."), code="too_large"
        )
    return text


@transaction.atomic
def submit_article(
    *,
    text: str,
    title: str = "",
    language: str = "",
    url: str = "",
    publisher: str = "",
    byline: str = "",
    published_on: date | None = None,
    retrieved_at: datetime | None = None,
    submitted_by=None,
) -> tuple[Article, bool]:
    """Store an article and run it through the pipeline: (the article, True), or (the earlier one with this text, False).

    `language` is detected where it is not given. Raises ValidationError, with nothing stored, for a text that is
    empty or too large and for fields that do not hold what they should.
    """
    text = readable_text(text)
    digest = hashlib.sha256(text.encode()).hexdigest()
    earlier = Article.objects.filter(digest=digest).first()
    if earlier:
        return earlier, False
    article = Article(
        text=text,
        title=normalise(title).strip() or first_line(text),
        language=language or detect(text) or "",
        url=url,
        publisher=normalise(publisher).strip(),
        byline=normalise(byline).strip(),
        published_on=published_on,
        retrieved_at=retrieved_at or timezone.now(),
        digest=digest,
        submitted_by=submitted_by,
    )
    article.full_clean(validate_unique=False)
    # Two people may send the same text at the same moment: the database decides who was first.
    article, created = Article.objects.get_or_create(digest=digest, defaults=row_of(article))
    if created:
        run_pipeline(article=article)
    return article, created


def row_of(article: Article) -> dict:
    return {
        field.name: getattr(article, field.name)
        for field in Article._meta.fields
        if field.name not in ("id", "digest")
    }


def first_line(text: str) -> str:
    line = text.strip().split("\n")[0]
    return line if len(line) <= 120 else line[:119].rsplit(" ", 1)[0] + "…"


def run_pipeline(*, article: Article) -> None:
    for step in settings.ARTICLE_PIPELINE:
        import_string(step)(article=article)


@transaction.atomic
def set_language(*, article: Article, language: str) -> Article:
    """Say what language an unsplit article is in, and split it. Raises ValidationError once it has been split."""
    article = Article.objects.select_for_update().get(pk=article.pk)
    if article.is_split:
        raise ValidationError(_("This article is already split; its language stays."), code="split")
    if language not in splitting.languages():
        raise ValidationError(unsupported(language), code="unsupported_language")
    article.language = language
    article.save(update_fields=["language"])
    run_pipeline(article=article)
    return article


def unsupported(language: str) -> str:
    known = ", ".join(splitting.languages())
    if not language:
        return _("The language could not be told. Choose one of: %(known)s.") % {"known": known}
    return _("There is no language pack for “%(language)s”. Packs there are: %(known)s.") % {
        "language": language,
        "known": known,
    }


def split_article(*, article: Article) -> None:
    """Pipeline step: write the claims of an article. One in a language without a pack is kept unsplit."""
    if not article.has_language_pack or article.is_split:
        return
    found = splitting.split(article.text, article.language, article.published_on)
    claimants = claimants_named(found_claim.claimant for found_claim in found.claims)
    claims = Claim.objects.bulk_create(
        (claim_row(article, found_claim, claimants) for found_claim in found.claims), batch_size=BATCH
    )
    write_figures(claims, found.claims)
    write_terms(claims)
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
        (Claimant(name=name, folded=folded) for folded, name in wanted.items()), ignore_conflicts=True
    )
    return {claimant.folded: claimant for claimant in Claimant.objects.filter(folded__in=wanted)}


def write_figures(claims: list[Claim], found: Iterable[splitting.FoundClaim]) -> None:
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
            for claim, figure in (
                (claim, found_claim.figure) for claim, found_claim in zip(claims, found, strict=True)
            )
            if figure
        ),
        batch_size=BATCH,
    )


def write_terms(claims: Iterable[Claim]) -> None:
    ClaimTerm.objects.bulk_create(
        (ClaimTerm(claim=claim, term=term) for claim in claims for term in sorted(terms(claim.statement))),
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
            "statement": normalise(statement).strip() or selector.quote,
            "check_worthiness": 1.0,
            "reasons": [["marked_by_a_person", 1.0]],
        },
    )
    if created:
        write_terms([claim])
        run_pipeline(article=article)
    return claim, created
