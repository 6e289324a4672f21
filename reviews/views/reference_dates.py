"""The dates that texts count from: looked through, added to, changed, removed and brought back by editors."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from claims.splitting import languages
from claims.splitting.packs import load
from claims.splitting.words import Passage
from reviews.forms.reference_dates import ReferenceDateFilter, ReferenceDateForm, TableForm, TrialForm
from reviews.models import Event, ReferenceDate
from reviews.reckoning import Reckoning, durations
from reviews.reckoning.known import known_events
from reviews.reckoning.reading import Reading
from reviews.reference_dates import as_csv, columns
from reviews.services import reference_dates as services
from reviews.templatetags.sums import sum_of
from reviews.views.access import role_required
from reviews.views.paging import PAGE, Page, cut, is_appended
from reviews.workflow import Refused

MOST_EVENTS = 20


@require_safe
@vary_on_headers("HX-Request")
@role_required("editor")
def reference_dates(request: HttpRequest) -> HttpResponse:
    chosen = ReferenceDateFilter(request.GET)
    rows = chosen.narrow(ReferenceDate.objects.select_related("changed_by"), request.user)
    page = latest_first(rows, request)
    if is_appended(request):
        return render(request, "reviews/_reference_date_rows.html", {"page": page, "is_appended": True})
    context = {"page": page, "filter": chosen, "trial": trial(request), "removed": removed(request)}
    return render(request, "reviews/reference_dates.html", context)


def latest_first(rows, request: HttpRequest) -> Page:
    """Pages go on behind the row that was last, which the index of days finds at once."""
    after = request.GET.get("after", "")
    last = ReferenceDate.objects.filter(pk=after).first() if after.isdecimal() and len(after) < 19 else None
    if last:
        rows = rows.filter(first_day__lte=last.first_day).exclude(first_day=last.first_day, pk__gte=last.pk)
    return cut(rows.order_by("-first_day", "-pk"), request.GET, lambda row: str(row.pk))


def removed(request: HttpRequest) -> Event | None:
    """The removal that the page offers to undo."""
    number = request.GET.get("removed", "")
    if not number.isdecimal() or len(number) > 18:
        return None
    return Event.objects.filter(pk=number, verb="reference_date.remove").first()


def trial(request: HttpRequest) -> dict:
    """The form to try a sentence, and what comes out of the one that was tried."""
    language = (get_language() or "").split("-")[0]
    given = {"language": language if language in languages() else languages()[0], "on": timezone.localdate()}
    form = TrialForm(request.GET if "sentence" in request.GET else None, initial=given)
    if not (form.is_bound and form.is_valid() and form.cleaned_data["sentence"].strip()):
        return {"form": form}
    text, language = form.cleaned_data["sentence"], form.cleaned_data["language"]
    pack = load(language)
    reading = Reading(Passage(text, 0, len(text)), pack, form.cleaned_data["on"], lambda: known_events(pack))
    found = list(durations.reckon(reading))
    return {
        "form": form,
        "is_done": True,
        "sums": [shown_sum(one, text) for one in found if isinstance(one, Reckoning)],
        "left": [one for one in found if not isinstance(one, Reckoning)],
    }


def shown_sum(one: Reckoning, text: str) -> dict:
    """A sum as the evidence of a check holds it, so that both are shown alike."""
    values = one.values | {"operation": one.sum, "marks": [list(span) for span in one.spans]}
    item = {"passage": text, "message": one.message, "values": values, "url": one.url, "title": one.title}
    return item | {"sum": sum_of(item)}


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("editor")
def add(request: HttpRequest) -> HttpResponse:
    form = ReferenceDateForm(request.POST or None)
    row = form.is_valid() and saved(
        form, lambda: services.add_reference_date(user=request.user, **form.service_fields())
    )
    if not row:
        return render(request, "reviews/reference_date.html", {"form": form}, status=422 if form.errors else 200)
    messages.success(request, _("“%(name)s” is in the table.") % {"name": row.called})
    warn_of_sharing(request, row)
    return redirect("reference_date", row.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("editor")
def change(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(ReferenceDate.objects.select_related("added_by", "changed_by"), pk=pk)
    form = ReferenceDateForm(request.POST or None, row=row)

    def service() -> ReferenceDate:
        return services.change_reference_date(
            row=row, user=request.user, version=form.cleaned_data["version"], **form.service_fields()
        )

    if form.is_valid() and (changed := saved(form, service)):
        messages.success(request, _("Saved. Claims that were checked before are not looked at again by themselves."))
        warn_of_sharing(request, changed)
        return redirect("reference_date", pk)
    newest = Event.objects.filter(subject=f"referencedate:{pk}").select_related("actor").order_by("-id")
    events = [(event, changes(event)) for event in newest[:MOST_EVENTS]]
    context = {"form": form, "row": row, "events": events, "sharing": services.sharing(row)}
    return render(request, "reviews/reference_date.html", context, status=422 if form.errors else 200)


def changes(event: Event) -> list[tuple[str, str, str]]:
    """(what, before, after) of all that an event changed in a row."""
    named = {
        "name": _("What happened"),
        "names": _("In other languages"),
        "day": _("Date"),
        "wordings": _("Wordings"),
        "source_title": _("Title of the source"),
        "source_url": _("Address of the source"),
    }
    told = [
        (name, in_one_line(event.before.get(slug)), in_one_line(event.after.get(slug))) for slug, name in named.items()
    ]
    return [change for change in told if change[1] != change[2]]


def in_one_line(value) -> str:
    if isinstance(value, dict):
        told = (listed if isinstance(listed, str) else ", ".join(listed) for listed in value.values())
        return " · ".join(map(": ".join, zip(value, told, strict=True)))
    return str(value or "")


def saved(form: ReferenceDateForm, service) -> ReferenceDate | None:
    """What the service wrote; None, with the reason in the form's errors, where it refused."""
    try:
        return service()
    except ValidationError as error:
        form.add_errors(error)
    except Refused as refusal:
        form.add_error(None, str(refusal))
        # Whoever has read what the other one wrote may save over it.
        form.data = form.data.copy()
        if "version" in form.initial:
            form.data["version"] = form.initial["version"]
    return None


