import pytest

from reviews.models import ApiKey, Event
from reviews.services import keys
from reviews.workflow import Refused
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def test_the_secret_is_shown_once_and_not_kept():
    key, secret = keys.make_key(user=make_user("administrator"), name="  News\x00 CMS ")
    assert key.name == "News CMS" and ApiKey.objects.is_valid(secret)
    assert secret not in str(list(ApiKey.objects.values())) + str(list(Event.objects.values()))


def test_a_key_may_act_for_somebody_and_the_trail_says_so():
    checker = make_user()
    key, _ = keys.make_key(user=make_user("administrator"), name="CMS", acts_as=checker)
    event = Event.objects.latest("id")
    assert key.user == checker
    assert (event.verb, event.subject, event.after["acts_as"]) == ("key.make", f"key:{key.prefix}", checker.username)


@pytest.mark.parametrize("role", ["", "checker", "editor"])
def test_only_administrators_make_and_revoke_keys(role):
    key, _ = keys.make_key(user=make_user("administrator"), name="CMS")
    with pytest.raises(Refused, match="Only administrators"):
        keys.make_key(user=make_user(role), name="CMS")
    with pytest.raises(Refused, match="Only administrators"):
        keys.revoke_key(user=make_user(role), key=key)


def test_a_key_has_a_name():
    with pytest.raises(Refused, match="Name the key"):
        keys.make_key(user=make_user("administrator"), name=" \x00 ")


def test_a_revoked_key_is_no_key_and_is_revoked_once():
    boss = make_user("administrator")
    key, secret = keys.make_key(user=boss, name="CMS")
    for _ in range(2):
        key = keys.revoke_key(user=boss, key=key)
    assert key.revoked and not ApiKey.objects.is_valid(secret)
    assert Event.objects.filter(verb="key.revoke").count() == 1
