"""The first accounts: enough people to walk an article from claim to published verdict, which takes two."""

import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.contrib.auth.models import Group
from django.contrib.auth.password_validation import validate_password
from django.db import transaction

from reviews.workflow import ADMINISTRATORS, CHECKERS, EDITORS

FIRST_ACCOUNTS = {"admin": ADMINISTRATORS, "checker": CHECKERS, "editor": EDITORS}
# No letter or digit that is easily taken for another.
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_password() -> str:
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4))


@transaction.atomic
def create_first_accounts(password: str) -> bool:
    """Create them with this password if nobody can sign in yet; whether it did."""
    users = get_user_model().objects
    if users.exclude(password__startswith=UNUSABLE_PASSWORD_PREFIX).exists():
        return False
    validate_password(password)
    for name, group in FIRST_ACCOUNTS.items():
        rights = {"is_staff": True, "is_superuser": True} if name == "admin" else {}
        users.create_user(name, password=password, **rights).groups.add(Group.objects.get(name=group))
    return True
