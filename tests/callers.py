"""Who asks the API: a client for each kind of caller."""

from rest_framework.test import APIClient

from reviews.services.keys import make_key
from tests.factories import make_user


def nobody() -> APIClient:
    """Without a key."""
    return APIClient()


def bearer(user=None, **options) -> APIClient:
    """With a key that acts as `user`, or as nobody."""
    client = APIClient()
    client.key, secret = make_key(user=make_user("administrator"), name="test", acts_as=user, **options)
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {secret}")
    return client


def reader() -> APIClient:
    """With a key without a role."""
    return bearer()


def checker() -> APIClient:
    return bearer(make_user("checker"))


def editor() -> APIClient:
    return bearer(make_user("editor"))
