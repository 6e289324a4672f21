import pytest
from django.conf import settings
from django.urls import reverse

from tests.factories import make_review, make_user

pytestmark = pytest.mark.django_db
LOGIN, PASSWORD = reverse("login"), "a-long-one-indeed"


@pytest.fixture
def person():
    user = make_user("checker", "rosa")
    user.set_password(PASSWORD)
    user.save()
    return user


def log_in(client, password=PASSWORD, **more):
    return client.post(LOGIN, {"username": "rosa", "password": password, **more})


def test_it_leads_to_the_queue(client, person):
    assert log_in(client).url == reverse("queue")


def test_it_leads_to_the_page_that_was_asked_for(client, person):
    asked = client.get(reverse("articles"))
    page = client.get(asked.url).content.decode()
    assert 'name="next" value="/articles"' in page
    assert log_in(client, next="/articles").url == "/articles"


@pytest.mark.parametrize("address", ["https://evil.example/", "//evil.example", "javascript:alert(1)"])
def test_it_leads_nowhere_else(client, person, address):
    assert log_in(client, next=address).url == reverse("queue")


def test_a_wrong_password_is_said_and_the_name_kept(client, person):
    page = log_in(client, "wrong").content.decode()
    assert 'role="alert"' in page and 'value="rosa"' in page and "wrong" not in page


def test_too_many_tries_are_told_what_to_do(client, person):
    for _ in range(settings.AXES_FAILURE_LIMIT):
        response = log_in(client, "wrong")
    assert response.status_code == 429
    assert "Too many tries" in response.content.decode()
    assert log_in(client).status_code == 429


def test_whoever_is_logged_in_does_not_see_it(client, person):
    client.force_login(person)
    assert client.get(LOGIN).url == reverse("queue")


def test_somebody_without_a_role_is_told_whom_to_ask(client):
    make_user("administrator", "berta")
    client.force_login(make_user(""))
    response = client.get(reverse("queue"))
    page = response.content.decode()
    assert response.status_code == 403
    assert "no role here yet" in page and "berta" in page
    assert f'href="{reverse("articles")}"' not in page


def test_a_role_that_is_too_low_is_named(client, person):
    client.force_login(person)
    response = client.get(reverse("keys"))
    assert response.status_code == 403 and "Your role is: Fact-checker" in response.content.decode()


def test_a_part_of_a_page_sends_the_whole_page_to_the_login(client):
    review = make_review()
    here = f"http://testserver/claims/{review.claim_id}?x=1"
    headers = {"HX-Request": "true", "HX-Current-URL": here}
    response = client.get(reverse("findings", args=[review.claim_id]), headers=headers)
    assert response.status_code == 401
    assert response["HX-Redirect"] == f"{LOGIN}?next=/claims/{review.claim_id}%3Fx%3D1"


def test_the_password_can_be_changed(client, person):
    client.force_login(person)
    fields = {"old_password": PASSWORD, "new_password1": "quite-another-1", "new_password2": "quite-another-1"}
    assert client.post(reverse("password"), fields).url == reverse("queue")
    person.refresh_from_db()
    assert person.check_password("quite-another-1")


def test_the_old_password_is_asked_for(client, person):
    client.force_login(person)
    fields = {"old_password": "wrong", "new_password1": "quite-another-1", "new_password2": "quite-another-1"}
    assert 'aria-invalid="true"' in client.post(reverse("password"), fields).content.decode()


def test_the_language_is_switched_and_the_page_kept(client, person):
    client.force_login(person)
    client.post(reverse("set_language"), {"language": "es", "next": "/queue?status=new"})
    page = client.get("/queue?status=new").content.decode()
    assert '<html lang="es"' in page and 'name="next" value="/queue?status=new"' in page


@pytest.mark.parametrize("role, name", [("checker", "New article"), ("editor", "Settings")])
def test_the_frame_offers_what_the_role_opens(client, role, name):
    client.force_login(make_user("checker"))
    assert ("Settings" in client.get(reverse("queue")).content.decode()) is False
    client.force_login(make_user(role))
    assert name in client.get(reverse("queue")).content.decode()
