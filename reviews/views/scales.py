"""The verdict scales: looked at by editors; made, changed and put in use by administrators."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from reviews.forms.scales import ScaleEditor
from reviews.models import Event, ScaleInUse, ScaleVersion
from reviews.scale_in_use import built_in, current_scale, of_version, scale_of
from reviews.scale_rules import read_scale
from reviews.scales import Scale, in_language
from reviews.scales import scales as built_in_scales
from reviews.services import scales as services
from reviews.views.access import role_required
from reviews.workflow import Refused

MOST_EVENTS = 20


@require_safe
@role_required("editor")
def scales(request: HttpRequest) -> HttpResponse:
    own = ScaleVersion.objects.newest().select_related("made_by").order_by("slug")
    context = {
        "current": current_scale(),
        "chosen": ScaleInUse.objects.select_related("chosen_by").filter(pk=1).first(),
        "own": [(of_version(version), version) for version in own],
        "built_in": [built_in(slug) for slug in built_in_scales()],
    }
    return render(request, "reviews/scales.html", context)


@require_safe
@role_required("editor")
def scale(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    shown = found(slug, number)
    versions = ScaleVersion.objects.filter(slug=slug).select_related("made_by").order_by("-number")
    context = {
        "scale": shown,
        "current": current_scale(),
        "versions": [] if shown.is_built_in else versions,
        "events": Event.objects.filter(subject=f"scale:{slug}").order_by("-id")[:MOST_EVENTS],
    }
    return render(request, "reviews/scale.html", context)


def found(slug: str, number: int) -> Scale:
    shown = scale_of(slug, number)
    if shown is None:
        raise Http404
    return shown


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("administrator")
def new(request: HttpRequest) -> HttpResponse:
    original = copied(request.GET)

    def save(editor: ScaleEditor) -> ScaleVersion:
        return services.make_scale(user=request.user, **editor.service_fields())

    return edited(request, lambda empty: ScaleEditor.of(empty, original, is_copy=True), save, original=original)


def copied(query: QueryDict) -> Scale | None:
    slug, number = query.get("copy", ""), query.get("number", "0")
    return found(slug, int(number)) if slug and number.isdecimal() and len(number) < 10 else None


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("administrator")
def edit(request: HttpRequest, slug: str) -> HttpResponse:
    newest = ScaleVersion.objects.newest().filter(slug=slug).first()
    if newest is None:
        raise Http404
    shown = of_version(newest)

    def save(editor: ScaleEditor) -> ScaleVersion:
        seen = editor.names.cleaned_data["seen"] or 0
        return services.change_scale(user=request.user, slug=slug, seen=seen, **editor.service_fields())

    is_in_use = current_scale().slug == slug and not current_scale().is_built_in
    return edited(request, lambda empty: ScaleEditor.of(empty, shown), save, scale=shown, is_in_use=is_in_use)


def edited(request: HttpRequest, begin: Callable, save: Callable, **more) -> HttpResponse:
    """Show the form, as it begins or as a button of a step has changed it, or save what it holds."""
    if request.method != "POST":
        editor = begin(QueryDict(mutable=True))
        return shown_editor(request, editor, 200, more)
    editor = ScaleEditor(request.POST)
    deed = request.POST.get("do", "save")
    if deed != "save":
        return shown_editor(request, editor, 200, more | {"at": editor.do(deed)})
    version = saved(request, editor, save, more)
    if version is None:
        return shown_editor(request, editor, 422 if editor.has_errors else 200, more)
    messages.success(request, _("Saved as version %(number)s.") % {"number": version.number})
    return redirect("scale", version.slug, version.number)


def shown_editor(request: HttpRequest, editor: ScaleEditor, status: int, more: dict) -> HttpResponse:
    return render(request, "reviews/edit_scale.html", {"editor": editor} | more, status=status)


def saved(request: HttpRequest, editor: ScaleEditor, save: Callable, more: dict) -> ScaleVersion | None:
    """What the service wrote. None where it refused, which the form then says, or where somebody has to agree first to
    what it does to drafts, which `more` then tells."""
    if not editor.is_valid():
        return None
    try:
        if more.get("is_in_use") and (effect := unconfirmed(request, editor)):
            more["effect"] = effect
            return None
        return save(editor)
    except ValidationError as error:
        editor.add_errors(error)
    except services.Overtaken as refusal:
        editor.wrong.append(str(refusal))
        more["overtaken"] = True
        # Whoever has read what the other one saved may save over it.
        editor.data["seen"] = more["scale"].number if "scale" in more else ""
    except Refused as refusal:
        editor.wrong.append(str(refusal))
    return None


def unconfirmed(request: HttpRequest, editor: ScaleEditor) -> services.Effect | None:
    """What saving a scale that is in use does to drafts, unless that was shown and agreed to."""
    effect = services.effect_of(read_scale(**editor.service_fields()))
    is_harmless = not effect.kept and not effect.lost
    return None if is_harmless or request.POST.get("agreed") == effect.key else effect


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("administrator")
def use(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Shows what putting a scale in use does, then does it."""
    wanted, refusal = found(slug, number), None
    if request.method == "POST":
        try:
            services.choose_scale(user=request.user, slug=slug, number=number, seen=seen_in_use(request.POST))
        except Refused as error:
            refusal = error
        else:
            messages.success(request, _("“%(name)s” is in use.") % {"name": in_language(wanted.names)})
            return redirect("scales")
    context = {"scale": wanted, "current": current_scale(), "effect": services.effect_of(wanted), "refusal": refusal}
    return render(request, "reviews/use_scale.html", context, status=409 if refusal else 200)


def seen_in_use(posted: QueryDict) -> tuple[str, int]:
    slug, _colon, number = posted.get("seen", "").partition(":")
    return slug, int(number) if number.isdecimal() and len(number) < 10 else 0
