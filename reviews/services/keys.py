"""Keys to the API, which an administrator makes and revokes."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from reviews import audit
from reviews.models import ApiKey
from reviews.workflow import Refused, require_role

LONGEST_NAME = 50


@transaction.atomic
def make_key(*, user, name: str, acts_as=None, expires: datetime | None = None) -> tuple[ApiKey, str]:
    """A new key and its secret, which is shown once and not kept. `acts_as` gives it that person's role."""
    require_role(user, "administrator")
    name = one_line(name)[:LONGEST_NAME]
    if not name:
        raise Refused(_("Name the key, so that it is known later whose it was."))
    key, secret = ApiKey.objects.create_key(name=name, user=acts_as, expiry_date=expires, made_by=user)
    audit.record(
        actor=user,
        verb="key.make",
        subject=f"key:{key.prefix}",
        after={"name": key.name, "acts_as": acts_as.get_username() if acts_as else None, "expires": expires},
    )
    return key, secret


@transaction.atomic
def revoke_key(*, user, key: ApiKey) -> ApiKey:
    require_role(user, "administrator")
    key = ApiKey.objects.select_for_update().get(pk=key.pk)
    if not key.revoked:
        key.revoked = True
        key.save()
        audit.record(actor=user, verb="key.revoke", subject=f"key:{key.prefix}", after={"name": key.name})
    return key
