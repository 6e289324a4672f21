"""Comments, handing over, due days and invitations on the claim page."""

import re
from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from reviews.models import Comment, Event, Invitation, Notification, Review
from reviews.services import comments, reviews
from tests.factories import make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
HTML = "<script>alert(1)</script><b>"


def post(client, user, page, pk, headers=None, /, **fields):
    client.force_login(user)
    args = pk if isinstance(pk, list) else [pk]
    return client.post(reverse(page, args=args), fields, headers=headers)


def opened(client, user, review) -> str:
    client.force_login(user)
    return client.get(reverse("claim", args=[review.claim_id])).content.decode()


def test_a_comment_is_said_and_stands_in_order_with_the_decisions(client, ana, edu):
    review = make_review("returned", checker=ana, editor=edu)
    response = post(client, ana, "add_comment", review.claim_id, text="I asked them.")
    assert response.url == f"/claims/{review.claim_id}#comment-{Comment.objects.get().pk}"
    talk = opened(client, edu, review).split('id="talk-list"')[1]
    assert talk.index("Cite the second report too.") < talk.index("I asked them.")


def test_with_a_script_the_list_comes_back_with_the_comment_in_focus_and_an_empty_field(client, ana):
    review = make_review()
    page = post(client, ana, "add_comment", review.claim_id, HTMX, text="I asked them.").content.decode()
    assert "<html" not in page and re.search(r'id="comment-\d+"[^>]*autofocus', page)
    assert re.search(r'<textarea id="comment-text"[^>]*></textarea>', page)


@pytest.mark.parametrize("headers", [None, HTMX])
def test_a_refused_comment_is_still_there_to_be_mended(client, ana, headers):
    long = "x" * 10_001
    response = post(client, ana, "add_comment", make_claim().pk, headers, text=long)
    assert response.status_code == 422
    assert "at most 10000 characters" in response.text and long in response.text
    assert not Comment.objects.exists()


def test_nothing_in_a_comment_is_markup_and_who_is_called_on_is_marked(client, ana, edu):
    review = make_review()
    post(client, ana, "add_comment", review.claim_id, text=f"{HTML} @edu, look")
    page = opened(client, edu, review)
    assert "<script>alert" not in page and '<span class="mention">@edu</span>' in page


def test_a_comment_is_taken_back_and_says_so(client, ana, edu):
    review = make_review()
    post(client, ana, "add_comment", review.claim_id, text="Our source is Dr. X")
    comment = Comment.objects.get()
    assert reverse("take_back_comment", args=[comment.pk]) not in opened(client, edu, review)
    assert reverse("take_back_comment", args=[comment.pk]) in opened(client, ana, review)
    assert post(client, edu, "take_back_comment", comment.pk).status_code == 422
    assert "taken back" in post(client, ana, "take_back_comment", comment.pk, HTMX).text
    page = opened(client, edu, review)
    assert "Dr. X" not in page and "taken back" in page


def test_who_has_no_role_neither_says_nor_sees_anything(client, ana):
    review = make_review()
    comment = comments.comment(review=review, user=ana, text="secret")
    guest = make_user("")
    answers = [
        post(client, guest, "add_comment", review.claim_id, text="x"),
        post(client, guest, "take_back_comment", comment.pk),
        post(client, guest, "invite", review.claim_id, name="x", days=1),
        client.get(reverse("colleagues"), {"name": "a"}),
        client.get(reverse("notifications")),
        client.get(reverse("mail_choice")),
    ]
    assert [response.status_code for response in answers] == [403] * 6
    assert client.get(reverse("bell")).status_code == 286


@pytest.mark.parametrize("name, args", [("add_comment", [1]), ("take_back_comment", [1]), ("invite", [1]),
                                        ("revoke_invitation", [1]), ("read_all", []), ("read_notification", [1])])  # fmt: skip
def test_nothing_changes_by_a_link(client, ana, name, args):
    client.force_login(ana)
    assert client.get(reverse(name, args=args)).status_code == 405


@pytest.mark.parametrize("name", ["add_comment", "take_back_comment", "invite", "revoke_invitation"])
def test_what_does_not_exist_is_not_found(client, ana, name):
    assert post(client, ana, name, 999_999, text="x", name="x", days=1).status_code == 404


def test_names_go_on_as_they_were_begun(client, ana, edu):
    make_user("", username="eduardo")
    client.force_login(ana)
    offered = client.get(reverse("colleagues"), {"name": "ED"}).content.decode()
    assert 'data-name="edu"' in offered and "eduardo" not in offered
    for begun in ("\x00", "%", "x" * 9999, "<b>"):
        assert client.get(reverse("colleagues"), {"name": begun}).status_code == 200


def test_an_action_brings_the_decisions_up_to_date_without_touching_what_is_written(client, ana, edu):
    review = make_review("submitted", checker=ana)
    page = post(client, edu, "act", [review.claim_id, "approve"], HTMX, version=review.version).text
    assert 'id="talk-list" class="timeline" hx-swap-oob="true"' in page and "comment-text" not in page


def test_a_claim_is_handed_over_on_the_page(client, ana, edu):
    review = make_review("in_review", checker=ana)
    assert "/do/hand_over" in opened(client, ana, review) and "/do/hand_over" not in opened(client, edu, review)
    response = post(client, ana, "act", [review.claim_id, "hand_over"], HTMX, assignee=edu.pk, words="Yours, please.")
    assert "Handed over." in response.text and "Yours, please." in response.text
    assert Review.objects.get(pk=review.pk).assignee == edu


