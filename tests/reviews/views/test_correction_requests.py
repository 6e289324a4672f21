"""What a reader who asks for a correction sees, and what an editor does with it."""

import csv
import io
from datetime import timedelta
from html import escape

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from reviews.models import CorrectionRequest, Page
from reviews.services import correction_requests
from tests.factories import make_article, make_claim, make_request, make_review, make_user

pytestmark = pytest.mark.django_db
HOSTILE = '<script>alert("x")</script> =1+1 \u202eabc'


@pytest.fixture
def editor(client, edu):
    client.force_login(edu)
    return client


@pytest.fixture
def review():
    return make_review("published", make_claim(make_article("The bridge fell, she said.", language="en")))


def ask(client, review, **fields):
    return client.post(reverse("ask_correction", args=[review.pk]), {"text": "It was the other bridge."} | fields)


def listed(client, **query) -> str:
    return client.get(reverse("correction_requests", query=query)).content.decode()


def test_a_reader_asks_and_follows_it_to_the_answer(client, review, edu):
    assert "Something wrong? Ask for a correction" in client.get(review.get_absolute_url()).text
    sent = ask(client, review, evidence="I live there.", link="https://example.org/photo", name="Bea")
    asked = CorrectionRequest.objects.get()
    followed = client.get(sent.url)
    assert "Waiting for an editor" in followed.text and f"127.0.0.1:8000{sent.url}" in followed.text
    assert "no-store" in followed["Cache-Control"] and 'content="noindex"' in followed.text
    correction_requests.decline(request=asked, user=edu, answer="Both <b>bridges</b> fell.")
    answered = client.get(sent.url).text
    assert (
        "Not corrected" in answered and "Both &lt;b&gt;bridges&lt;/b&gt; fell." in answered and "edu" not in answered
    )


def test_the_form_is_in_the_language_of_the_page(client):
    review = make_review("published", make_claim(make_article("Cayó el puente, dijo.", language="es")))
    response = ask(client, review, text="")
    assert response["Content-Language"] == "es" and '<html lang="es"' in response.text
    sent = ask(client, review)
    assert CorrectionRequest.objects.get().language == "es"
    assert client.get(sent.url, headers={"accept-language": "en"})["Content-Language"] == "es"


def test_nothing_that_a_stranger_wrote_is_shown_to_anybody_outside(client, review):
    sent = ask(client, review, text="BadWords", evidence="BadWords", name="BadWords", link="https://badwords.example/")
    pages = [review.get_absolute_url(), sent.url, reverse("corrections"), reverse("published")]
    assert not [page for page in pages if "badwords" in client.get(page).text.lower()]


