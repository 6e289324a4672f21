"""The list of articles, and the way for a new one in."""

from django.conf import settings
from django.contrib import messages
from django.db.models import Count, Exists, F, Max, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers

from claims.models import Article
from claims.services import unsupported
from reviews.forms.articles import NewArticleForm
from reviews.forms.filters import WORTH, ArticleFilter
from reviews.models import Review
from reviews.models.review import OPEN
from reviews.views.access import role_required
from reviews.views.paging import Page, by_priority, is_appended, newest_first

IS_OPEN = Q(status__in=OPEN)


@require_safe
@vary_on_headers("HX-Request")
@role_required("checker")
def articles(request: HttpRequest) -> HttpResponse:
    chosen = ArticleFilter(request.GET)
    found = chosen.narrow(Article.objects.defer("text"), request.user)
    by_worth = chosen.cleaned_data.get("sort") == WORTH
    page = most_worthy_first(found, request.GET) if by_worth else newest_first(found, request.GET)
    add_progress(page.rows)
    context = {"page": page, "filter": chosen}
    if is_appended(request):
        return render(request, "reviews/_article_rows.html", context | {"is_appended": True})
    return render(request, "reviews/articles.html", context)


def most_worthy_first(found: QuerySet[Article], query) -> Page:
    """Articles by their most check-worthy open claim: the queue, less the claims that a better one of the same
    article stands before. So it is read in the order of an index, and nothing is counted."""
    siblings = Review.objects.open().filter(claim__article=OuterRef("claim__article"))
    better = siblings.filter(
        Q(priority__gt=OuterRef("priority")) | Q(priority=OuterRef("priority"), pk__lt=OuterRef("pk"))
    )
    firsts = Review.objects.filter(Exists(found.filter(pk=OuterRef("claim__article")))).filter(~Exists(better))
    shown = Review.objects.select_related("claim__article").defer("claim__article__text")
    page = by_priority(firsts, OPEN, query, shown)
    return Page([review.claim.article for review in page.rows], page.more)


def add_progress(shown: list[Article]) -> None:
    """Give each of these articles its number of claims, of concluded ones, and its highest open check-worthiness."""
    counted = (
        Review.objects.filter(claim__article__in=shown)
        .values(article=F("claim__article"))
        .annotate(claims=Count("pk"), concluded=Count("pk", filter=~IS_OPEN), worth=Max("priority", filter=IS_OPEN))
    )
    progress = {row["article"]: row for row in counted.order_by()}
    for article in shown:
        article.progress = progress.get(article.pk, {"claims": 0, "concluded": 0, "worth": None})
        article.unsplit = "" if article.is_split else unsupported(article.language)


@require_http_methods(["GET", "HEAD", "POST"])
@csrf_exempt  # the middleware would read the body first, and a body that is too large cannot be read
@role_required("checker")
def new_article(request: HttpRequest) -> HttpResponse:
    if int(request.META.get("CONTENT_LENGTH") or 0) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return render(request, "reviews/article_too_large.html", status=413)
    return read_new_article(request)


@csrf_protect
def read_new_article(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "reviews/new_article.html", {"form": NewArticleForm()})
    form = NewArticleForm(request.POST, request.FILES)
    submitted = form.is_valid() and form.submit(request.user)
    if not submitted:
        form.keep_file()
        return render(request, "reviews/new_article.html", {"form": form}, status=422)
    article, created = submitted
    tell(request, article, created)
    return redirect(article)


def tell(request: HttpRequest, article: Article, created: bool) -> None:
    if not created:
        messages.info(request, _("This text is here already. You see the article that came first; nothing was added."))
    elif article.is_split:
        number = article.claims.count()
        found = ngettext(
            "The article is in: %(number)s claim found.", "The article is in: %(number)s claims found.", number
        )
        messages.success(request, found % {"number": number})
