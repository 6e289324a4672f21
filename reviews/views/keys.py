"""Keys to the API: an administrator makes and revokes them."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from reviews.forms.keys import KeyForm
from reviews.models import ApiKey
from reviews.services.keys import make_key, revoke_key
from reviews.views.access import role_required

SHOWN = 200


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@role_required("administrator")
@sensitive_variables("secret")
def keys(request: HttpRequest) -> HttpResponse:
    """The secret of a new key is in the answer to the form and nowhere else: no redirect, so that it is not kept."""
    form, made, secret = KeyForm(request.POST or None), None, ""
    if form.is_valid():
        wanted = form.cleaned_data
        made, secret = make_key(
            user=request.user, name=wanted["name"], acts_as=wanted["acts_as"], expires=wanted["expires_on"]
        )
        form = KeyForm()
    newest = ApiKey.objects.select_related("user", "made_by")[:SHOWN]
    context = {"form": form, "made": made, "secret": secret, "keys": newest}
    return render(request, "reviews/keys.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("administrator")
def revoke(request: HttpRequest, prefix: str) -> HttpResponse:
    key = get_object_or_404(ApiKey.objects.select_related("user"), prefix=prefix)
    if request.method != "POST":
        return render(request, "reviews/revoke_key.html", {"key": key})
    revoke_key(user=request.user, key=key)
    messages.success(request, _("“%(name)s” is revoked: whoever uses it is refused from now on.") % {"name": key.name})
    return redirect("keys")