@pytest.mark.parametrize(
    "wrong, words",
    [
        ({"text": " "}, "This field is required."),
        ({"text": "x" * 5001}, "at most 5000 characters"),
        ({"link": "javascript:alert(1)"}, "Enter a valid URL."),
        ({"email": "nobody"}, "Enter a valid email address."),
        ({"name": "a\x00b"}, "Null characters are not allowed."),
        ({"website": "https://spam.example"}, "A field that nobody sees was filled in."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_that_was_typed_is_lost(client, review, wrong, words):
    response = ask(client, review, **{"evidence": "My evidence"} | wrong)
    assert response.status_code == 422 and words in response.text and "My evidence" in response.text
    assert "spam.example" not in response.text and not CorrectionRequest.objects.exists()


def test_a_flood_is_stopped_and_what_was_typed_is_kept(client, review):
    for _ in range(correction_requests.MOST_FROM_ONE):
        assert ask(client, review).status_code == 302
    response = ask(client, review, text="My long text")
    assert response.status_code == 429 and "Try again tomorrow." in response.text and "My long text" in response.text


def test_behind_a_proxy_the_address_is_what_the_proxy_wrote(client, review, settings):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    address = reverse("ask_correction", args=[review.pk])
    for number in range(correction_requests.MOST_FROM_ONE + 1):
        forged = {"X-Forwarded-For": f"198.51.100.{number}, 203.0.113.9"}
        response = client.post(address, {"text": "Wrong."}, headers=forged)
    assert response.status_code == 429
    assert client.post(address, {"text": "Wrong."}, headers={"X-Forwarded-For": "203.0.113.8"}).status_code == 302


def test_without_a_proxy_nobody_says_where_they_come_from(client, review):
    for number in range(correction_requests.MOST_FROM_ONE + 1):
        forged = {"X-Forwarded-For": f"198.51.100.{number}"}
        response = client.post(reverse("ask_correction", args=[review.pk]), {"text": "Wrong."}, headers=forged)
    assert response.status_code == 429


def test_it_needs_its_csrf_token(review):
    assert ask(Client(enforce_csrf_checks=True), review).status_code == 403


@pytest.mark.parametrize("status", ["new", "in_review", "submitted", "approved", "dismissed", "retracted"])
def test_only_what_stands_can_be_asked_about(client, status):
    review = make_review(status)
    assert ask(client, review).status_code == 404
    assert status != "retracted" or "Ask for a correction" not in client.get(review.get_absolute_url()).text


@pytest.mark.parametrize("token", ["x", "x" * 500, "ñ", "..", "%00"])
def test_a_link_that_is_made_up_leads_nowhere(client, token):
    make_request()
    assert client.get(f"/corrections/followed/{token}").status_code == 404


def test_a_token_is_not_in_the_log(client, review, caplog):
    sent = ask(client, review)
    caplog.set_level("INFO")
    client.get(sent.url)
    assert "/corrections/followed/…" in caplog.text and sent.url not in caplog.text


def test_the_list_shows_the_most_urgent_first_and_says_what_is_overdue(editor, edu):
    late, _soon, done = (make_request(text=text)[0] for text in ("Late one", "Soon one", "Done one"))
    CorrectionRequest.objects.filter(pk=late.pk).update(due_at=timezone.now() - timedelta(hours=5))
    correction_requests.decline(request=done, user=edu, answer="No.")
    page = listed(editor)
    assert page.index("Late one") < page.index("Soon one") and "Done one" not in page
    assert page.count("Overdue") == 1
    everything = listed(editor, state="all")
    assert everything.index("Soon one") < everything.index("Done one")
    assert "Done one" in listed(editor, state="declined") and "Soon one" not in listed(editor, state="declined")


def test_it_is_searched_and_an_empty_list_says_what_to_do(editor):
    assert "Nobody waits for an answer" in listed(editor)
    make_request(text="The other bridge")
    assert "The other bridge" in listed(editor, q="OTHER bri") and "No request is like that" in listed(
        editor, q="x y z"
    )


@pytest.mark.parametrize("query", [{"state": "x"}, {"q": "\x00"}, {"after": "open_x_1"}, {"after": "\x00"}])
def test_a_filter_that_is_not_understood_narrows_nothing(editor, query):
    make_request(text="The other bridge")
    assert "The other bridge" in listed(editor, **query)


def test_it_goes_on_where_it_stopped_without_gap_or_repeat(editor, edu, monkeypatch):
    monkeypatch.setattr("reviews.views.paging.PAGE", 2)
    made = [make_request()[0] for _ in range(7)]
    for asked in made[4:]:
        correction_requests.decline(request=asked, user=edu, answer="No.")
    CorrectionRequest.objects.filter(state="open").update(due_at=timezone.now())
    address, seen = reverse("correction_requests") + "?state=all", []
    while address:
        page = editor.get(address).context["page"]
        seen += [asked.pk for asked in page.rows]
        address = page.more and f"{reverse('correction_requests')}?{page.more}"
    assert seen == [asked.pk for asked in [*made[:4], *reversed(made[4:])]]


def test_the_list_costs_the_same_queries_whatever_it_holds(editor, django_assert_max_num_queries):
    make_request()
    with django_assert_max_num_queries(6) as few:
        listed(editor)
    for _ in range(4):
        make_request()
    with django_assert_max_num_queries(len(few)):
        listed(editor)


def test_it_is_exported_as_a_table_that_no_spreadsheet_runs(editor):
    make_request(text="=1+1", name="@x", email="bea@example.org")
    response = editor.get(reverse("correction_requests", query={"format": "csv"}))
    [row] = csv.DictReader(io.StringIO(b"".join(response.streaming_content).decode()))
    assert (row["text"], row["name"], row["email"], row["state"]) == ("'=1+1", "'@x", "bea@example.org", "open")


def test_a_request_leads_into_the_correction_that_closes_it(editor, edu, review):
    asked = make_request(review, text=HOSTILE, link="https://example.org/?a=<b>")[0]
    page = editor.get(reverse("correction_request", args=[asked.pk])).text
    address = f"{reverse('correct', args=[review.claim_id])}?request={asked.pk}"
    assert escape(HOSTILE) in page and "<script>alert" not in page and address in page
    form = editor.get(address).text
    assert escape(HOSTILE) in form and f'value="{asked.pk}" form="new-version" checked' in form
    fields = {"version": review.version, "kind": "correction", "why": "It was the other one.", "rating": "true"}
    fields |= {"claim_reviewed": review.claim_reviewed, "summary": review.summary, "requests": [asked.pk]}
    editor.post(address, fields | {"new-TOTAL_FORMS": 0, "new-INITIAL_FORMS": 0})
    asked.refresh_from_db()
    assert asked.state == "accepted" and asked.correction.why == "It was the other one."


def test_a_retraction_closes_it_and_who_asked_reads_why(editor, review):
    asked, token = make_request(review)
    address = reverse("retract", args=[review.claim_id])
    assert 'form="new-version"' in editor.get(f"{address}?request={asked.pk}").text
    editor.post(address, {"version": review.version, "why": "It never fell.", "requests": [asked.pk]})
    followed = Client().get(reverse("followed_request", args=[token])).text
    assert "Aceptada" in followed or "Accepted: the fact-check was changed" in followed
    assert "It never fell." in followed


def test_a_request_that_somebody_else_answered_meanwhile_is_said(editor, edu, review):
    asked = make_request(review)[0]
    correction_requests.decline(request=asked, user=edu, answer="No.")
    fields = {"version": review.version, "why": "It never fell.", "requests": [asked.pk]}
    response = editor.post(reverse("retract", args=[review.claim_id]), fields)
    assert response.status_code == 422 and "answered one of these requests already" in response.text
    review.refresh_from_db()
    assert review.status == "published"


def test_it_is_declined_with_an_answer_and_opened_again(editor):
    asked = make_request()[0]
    address = reverse("answer_request", args=[asked.pk, "decline"])
    refused = editor.post(address, {"answer": " "})
    assert refused.status_code == 422 and "Say why nothing is corrected" in refused.text
    assert editor.post(address, {"answer": "Both fell."}).url == reverse("correction_request", args=[asked.pk])
    assert editor.post(address, {"answer": "Again"}).status_code == 422
    editor.post(reverse("answer_request", args=[asked.pk, "reopen"]))
    asked.refresh_from_db()
    assert asked.is_open


def test_it_is_accepted_by_a_correction_that_is_there(editor, edu):
    asked = make_request()[0]
    review, address = asked.review, reverse("answer_request", args=[asked.pk, "accept"])
    assert "Choose the correction" in editor.post(address).text
    fields = {"version": review.version, "kind": "update", "why": "New.", "rating": "true", "summary": "So."}
    fields |= {"claim_reviewed": review.claim_reviewed, "new-TOTAL_FORMS": 0, "new-INITIAL_FORMS": 0}
    editor.post(reverse("correct", args=[review.claim_id]), fields)
    correction = review.corrections.get()
    assert "1. Update: New." in editor.get(reverse("correction_request", args=[asked.pk])).text
    other = make_review("corrected").corrections.get()
    assert editor.post(address, {"correction": other.pk}).status_code == 422
    editor.post(address, {"correction": correction.pk, "answer": "Thank you."})
    asked.refresh_from_db()
    assert (asked.state, asked.answer, asked.correction) == ("accepted", "Thank you.", correction)


def test_editors_are_told_how_many_wait_and_checkers_are_not(client, ana, edu):
    asked = make_request()[0]
    CorrectionRequest.objects.update(due_at=timezone.now() - timedelta(hours=1))
    pages = [reverse("queue"), reverse("settings"), asked.review.claim.get_absolute_url()]
    client.force_login(edu)
    shown = [client.get(page).text for page in pages]
    assert "1 request for correction is open" in shown[0] and "1 overdue" in shown[1]
    assert "1 reader asks for a correction of this" in shown[2]
    client.force_login(ana)
    assert not [page for page in (pages[0], pages[2]) if reverse("correction_requests") in client.get(page).text]


@pytest.mark.parametrize(
    "name, more", [("correction_requests", []), ("correction_request", [1]), ("answer_request", [1, "decline"])]
)
def test_only_editors_see_them(client, ana, name, more):
    asked = make_request()[0]
    address = reverse(name, args=[asked.pk, *more[1:]] if more else [])
    send = client.post if name == "answer_request" else client.get
    assert "/login" in send(address).url
    for user in (ana, make_user("")):
        client.force_login(user)
        assert send(address).status_code == 403
    asked.refresh_from_db()
    assert asked.is_open


def test_answers_that_are_none_are_not_found(editor):
    asked = make_request()[0]
    assert editor.post(reverse("answer_request", args=[asked.pk, "delete"])).status_code == 404
    assert editor.post(reverse("answer_request", args=[10**18, "decline"])).status_code == 404
    assert editor.get(reverse("answer_request", args=[asked.pk, "decline"])).status_code == 405


def test_the_public_page_of_corrections_tells_how_long_answers_take(client, edu):
    page = client.get(reverse("corrections")).text
    assert "answers within 72 hours" in page and "In the last twelve months" not in page
    correction_requests.decline(request=make_request()[0], user=edu, answer="No.")
    page = client.get(reverse("corrections")).text
    assert "1 request was answered, 1 of them in time; 0 led to a change." in page and "than 1 hour" in page


def test_what_a_request_links_to_is_no_page_that_is_ever_fetched(client, review):
    known = Page.objects.count()
    ask(client, review, link="https://example.org/photo", evidence="https://example.org/more")
    assert CorrectionRequest.objects.exists() and Page.objects.count() == known
