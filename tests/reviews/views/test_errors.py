import pytest
from django.test import Client, RequestFactory
from django.urls import reverse
from django.views import defaults

from tests.factories import make_user

pytestmark = pytest.mark.django_db


def test_an_address_that_does_not_exist_leads_on(client):
    response = client.get("/nowhere")
    assert response.status_code == 404 and reverse("published") in response.content.decode()


def test_somebody_logged_in_is_led_back_to_the_queue(client):
    client.force_login(make_user())
    assert "To the queue" in client.get("/nowhere").content.decode()


def test_a_part_of_a_page_gets_no_frame_of_its_own(client):
    words = client.get("/nowhere", headers={"HX-Request": "true"}).content.decode()
    assert "nothing at this address" in words and "<html" not in words


def test_a_form_without_its_token_says_what_to_do():
    client = Client(enforce_csrf_checks=True)
    response = client.post(reverse("login"), {"username": "x", "password": "y"})
    assert response.status_code == 403 and "too old to be sent" in response.content.decode()


def test_a_fault_of_ours_is_owned_up_to_without_help_of_database_or_session():
    response = defaults.server_error(RequestFactory().get("/"))
    assert response.status_code == 500 and "The fault is ours" in response.content.decode()


def test_a_request_that_cannot_be_read_says_that_nothing_was_stored():
    response = defaults.bad_request(RequestFactory().get("/"), None)
    assert response.status_code == 400 and "Nothing was stored" in response.content.decode()


@pytest.mark.parametrize("address", ["/nowhere", "/login"])
def test_no_page_carries_a_script_or_a_style_of_its_own(client, address):
    page = client.get(address).content.decode()
    assert "<style" not in page and 'style="' not in page and "onclick" not in page
    assert page.count("<script") == page.count("<script src=") + page.count("<script defer src=")
