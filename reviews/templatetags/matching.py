"""Matches told to people: what a name stands for, why two claims were taken for alike, and what people said of them."""

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from claims.matching.judgements import judgements_on
from claims.matching.meeting import Meaning
from claims.models import Claim, MatchJudgement
from reviews.templatetags.languages import language_name

register = template.Library()

KINDS = {
    "alias": gettext_lazy("a name of this newsroom"),
    "pack": gettext_lazy("a name that the language pack knows"),
    "country": gettext_lazy("country"),
    "city": gettext_lazy("city"),
}
PARTS = {
    "words": gettext_lazy("Words in common"),
    "names": gettext_lazy("Names in common"),
    "numbers": gettext_lazy("Numbers in common"),
    "numbers_here": gettext_lazy("Numbers only here"),
    "numbers_there": gettext_lazy("Numbers only there"),
    "differs": gettext_lazy("Differs"),
}
DIFFERENCES = {
    "other_numbers": gettext_lazy("the numbers"),
    "other_measure": gettext_lazy("what is counted"),
    "other_place": gettext_lazy("the place"),
    "other_time": gettext_lazy("the time"),
    "denial": gettext_lazy("one of them denies it"),
    "other_claimant": gettext_lazy("who says it"),
    "other_kind": pgettext_lazy("of a claim", "the kind"),
}


@register.filter
def meant(meaning: Meaning | None) -> str:
    """What a name stands for and who says so, in a sentence."""
    if meaning is None:
        return _("a word that is passed over; there is nothing to compare by.")
    if meaning.named is None:
        return _("no known name; its words are compared as they are.")
    named = meaning.named
    values = {"name": named.stands_for, "kind": KINDS[named.kind]}
    if named.kind in ("country", "city"):
        return _("%(name)s (%(kind)s, %(source)s).") % (values | {"source": named.source})
    if named.kind == "pack":
        values["kind"] = language_name(named.source)
        return _("stands for “%(name)s” in the language pack “%(kind)s”.") % values
    return _("stands for “%(name)s”, %(kind)s.") % values


@register.filter
def why_lines(why: object) -> list[tuple[str, str]]:
    """Why a machine took two claims for alike: (what, which words) each. One of an older version has fewer; what other
    checks keep under this name is no such thing."""
    why, lines = why if isinstance(why, dict) else {}, []
    for part, name in PARTS.items():
        values = [str(value) for value in why.get(part, [])]
        if part == "differs":
            values = [str(DIFFERENCES.get(value, value)) for value in values]
        if values:
            lines.append((str(name), " · ".join(values)))
    if "likeness" in why:
        lines.append((_("Likeness"), _("%(points)s of 100") % {"points": why["likeness"]}))
    return lines


@register.filter
def judged(claim: Claim) -> list[tuple[Claim, MatchJudgement]]:
    """What people have said of a claim and others, the latest first."""
    judgements = judgements_on(claim)
    claims = Claim.objects.select_related("article").defer("article__text").in_bulk(judgements) if judgements else {}
    return [(claims[pk], judgement) for pk, judgement in judgements.items()]
