"""Feeds of published fact-checks, which editors subscribe to, and the fact-checks that were collected."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from reviews import tasks
from reviews.elsewhere.factchecktools import spent_today
from reviews.forms.feeds import ElsewhereFilter, FeedForm, UploadForm
from reviews.models import Feed, PublishedCheck
from reviews.services import feeds as services
from reviews.views.access import role_required
from reviews.views.paging import newest_first
from reviews.workflow import Refused

SHOWN = 200


@require_safe
@role_required("editor")
def feeds(request: HttpRequest) -> HttpResponse:
    return feeds_page(request)


@require_safe
@role_required("editor")
def feed_rows(request: HttpRequest) -> HttpResponse:
    """The list alone, for a page that waits for a fetch to end."""
    return render(request, "reviews/_feeds.html", listed())


@require_POST
@role_required("editor")
def add(request: HttpRequest) -> HttpResponse:
    form = FeedForm(request.POST)
    if not form.is_valid():
        return feeds_page(request, 422, form=form)
    try:
        feed = services.subscribe(user=request.user, **form.cleaned_data)
    except Refused as refusal:
        form.add_error("url", str(refusal))
        return feeds_page(request, 422, form=form)
    send(feed)
    words = (
        _("“%(title)s” is subscribed to.")
        if feed.is_fetched
        else _("“%(title)s” is there as a sample: no server is asked.")
    )
    messages.success(request, words % {"title": feed.title})
    return redirect("feeds")


@require_POST
@role_required("editor")
def upload(request: HttpRequest) -> HttpResponse:
    form = UploadForm(request.POST, request.FILES, auto_id="upload_%s")
    if not form.is_valid():
        return feeds_page(request, 422, upload=form)
    wanted = form.cleaned_data
    try:
        feed = services.upload_feed(user=request.user, title=wanted["title"], document=wanted["file"])
    except ValidationError as error:
        form.add_error("file", error)
        return feeds_page(request, 422, upload=form)
    messages.success(
        request, _("Fact-checks read from “%(title)s”: %(number)s.") % {"title": feed.title, "number": feed.items}
    )
    return redirect("feeds")


DEEDS = {
    "fetch": services.fetch_now,
    "pause": services.pause_feed,
    "resume": services.resume_feed,
    "remove": services.remove_feed,
    "restore": services.restore_feed,
}
DONE = {
    "fetch": gettext_lazy("“%(title)s” is fetched now."),
    "pause": gettext_lazy("“%(title)s” is paused: it is fetched no longer; what it brought is still looked at."),
    "resume": gettext_lazy("“%(title)s” is fetched again."),
    "restore": gettext_lazy("“%(title)s” is back."),
}


@require_POST
@role_required("editor")
def act(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    if deed not in DEEDS:
        raise Http404
    feed = get_object_or_404(Feed, pk=pk)
    try:
        feed = DEEDS[deed](user=request.user, feed=feed)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("feeds")
    if deed == "remove":
        messages.success(request, render_to_string("reviews/_feed_removed.html", {"feed": feed}, request))
    else:
        messages.success(request, DONE[deed] % {"title": feed.title})
    if deed in ("fetch", "resume"):
        send(feed)
    return redirect("feeds")


def send(feed: Feed) -> None:
    transaction.on_commit(lambda: tasks.send_feeds([feed.pk] if feed.is_fetched else []), robust=True)


def feeds_page(request: HttpRequest, status: int = 200, **forms) -> HttpResponse:
    context = {"form": FeedForm(), "upload": UploadForm(auto_id="upload_%s")} | forms | listed()
    context["google"] = {
        "has_key": bool(settings.FACTCHECK_GOOGLE_KEY),
        "quota": settings.FACTCHECK_GOOGLE_DAILY_QUOTA,
        "spent": spent_today(),
    }
    return render(request, "reviews/feeds.html", context, status=status)


def listed() -> dict:
    rows = list(Feed.objects.standing()[:SHOWN])
    return {"feeds": rows, "is_waiting": any(feed.is_under_way for feed in rows)}


@require_safe
@role_required("checker")
def elsewhere(request: HttpRequest) -> HttpResponse:
    """The fact-checks of others that were collected, the latest first."""
    found = ElsewhereFilter(request.GET)
    checks = found.narrow(PublishedCheck.objects.standing().select_related("feed"), request.user)
    context = {"filter": found, "page": newest_first(checks, request.GET)}
    return render(request, "reviews/elsewhere.html", context)
