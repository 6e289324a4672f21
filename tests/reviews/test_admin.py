import pytest
from django.apps import apps
from django.contrib.admin import site
from django.contrib.auth.models import Group, User
from django.urls import reverse

from claims.models import Claimant
from reviews.services.keys import make_key
from reviews.services.scales import make_scale
from reviews.workflow import ADMINISTRATORS, CHECKERS
from tests.factories import make_review, make_user
from tests.reports import make_event
from tests.scales import NAMES, three_steps

pytestmark = pytest.mark.django_db

READ_ONLY = [
    *("claims.article", "claims.claim", "claims.claimant", "reviews.finding", "reviews.review", "reviews.source"),
    *("reviews.approval", "reviews.correction", "reviews.event", "reviews.apikey", "reviews.newsevent"),
    "reviews.referencedate",
    "reviews.scaleversion",
]


def address(label: str, page: str, *args) -> str:
    return reverse(f"admin:{label.replace('.', '_')}_{page}", args=args)


@pytest.fixture
def superuser(client) -> User:
    user = User.objects.create_superuser("root")
    client.force_login(user)
    return user


@pytest.fixture
def administrator(client) -> User:
    user = make_user("administrator")
    user.is_staff = True
    user.save()
    client.force_login(user)
    return user


@pytest.mark.any_database
@pytest.mark.parametrize("label", READ_ONLY)
def test_everything_can_be_looked_at_and_nothing_written(label, client, superuser):
    make_review("corrected")
    Claimant.objects.create(name="Zoë", folded="zoe")
    make_key(user=make_user("administrator"), name="test")
    make_event()
    make_scale(user=make_user("administrator"), names=NAMES, ratings=three_steps())
    row = apps.get_model(label).objects.first()
    assert client.get(address(label, "changelist"), {"q": "1"}).status_code == 200
    client.post(address(label, "changelist"), {"action": "delete_selected", "_selected_action": row.pk, "post": "yes"})
    assert client.get(address(label, "add")).status_code == 403
    assert client.get(address(label, "change", row.pk)).status_code == 200
    assert client.post(address(label, "change", row.pk), {"status": "published"}).status_code == 403
    assert client.post(address(label, "delete", row.pk), {"post": "yes"}).status_code == 403
    assert apps.get_model(label).objects.filter(pk=row.pk).exists()


def test_all_our_models_are_read_only_or_not_there():
    ours = {model._meta.label_lower for model in site._registry if model._meta.app_label in ("claims", "reviews")}
    assert ours == set(READ_ONLY)


def test_lists_count_no_further_than_they_show(client, superuser, django_assert_max_num_queries):
    make_review("published")
    with django_assert_max_num_queries(10) as queries:
        client.get(address("claims.claim", "changelist"))
    counts = [query["sql"] for query in queries if "COUNT(" in query["sql"].upper()]
    assert counts and all("LIMIT 1000" in count for count in counts)


def fields_of(user: User, **changes) -> dict:
    return {
        "username": user.username,
        "is_active": "on",
        "date_joined_0": "2025-01-01",
        "date_joined_1": "00:00",
        **changes,
    }


def test_an_administrator_gives_people_their_roles(client, administrator):
    person, role = make_user(""), Group.objects.get(name=CHECKERS)
    response = client.post(address("auth.user", "change", person.pk), fields_of(person, groups=[role.pk]))
    assert response.status_code == 302 and list(person.groups.all()) == [role]


def test_an_administrator_makes_no_superuser(client, administrator):
    role = Group.objects.get(name=ADMINISTRATORS)
    changes = fields_of(administrator, is_superuser="on", is_staff="on", groups=[role.pk], user_permissions=[1])
    assert client.post(address("auth.user", "change", administrator.pk), changes).status_code == 302
    administrator.refresh_from_db()
    assert not administrator.is_superuser and not administrator.user_permissions.exists()


def test_an_administrator_takes_over_no_superuser(client, administrator):
    boss = User.objects.create_superuser("boss", password="a-very-long-one")
    words = {"password1": "another-long-one", "password2": "another-long-one", "usable_password": "true"}
    assert client.post(address("auth.user", "change", boss.pk), fields_of(boss, username="x")).status_code == 403
    assert client.post(reverse("admin:auth_user_password_change", args=[boss.pk]), words).status_code == 403
    boss.refresh_from_db()
    assert boss.check_password("a-very-long-one") and boss.username == "boss"


def test_nobody_is_deleted(client, superuser):
    person = make_user("")
    assert client.post(address("auth.user", "delete", person.pk), {"post": "yes"}).status_code == 403


def test_a_role_keeps_its_name(client, superuser):
    role = Group.objects.get(name=CHECKERS)
    client.post(address("auth.group", "change", role.pk), {"name": "Readers"})
    assert client.post(address("auth.group", "delete", role.pk), {"post": "yes"}).status_code == 403
    role.refresh_from_db()
    assert role.name == CHECKERS


@pytest.mark.parametrize("role", ["", "checker", "editor"])
def test_it_is_for_staff(role, client):
    client.force_login(make_user(role))
    assert client.get(reverse("admin:index")).status_code == 302