def warn_of_sharing(request: HttpRequest, row: ReferenceDate) -> None:
    for other, wordings in services.sharing(row):
        words = _("“%(wording)s” stands for “%(name)s” too: a sentence that says it is counted from neither.")
        messages.warning(request, words % {"wording": "”, “".join(wordings), "name": other.called})


@require_POST
@role_required("editor")
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(ReferenceDate, pk=pk)
    try:
        event = services.remove_reference_date(row=row, user=request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("reference_dates")
    return redirect(f"{reverse('reference_dates')}?removed={event.pk}")


@require_POST
@role_required("editor")
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    event = get_object_or_404(Event, pk=pk, verb="reference_date.remove")
    try:
        row = services.restore_reference_date(event=event, user=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("reference_dates")
    messages.success(request, _("“%(name)s” is in the table again.") % {"name": row.called})
    return redirect("reference_date", row.pk)


@require_POST
@role_required("editor")
def run_again(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(ReferenceDate, pk=pk)
    number = services.run_again_on_claims(row=row, user=request.user)
    told = ngettext(
        "%(number)s claim that speaks of it is looked at again.",
        "%(number)s claims that speak of it are looked at again.",
        number,
    )
    messages.info(request, told % {"number": number} if number else _("No claim that was checked speaks of it."))
    return redirect("reference_date", pk)


@require_safe
@role_required("editor")
def export(request: HttpRequest) -> StreamingHttpResponse:
    rows = ReferenceDateFilter(request.GET).narrow(ReferenceDate.objects.all(), request.user)
    # With a byte order mark spreadsheets know it for UTF-8.
    lines = as_csv(rows.iterator())
    response = StreamingHttpResponse(
        ("\ufeff" * (not at) + line for at, line in enumerate(lines)), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="reference-dates-{timezone.localdate()}.csv"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("editor")
def read_table(request: HttpRequest) -> HttpResponse:
    form, errors = TableForm(request.POST or None, request.FILES or None), []
    if request.method == "POST" and form.is_valid():
        try:
            done = services.import_reference_dates(lines=form.cleaned_data["file"], user=request.user)
        except services.ImportRefused as refusal:
            errors = refusal.errors
        else:
            messages.success(
                request,
                _("Rows added: %(added)s. Changed: %(changed)s. Unchanged: %(unchanged)s.") % vars(done),
            )
            return redirect("reference_dates")
    is_wrong = request.method == "POST"
    context = {"form": form, "errors": errors[: 5 * PAGE], "number": len(errors), "columns": columns()}
    return render(request, "reviews/reference_dates_import.html", context, status=422 if is_wrong else 200)
