"""The list of the pages that the newsroom relies on: which of them have changed or are gone, and who cites them."""

from collections.abc import Iterator

from django.conf import settings
from django.contrib import messages
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from claims.messages import told
from claims.models import Article
from reviews import spreadsheet, tasks
from reviews.forms.pages import PageFilter
from reviews.models import Page, Source
from reviews.services import snapshots
from reviews.views.access import role_required
from reviews.views.paging import is_appended, newest_first
from reviews.workflow import Refused

BATCH = 200
COLUMNS = "url state since looked_at stored_at status sha256 passages_missing trouble wayback cited_by".split()


@require_safe
@vary_on_headers("HX-Request")
@role_required("checker")
def pages(request: HttpRequest) -> HttpResponse:
    chosen = PageFilter(request.GET)
    found = chosen.narrow(Page.objects.relied_on(), request.user)
    if request.GET.get("format") == "csv":
        return exported(found)
    page = newest_first(with_citations(found), request.GET)
    context = {"page": page, "filter": chosen}
    if is_appended(request):
        return render(request, "reviews/_page_rows.html", context | {"is_appended": True})
    return render(request, "reviews/pages.html", context)


def with_citations(found: QuerySet[Page]) -> QuerySet[Page]:
    """Pages with what a row shows of them: the latest snapshot, the sources that cite them, the articles on them."""
    sources = Source.objects.select_related("review__claim").defer("review__summary")
    related = ("latest__body", "baseline__wayback")
    return (
        found.select_related(*related)
        .defer("latest__body__content", "latest__headers", "baseline__headers")
        .prefetch_related(Prefetch("sources", sources), Prefetch("articles", Article.objects.defer("text")))
    )


def exported(found: QuerySet[Page]) -> StreamingHttpResponse:
    response = StreamingHttpResponse(lines(found), "text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="sources.csv"'
    return response


def lines(found: QuerySet[Page]) -> Iterator[str]:
    pages = with_citations(found).order_by("-pk").iterator(BATCH)
    yield from spreadsheet.lines(COLUMNS, (row(page) for page in pages))


def row(page: Page) -> list:
    latest, baseline = page.latest, page.baseline
    saved = getattr(baseline, "wayback", None)
    times = [time and time.isoformat() for time in (page.state_since, page.looked_at)]
    seen = [latest.fetched_at.isoformat(), latest.status, latest.body.sha256] if latest else ["", "", ""]
    cited_by = [*(source.review.claim for source in page.sources.all()), *page.articles.all()]
    addresses = dict.fromkeys(settings.BASE_URL + cited.get_absolute_url() for cited in cited_by)
    wayback = saved.address if saved else ""
    return [page.url, page.state, *times, *seen, page.missing, told(page.trouble), wayback, "\n".join(addresses)]


@require_POST
@role_required("checker")
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """Have a page looked at now."""
    return done(request, pk, lambda page: snapshots.ask_again(page=page, user=request.user), _("It is looked at now."))


@require_POST
@role_required("editor")
def accept(request: HttpRequest, pk: int) -> HttpResponse:
    """Compare the page from now on with how it stands today."""
    seen = request.POST.get("snapshot", "")
    wanted = int(seen) if seen.isdecimal() else 0
    return done(
        request,
        pk,
        lambda page: snapshots.accept_changes(page=page, user=request.user, snapshot_id=wanted),
        _("Accepted: later changes are compared with the page as it stands now."),
    )


def done(request: HttpRequest, pk: int, deed, words: str) -> HttpResponse:
    try:
        page = deed(get_object_or_404(Page, pk=pk))
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        tasks.look_soon(page)
        messages.success(request, words)
    return redirect(came_from(request))


def came_from(request: HttpRequest) -> str:
    address = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(address, {request.get_host()}, request.is_secure())
    return address if is_ours else "pages"
