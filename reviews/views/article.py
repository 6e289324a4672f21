"""The article page: its text with the claims underlined where they stand, and beside it what is known of each."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from claims.anchoring import Selector, anchor
from claims.ingestion.text import normalise
from claims.models import Article, ClaimKind
from claims.services import set_language, unsupported
from claims.splitting import languages
from reviews import tasks
from reviews.annotation import segments
from reviews.reading import Reading, progress
from reviews.views.access import role_required
from reviews.views.at_hand import context_of, kept, shown


@role_required("checker")
@require_safe
def article(request: HttpRequest, pk: int) -> HttpResponse:
    return page(request, readable(pk))


@role_required("checker")
@require_safe
def article_claims(request: HttpRequest, pk: int) -> HttpResponse:
    """How far the checks have come and what they found: what the page asks for again while some are open."""
    found = readable(pk)
    context = {"article": found, "reading": Reading(found, request.GET), "progress": progress(found)}
    return render(request, "reviews/_article_findings.html", context)


@role_required("checker")
@require_POST
def language(request: HttpRequest, pk: int) -> HttpResponse:
    found = readable(pk)
    try:
        set_language(article=found, language=request.POST.get("language", ""), user=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(found)


def readable(pk: int) -> Article:
    return get_object_or_404(Article.objects.select_related("submitted_by"), pk=pk)


def page(
    request: HttpRequest, found: Article, status: int = 200, asked: QueryDict | None = None, **more
) -> HttpResponse:
    """The whole page; `asked` is what stands in its address, where that is not the request's own. `hand` among the rest
    is what the panel shows."""
    asked = request.GET if asked is None else asked
    reading = Reading(found, asked)
    tasks.look_at(reading.page)
    hand = more.pop("hand", None) or at_hand(request, reading, asked)
    context = {
        "article": found,
        "reading": reading,
        "segments": segments(found.text, reading.underlined),
        "choose": f"{found.get_absolute_url()}?{chosen(asked)}",
        "progress": progress(found),
        "claim_kinds": ClaimKind.choices,
    }
    if not found.is_split:
        context |= {"why_unsplit": unsupported(found.language), "languages": map(get_language_info, languages())}
    return render(request, "reviews/article.html", context | hand | more, status=status)


def at_hand(request: HttpRequest, reading: Reading, asked: QueryDict) -> dict:
    if reading.at_hand is None:
        return {"query": kept(asked).urlencode()}
    return context_of(request, shown(reading.at_hand), asked)


def chosen(asked: QueryDict) -> str:
    """What an address ends with that names a claim, but for its number."""
    filters = kept(asked).urlencode()
    return f"{filters}&claim=" if filters else "claim="


def passage(article: Article, posted: QueryDict) -> tuple[int, int]:
    """Where the selected words stand: at the code points given, or else, by the words alone, in their one place.

    Raises ValidationError where the words stand nowhere, or in several places.
    """
    quote = normalise(posted.get("quote", ""))
    try:
        start, end = int(posted.get("start", "")), int(posted.get("end", ""))
    except ValueError:
        start = end = 0
    if start < end and quote in ("", article.text[start:end]):
        return start, end
    return only_place(article.text, quote.strip())


def only_place(text: str, quote: str) -> tuple[int, int]:
    if not quote:
        raise ValidationError(_("Select some words of the article first, or copy them into the field."))
    found = anchor(text, Selector(quote))
    if found:
        return found
    if quote in text:
        raise ValidationError(_("These words stand in several places. Add the words beside them."))
    raise ValidationError(_("These words do not stand in the article. Copy them exactly as they are."))
