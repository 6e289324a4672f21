"""The queue: what there is to check, the most check-worthy first."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from claims.models import Article
from reviews.forms.filters import QueueFilter
from reviews.models import Finding, Review, Status
from reviews.reading import progress
from reviews.views.access import role_required
from reviews.views.paging import by_priority, is_appended
from reviews.workflow import has_role

IN_WORK = [Status.IN_REVIEW, Status.SUBMITTED, Status.RETURNED]
# What a row does not show, and what may be long.
LONG = ["claim__article__text", "claim__quote", "claim__prefix", "claim__suffix", "claim_reviewed", "summary"]


@dataclass(frozen=True)
class Tab:
    """A view of the queue that people ask for every day."""

    slug: str
    name: str
    query: dict[str, str]
    for_editors: bool = False

    @property
    def address(self) -> str:
        return reverse("queue", query=self.query)


TABS = [
    Tab("open", _("To check"), {}),
    Tab("mine", _("Mine"), {"assignee": "me"}),
    Tab("returned", _("Returned to me"), {"status": "returned", "assignee": "me"}),
    Tab("opinion", _("Second opinion wanted"), {"opinion": "wanted"}),
    Tab("approval", _("Waiting for approval"), {"status": "submitted"}, for_editors=True),
    Tab("publish", _("To publish"), {"status": "approved"}, for_editors=True),
]


@require_safe
@vary_on_headers("HX-Request")
@role_required("checker")
def queue(request: HttpRequest) -> HttpResponse:
    chosen = QueueFilter(request.GET)
    reviews = chosen.narrow(Review.objects.all(), request.user)
    page = by_priority(reviews, chosen.statuses, request.GET, rows())
    context = {"page": page, "filter": chosen}
    if is_appended(request):
        return render(request, "reviews/_queue_rows.html", context | {"is_appended": True})
    return render(request, "reviews/queue.html", context | frame(request))


@require_safe
@role_required("checker")
def queue_progress(request: HttpRequest) -> HttpResponse:
    """How far the checks have come, those of the article that the queue is narrowed to, or all: what the page asks for,
    and again while some are open. The page itself counts nothing."""
    chosen = QueueFilter(request.GET)
    chosen.is_valid()
    pk = chosen.cleaned_data.get("article")
    context = {"progress": progress(Article(pk=pk))} if pk else {"open_checks": Finding.objects.number_open()}
    return render(request, "reviews/_queue_progress.html", context)


def rows() -> QuerySet[Review]:
    findings = Finding.objects.only("claim_id", "check_slug", "state", "outcome")
    related = ("claim__article", "claim__claimant", "claim__figure", "assignee")
    reviews = Review.objects.select_related(*related).defer(*LONG)
    return reviews.prefetch_related(Prefetch("claim__findings", queryset=findings))


def frame(request: HttpRequest) -> dict:
    """What stands around the rows of the whole page."""
    asked = {name: value for name, value in request.GET.items() if value and name != "after"}
    is_editor = has_role(request.user, "editor")
    offered = [tab for tab in TABS if is_editor or not tab.for_editors]
    return {
        "tabs": offered,
        "shown": next((tab for tab in offered if tab.query == asked), None),
        "workload": workload() if is_editor else [],
        "is_looking_up": Finding.objects.are_open(),
        "has_claims": Review.objects.exists(),
    }


def workload() -> list[tuple[int, str, int]]:
    """Who has how many claims in work. What is in work is bounded by people, so it can be read and counted here; the
    database would rather count by assignee, through everything that nobody has."""
    in_work = Review.objects.filter(status__in=IN_WORK).order_by()
    counts = Counter(in_work.values_list("assignee", "assignee__username"))
    return sorted(((*person, number) for person, number in counts.items()), key=lambda row: row[1])
