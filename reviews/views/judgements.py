"""A person's word on a match: given and taken back where the evidence is shown."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from claims.models import Claim
from reviews.services import judgements
from reviews.views.access import role_required
from reviews.views.claims import findings_fragment
from reviews.views.panel import shown_claim

WORDS = {"same": True, "different": False, "forget": None}
DONE = {
    "same": _("Confirmed: both say the same. The background checks follow."),
    "different": _("Rejected: they are not the same. The background checks follow."),
    "forget": _("Taken back. The background checks follow."),
}


@require_POST
@role_required("checker")
def judge(request: HttpRequest, pk: int, other: int, word: str) -> HttpResponse:
    if word not in WORDS:
        raise Http404
    claim, compared = shown_claim(pk), get_object_or_404(Claim, pk=other)
    try:
        if word == "forget":
            judgements.forget_judgement(user=request.user, one=claim, other=compared)
        else:
            judgements.judge_match(user=request.user, one=claim, other=compared, is_same=WORDS[word])
    except ValidationError as error:
        raise Http404 from error
    if request.htmx:
        # Whoever pressed a key goes on from where that was.
        return findings_fragment(request, shown_claim(pk), just_judged=compared.pk)
    messages.success(request, DONE[word])
    return redirect(f"{claim.get_absolute_url()}#findings-title")
