"""Articles: stored once, as they were published, and handed to the pipeline."""

import hashlib
import re
from datetime import date, datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from claims import splitting
from claims.ingestion.language import detect
from claims.ingestion.text import normalise, one_line, readable_text
from claims.models import Article, ArticleKind

LONGEST_FIRST_LINE = 120


@transaction.atomic
def submit_article(
    *,
    text: str,
    kind: str = ArticleKind.ARTICLE,
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

    `kind` is one of ArticleKind; `language` is detected where it is not given. Raises ValidationError, with nothing stored, for a text that is
    empty or too large and for fields that do not hold what they should.
    """
    text = readable_text(text)
    digest = hashlib.sha256(text.encode()).hexdigest()
    earlier = Article.objects.filter(digest=digest).first()
    if earlier:
        return earlier, False
    article = Article(
        text=text,
        kind=kind,
        title=one_line(title) or first_line(text),
        language=language_code(language) or detect(text) or "",
        url=normalise(url).strip(),
        publisher=one_line(publisher),
        byline=one_line(byline),
        published_on=published_on,
        retrieved_at=retrieved_at or timezone.now(),
        digest=digest,
        submitted_by=submitted_by,
    )
    article.full_clean(validate_unique=False)
    try:
        with transaction.atomic():
            article.save(force_insert=True)
    except IntegrityError:  # somebody sent the same text at the same moment: the database decides who was first
        return Article.objects.get(digest=digest), False
    run_pipeline(article=article, user=submitted_by)
    return article, True


def first_line(text: str) -> str:
    line = one_line(text.strip().split("\n")[0])
    if len(line) <= LONGEST_FIRST_LINE:
        return line
    return line[: LONGEST_FIRST_LINE - 1].rsplit(" ", 1)[0] + "…"


def language_code(language: str) -> str:
    """The code of a language without its region ("es-MX" is "es"). Raises ValidationError where it is no code."""
    code = re.split("[-_]", language.strip().lower())[0]
    if code and not re.fullmatch("[a-z]{2,3}", code):
        message = _("“%(language)s” is not the code of a language. Give one such as “es”, or none: it is detected.")
        raise ValidationError({"language": ValidationError(message % {"language": language}, code="language")})
    return code


def run_pipeline(*, article: Article, user=None) -> None:
    """Everything that happens to an article once it is written; `user` is whose deed it was, None for the machine."""
    for step in settings.ARTICLE_PIPELINE:
        import_string(step)(article=article, user=user)


@transaction.atomic
def set_language(*, article: Article, language: str, user=None) -> Article:
    """Say what language an unsplit article is in, and split it. Raises ValidationError once it has been split."""
    article = Article.objects.select_for_update(no_key=True).get(pk=article.pk)
    if article.is_split:
        raise ValidationError(_("This article is already split; its language stays."), code="split")
    if language not in splitting.languages():
        raise ValidationError(unsupported(language), code="unsupported_language")
    article.language = language
    article.save(update_fields=["language"])
    article.claims.update(reading_version=0)  # those that a person marked were read in another language
    run_pipeline(article=article, user=user)
    return article


def unsupported(language: str) -> str:
    """Why an article in `language` is kept unsplit, in a sentence; "" is a language that could not be told."""
    known = ", ".join(splitting.languages())
    if not language:
        return _("The language could not be told. Choose one of: %(known)s.") % {"known": known}
    return _("There is no language pack for “%(language)s”. Packs there are: %(known)s.") % {
        "language": language,
        "known": known,
    }