@pytest.mark.parametrize("assignee", ["", "x", "999999"])
def test_it_is_handed_to_somebody_of_the_list(client, ana, assignee):
    review = make_review("in_review", checker=ana)
    response = post(client, ana, "act", [review.claim_id, "hand_over"], HTMX, assignee=assignee)
    assert response.status_code == 422 and "Choose a colleague of the list" in response.text


def test_a_due_day_is_set_shown_and_found_in_the_queue(client, ana, edu):
    late, other = make_review("in_review", checker=ana), make_review()
    yesterday = timezone.localdate() - timedelta(days=1)
    post(client, edu, "act", [late.claim_id, "set_due"], due_on=yesterday.isoformat())
    assert 'data-tone="overdue"' in opened(client, ana, late) and "overdue by 1 day" in opened(client, ana, late)
    page = client.get(reverse("queue"), {"due": "overdue"}).content.decode()
    assert f'href="/claims/{late.claim_id}"' in page and "overdue by 1 day" in page
    assert f'href="/claims/{other.claim_id}"' not in page
    assert f'href="/claims/{other.claim_id}"' in client.get(reverse("queue"), {"due": "none"}).content.decode()
    assert client.get(reverse("queue"), {"due": "x\x00"}).status_code == 200


@pytest.mark.parametrize("due_on", ["tomorrow", "2026-13-45", "99999-01-01", "\x00"])
def test_a_day_that_is_none_is_refused(client, edu, due_on):
    response = post(client, edu, "act", [make_review().claim_id, "set_due"], HTMX, due_on=due_on)
    assert response.status_code == 422 and "year-month-day" in response.text


def invite(client, user, review, headers=None, **fields):
    fields = {"name": "Dr. Eva Ruiz", "affiliation": "University of Vigo", "days": 7} | fields
    return post(client, user, "invite", review.claim_id, headers, **fields)


def link_in(page: str) -> str:
    return re.search(r'id="guest-link"[^>]*value="([^"]+)"', page)[1]


@pytest.mark.parametrize("headers", [None, HTMX])
def test_the_link_is_shown_once_and_kept_nowhere(client, ana, headers, caplog):
    review = make_review("in_review", checker=ana)
    response = invite(client, ana, review, headers)
    token = link_in(response.text).rsplit("/", 1)[1]
    assert (
        link_in(response.text).startswith("http://127.0.0.1:8000/guest/") and "no-store" in response["Cache-Control"]
    )
    page = opened(client, ana, review)
    assert "Dr. Eva Ruiz" in page and "not opened yet" in page and token not in page
    assert token not in caplog.text + str(dict(client.session)) + str(list(Event.objects.values()))
    assert not list(get_messages(response.wsgi_request))


@pytest.mark.parametrize("fields", [{"name": ""}, {"days": "0"}, {"days": "31"}, {"days": "x"}, {"name": "x" * 151}])
def test_an_invitation_that_lacks_something_is_refused(client, ana, fields):
    response = invite(client, ana, make_review("in_review", checker=ana), HTMX, **fields)
    assert response.status_code == 422 and not Invitation.objects.exists()


def test_a_link_is_revoked_on_the_page(client, ana):
    review = make_review("in_review", checker=ana)
    invite(client, ana, review)
    made = Invitation.objects.get()
    revoke = reverse("revoke_invitation", args=[made.pk])
    assert revoke in opened(client, ana, review) and revoke not in opened(client, make_user(), review)
    assert post(client, make_user(), "revoke_invitation", made.pk).status_code == 422
    assert "opens nothing any more" in post(client, ana, "revoke_invitation", made.pk, HTMX).text
    assert "link revoked" in opened(client, ana, review)


def test_the_page_asks_no_more_however_much_was_said(client, ana, django_assert_max_num_queries):
    few, many = make_review("in_review", checker=ana), make_review("in_review", checker=ana)
    for review, number in ((few, 1), (many, 12)):
        invite(client, ana, review)
        for n in range(number):
            comments.comment(review=review, user=make_user(), text=f"{n}")
        for invitation in review.invitations.all():
            comments.comment_as_expert(invitation=invitation, text="x")
        opened(client, ana, review)
    with django_assert_max_num_queries(40) as asked:
        client.get(reverse("claim", args=[few.claim_id]))
    with django_assert_max_num_queries(len(asked)):
        client.get(reverse("claim", args=[many.claim_id]))


def test_the_bell_counts_what_is_unread_and_no_further_than_99(client, ana):
    review = make_review()
    Notification.objects.bulk_create(Notification(to=ana, review=review, kind="comment") for _ in range(120))
    client.force_login(ana)
    assert ">99+</b>" in client.get(reverse("bell")).content.decode()
    client.post(reverse("read_all"))
    assert ">0</b>" in client.get(reverse("queue")).content.decode()


def test_who_is_logged_out_meanwhile_is_left_where_they_are(client):
    response = client.get(reverse("bell"), headers=HTMX)
    assert response.status_code == 286 and "HX-Redirect" not in response


@pytest.mark.parametrize("headers", [None, HTMX])
def test_the_draft_of_who_invites_stays_in_the_form_while_it_is_hidden_from_others(client, ana, settings, headers):
    settings.FACTCHECK_SECOND_OPINION = 100
    review = reviews.withdraw(review=make_review("submitted", checker=ana), user=ana)
    assert review.awaits_opinion
    invited = invite(client, ana, review, headers).text
    revoked = post(client, ana, "revoke_invitation", Invitation.objects.get().pk, headers)
    refused = post(client, ana, "add_comment", review.claim_id, text="").text
    for page in (invited, refused, *([revoked.text] if headers else [])):
        assert re.search(r"<textarea[^>]*>\s*Two official reports say otherwise\.</textarea>", page)
