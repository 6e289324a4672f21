"""The page of what one was told, and the choice of e-mail."""

import re

import pytest
from django.urls import reverse

from reviews.models import MailChoice, Notification
from reviews.services.notifications import notify
from tests.factories import make_article, make_claim, make_review, make_user
from tests.mail import Mailbox

pytestmark = pytest.mark.django_db
PAGE, CHOICE = reverse("notifications"), reverse("mail_choice")


def tell(user, kind="comment", review=None, **more) -> Notification:
    notify(to=[user], kind=kind, review=review or make_review(), by_name="edu", **more)
    return Notification.objects.latest("pk")


def shown(response) -> list[int]:
    return [int(pk) for pk in re.findall(r'href="/notifications/(\d+)" data-row-link', response.content.decode())]


def test_the_unread_stand_first_and_the_newest_of_them_before_the_others(client, checker):
    rows = [tell(checker) for _ in range(4)]
    client.get(reverse("notification", args=[rows[3].pk]))
    assert shown(client.get(PAGE)) == [rows[2].pk, rows[1].pk, rows[0].pk, rows[3].pk]


def test_one_leads_to_its_place_and_is_read_then(client, checker):
    row = tell(checker)
    assert client.get(reverse("notification", args=[row.pk])).url == f"/claims/{row.review.claim_id}#review"
    row.refresh_from_db()
    first = row.read_at
    client.get(reverse("notification", args=[row.pk]))
    row.refresh_from_db()
    assert first and row.read_at == first


def test_one_may_lead_to_another_place(client, checker):
    row = tell(checker, "correction_request", path="/corrections/requests/7")
    assert client.get(reverse("notification", args=[row.pk])).url == "/corrections/requests/7"


def test_what_others_were_told_is_not_there(client, checker):
    row = tell(make_user())
    assert shown(client.get(PAGE)) == []
    assert client.get(reverse("notification", args=[row.pk])).status_code == 404
    client.post(reverse("read_notification", args=[row.pk]))
    client.post(reverse("read_all"))
    row.refresh_from_db()
    assert row.read_at is None


def test_one_is_marked_as_read_and_the_filters_stay(client, checker):
    first, second = tell(checker), tell(checker)
    response = client.post(reverse("read_notification", args=[first.pk]), {"filters": "state=unread"})
    assert response.url == f"{PAGE}?state=unread" and shown(client.get(response.url)) == [second.pk]


@pytest.mark.parametrize("filters", ["//evil.example", "x\r\nSet-Cookie: a=b", "https://evil.example/?"])
def test_marking_leads_nowhere_else(client, checker, filters):
    response = client.post(reverse("read_all"), {"filters": filters})
    assert response.url.startswith(f"{PAGE}?") and "a" not in response.cookies


def test_it_is_narrowed_by_kind_and_state(client, checker):
    mention, comment = tell(checker, "mention"), tell(checker)
    assert shown(client.get(PAGE, {"kind": "mention"})) == [mention.pk]
    client.post(reverse("read_notification", args=[comment.pk]))
    assert shown(client.get(PAGE, {"state": "unread"})) == [mention.pk]
    assert len(shown(client.get(PAGE, {"kind": "x", "state": "\x00", "after": "99999999999999999999"}))) == 1


def test_what_was_read_comes_page_by_page(client, checker):
    review = make_review()
    rows = [tell(checker, review=review).pk for _ in range(45)]
    client.post(reverse("read_all"))
    found, address = [], PAGE
    while address:
        response = client.get(address, headers={"HX-Request": "true"} if "after" in address else None)
        found += shown(response)
        address = response.context["page"].more and f"{PAGE}?{response.context['page'].more}"
    assert found == rows[::-1]


def test_the_number_of_queries_does_not_grow_with_the_rows(client, checker, django_assert_max_num_queries):
    tell(checker)
    with django_assert_max_num_queries(8) as asked:
        client.get(PAGE)
    for _ in range(12):
        tell(checker)
    with django_assert_max_num_queries(len(asked)):
        client.get(PAGE)


def test_nothing_that_people_write_is_markup(client, checker):
    html = "<script>alert(1)</script>"
    review = make_review(claim=make_claim(make_article(f"{html} fell.", language="xx")))
    notify(to=[checker], kind="expert", review=review, by_name=html, words=html)
    assert "<script>alert" not in client.get(PAGE).content.decode()


def test_an_empty_page_says_what_will_stand_there(client, checker):
    assert "Nothing yet" in client.get(PAGE).content.decode()
    assert "No notification is like that" in client.get(PAGE, {"kind": "mention"}).content.decode()


def test_an_e_mail_that_was_given_up_says_why(client, checker):
    row = tell(checker)
    Notification.objects.filter(pk=row.pk).update(mail="given_up", mail_error="The mail server answered with 451.")
    assert "The mail server answered with 451." in client.get(PAGE).content.decode()
    assert "The mail server answered with 451." in client.get(CHOICE).content.decode()


def test_one_chooses_how_one_is_mailed(client, checker, settings):
    settings.FACTCHECK_EMAIL = Mailbox(port=25).server()
    assert "FACTCHECK_EMAIL_URL" not in client.get(CHOICE).content.decode()
    client.post(CHOICE, {"when": "daily", "address": "ana@home.example", "language": "es"})
    checker.refresh_from_db()
    choice = MailChoice.objects.get(user=checker)
    assert (choice.when, choice.language, checker.email) == ("daily", "es", "ana@home.example")
    page = client.get(CHOICE).content.decode()
    assert 'value="ana@home.example"' in page and 'value="daily" selected' in page


@pytest.mark.parametrize(
    "fields",
    [
        {"when": "each", "address": "", "language": "en"},
        {"when": "each", "address": "x", "language": "en"},
        {"when": "each", "address": "a@b.example\nBcc: c@d.example", "language": "en"},
        {"when": "hourly", "address": "a@b.example", "language": "en"},
        {"when": "each", "address": "a@b.example", "language": "xx"},
    ],
)
def test_a_choice_that_is_none_is_refused_and_kept_to_be_mended(client, checker, fields):
    response = client.post(CHOICE, fields)
    assert response.status_code == 422 and "errorlist" in response.content.decode()
    assert not MailChoice.objects.exists()


def test_where_no_mail_server_is_set_up_the_page_says_so(client, checker):
    assert "FACTCHECK_EMAIL_URL" in client.get(CHOICE).content.decode()
