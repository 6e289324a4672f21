"""What somebody was told: the list, the bell in the frame, and how they want to be told by e-mail."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from reviews.forms.colleagues import MailForm
from reviews.forms.filters import NotificationFilter
from reviews.models import MailChoice, Notification
from reviews.services import notifications as service
from reviews.views.access import role_required
from reviews.views.paging import Page, is_appended, newest_first
from reviews.workflow import has_role

# An answer with this status ends the asking of htmx.
STOP_ASKING = 286
MOST_UNREAD = 200


@require_safe
@never_cache
@vary_on_headers("HX-Request")
@role_required("checker")
def notifications(request: HttpRequest) -> HttpResponse:
    """All that is unread, then what was read, page by page."""
    chosen = NotificationFilter(request.GET)
    mine = Notification.objects.filter(to=request.user).select_related("review__claim__article")
    mine = chosen.narrow(mine.defer("review__claim__article__text"), request.user)
    page = Page([], "") if chosen.is_unread_only else newest_first(mine.exclude(read_at=None), request.GET)
    context = {"page": page, "filter": chosen}
    if is_appended(request):
        return render(request, "reviews/_notification_rows.html", context | {"rows": page.rows, "is_appended": True})
    unread = [] if "after" in request.GET else list(mine.unread().order_by("-pk")[:MOST_UNREAD])
    return render(request, "reviews/notifications.html", context | {"unread": unread, "rows": [*unread, *page.rows]})


@require_safe
@role_required("checker")
def notification(request: HttpRequest, pk: int) -> HttpResponse:
    """On to the place that a notification speaks of; it is read then."""
    found = get_object_or_404(Notification.objects.select_related("review__claim"), pk=pk, to=request.user)
    if found.read_at is None:
        service.read(user=request.user, pk=pk)
    return redirect(found.path or f"{found.review.claim.get_absolute_url()}#review")


@require_POST
@role_required("checker")
def read(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """One of them, or all."""
    service.read(user=request.user, pk=pk)
    filters = request.POST.get("filters", "")
    return redirect(reverse("notifications") + (f"?{filters}" if filters else ""))


@require_safe
@never_cache
def bell(request: HttpRequest) -> HttpResponse:
    """The bell as it is now, for the frame of an open page. Who is logged out meanwhile is not sent to the login by it."""
    if not has_role(request.user, "checker"):
        return HttpResponse(status=STOP_ASKING)
    return render(request, "reviews/_bell.html")


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("checker")
def mail_choice(request: HttpRequest) -> HttpResponse:
    form = MailForm(request.POST or None, initial=chosen_mail(request.user))
    if form.is_valid():
        service.choose_mail(user=request.user, **form.cleaned_data)
        messages.success(request, _("Kept. What you are told stands under the bell too, whatever you chose."))
        return redirect("mail_choice")
    failed = Notification.objects.filter(to=request.user).exclude(mail_error="").order_by("-pk").first()
    context = {"form": form, "failed": failed, "is_set_up": settings.FACTCHECK_EMAIL is not None}
    return render(request, "reviews/mail_choice.html", context, status=422 if form.errors else 200)


def chosen_mail(user) -> dict:
    choice = MailChoice.objects.filter(user=user).first()
    when, language = (choice.when, choice.language) if choice else ("", "")
    return {"when": when, "address": user.email, "language": language or get_language()}
