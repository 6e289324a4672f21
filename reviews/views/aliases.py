"""The newsroom's names: listed, searched, tried, added, edited in place, removed with a way back, and as CSV."""

import csv

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from claims.matching.meeting import meanings, meeting
from claims.matching.names.aliases import refresh
from claims.models import Alias
from reviews.forms.aliases import COLUMNS, AliasFilter, AliasForm, ImportForm, TrialForm
from reviews.services import aliases as services
from reviews.spreadsheet import guarded
from reviews.views.access import role_required

PAGE = 50
REFUSED_SHOWN = 20


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("editor")
def aliases(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return page(request)
    form = AliasForm(request.POST)
    alias = written(form, lambda fields: services.add_alias(user=request.user, **fields))
    if alias is None:
        return page(request, 422, form=form)
    messages.success(request, _("“%(name)s” is read as “%(other)s” from now on.") % words(alias))
    return back(request)


@require_POST
@role_required("editor")
def change(request: HttpRequest, pk: int) -> HttpResponse:
    alias = get_object_or_404(Alias, pk=pk)
    form = AliasForm(request.POST, auto_id=f"{pk}-%s")
    changed = written(form, lambda fields: services.change_alias(user=request.user, alias=alias, **fields))
    if changed is None:
        return page(request, 422, edited=(pk, form))
    messages.success(request, _("“%(name)s” is read as “%(other)s” from now on.") % words(changed))
    return back(request)


@require_POST
@role_required("editor")
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Removed at once; the message can bring it back."""
    alias = Alias.objects.filter(pk=pk).first()
    if alias:
        services.remove_alias(user=request.user, alias=alias)
        messages.success(request, render_to_string("reviews/_alias_removed.html", {"alias": alias}, request))
    return back(request)


@require_safe
@role_required("editor")
def export(request: HttpRequest) -> HttpResponse:
    response = HttpResponse(
        content_type="text/csv; charset=utf-8", headers={"Content-Disposition": 'attachment; filename="names.csv"'}
    )
    writer = csv.writer(response)
    writer.writerow([*COLUMNS, "added_by", "added_at", "changed_by", "changed_at"])
    for alias in Alias.objects.select_related("added_by", "changed_by"):
        people = [alias.added_by, alias.added_at.isoformat(), alias.changed_by, alias.changed_at.isoformat()]
        writer.writerow([guarded(alias.name), guarded(alias.stands_for), *people])
    return response


@require_POST
@role_required("editor")
def take_in(request: HttpRequest) -> HttpResponse:
    """Rows of a file are added, or changed where the name is here already; those that are refused are told, by line."""
    form = ImportForm(request.POST, request.FILES)
    if not form.is_valid():
        return page(request, 422, import_form=form)
    done, refused = services.take_in(user=request.user, rows=form.cleaned_data["file"])
    text = ngettext("%(number)s name taken in.", "%(number)s names taken in.", done) % {"number": done}
    messages.success(request, text)
    for line, why in refused[:REFUSED_SHOWN]:
        messages.warning(request, _("Line %(line)s was not taken in: %(why)s") % {"line": line, "why": why})
    if len(refused) > REFUSED_SHOWN:
        number = len(refused) - REFUSED_SHOWN
        messages.warning(request, _("Further lines that were not taken in: %(number)s.") % {"number": number})
    return back(request)


def written(form: AliasForm, service) -> Alias | None:
    """What the service wrote; None where the form or the service refuses, which the form then says beside the field."""
    if not form.is_valid():
        return None
    try:
        return service(form.cleaned_data)
    except ValidationError as error:
        form.add_error(None, error)
        return None


def words(alias: Alias) -> dict:
    return {"name": alias.name, "other": alias.stands_for}


def back(request: HttpRequest) -> HttpResponse:
    """The table as it was filtered."""
    kept = request.GET.copy()
    kept.pop("edit", None)
    return redirect(reverse("aliases") + (f"?{kept.urlencode()}" if kept else ""))


def page(request: HttpRequest, status: int = 200, edited: tuple[int, AliasForm] | None = None, **more) -> HttpResponse:
    filters = AliasFilter(request.GET)
    rows = filters.narrow(Alias.objects.select_related("added_by", "changed_by"), request.user)
    if after := request.GET.get("after", "").replace("\x00", ""):
        rows = rows.filter(folded__gt=after)
    shown = list(rows[: PAGE + 1])
    edit = request.GET.get("edit", "")
    if edited is None and edit.isdecimal():
        edited = next(((alias.pk, AliasForm.of(alias)) for alias in shown if alias.pk == int(edit)), None)
    kept = request.GET.copy()
    for name in ("edit", "after", "one", "other"):
        kept.pop(name, None)
    context = {
        "aliases": shown[:PAGE],
        "more": shown[PAGE - 1].folded if len(shown) > PAGE else "",
        "filters": filters,
        "kept": kept.urlencode(),
        "form": AliasForm(),
        "import_form": ImportForm(),
        "edited": edited[0] if edited else None,
        "edit_form": edited[1] if edited else None,
        **trial(request),
    }
    return render(request, "reviews/aliases.html", context | more, status=status)


def trial(request: HttpRequest) -> dict:
    """Two names that somebody wants to try, and how they meet."""
    if not request.GET.get("one") and not request.GET.get("other"):
        return {"trial": TrialForm()}
    form = TrialForm(request.GET)
    if not form.is_valid():
        return {"trial": form}
    refresh()
    one, other = form.cleaned_data["one"], form.cleaned_data["other"]
    met = meeting(one, other)
    sides = met or [(meanings(name) or [None])[0] for name in (one, other)]
    return {"trial": form, "tried": zip((one, other), sides, strict=True), "met": met}
