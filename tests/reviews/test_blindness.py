"""What waits for a blind second opinion is told to nobody but its author, whichever way they ask."""

import re

import pytest
from django.contrib.auth.models import User
from django.urls import reverse
from rest_framework.test import APIClient

from reviews import blindness
from reviews.models import ChecklistStep, Event, Notification, Review, Source
from reviews.scales import scales
from reviews.services import reviews
from reviews.services.checklist import tick_step
from reviews.services.comments import comment, comment_as_expert
from reviews.services.invitations import invite
from reviews.services.opinions import opine
from reviews.services.replies import add_reply
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
SECRETS = [
    "zebra-reasons",
    "zebra-source-note",
    "zebra-step-note",
    "zebra-comment",
    "Mostly false",
    "Mayormente falso",
]
VISIBLE = ["Two people died, it is said.", "A report of the city", "City hall"]
SHARE = 100


@pytest.fixture
def author():
    return make_user("checker", "ana")


@pytest.fixture
def review(settings, author):
    """A verdict that has been returned, changed and handed in again, and waits for an opinion on what it says now."""
    settings.FACTCHECK_SECOND_OPINION = SHARE
    claim = make_claim(make_article("Two people died.", language="xx", url="https://example.org/here"))
    review = reviews.take(review=claim.review, user=author)
    make_source(review, title="A report of the city", note="zebra-source-note", stance="refutes")
    tick_step(review=review, user=author, step=ChecklistStep.objects.first(), note="zebra-step-note")
    add_reply(review=review, user=author, addressee="City hall", channel="email", asked_on=review.created_at.date())
    review = handed_in(review, "false")
    opine(review=review, user=make_user("editor", "first"), rating="false", reasons="zebra-reasons of the first")
    review = Review.objects.get(pk=review.pk)
    review = reviews.return_to_author(review=review, user=make_user("editor"), comment="zebra-comment: why so mild?")
    return handed_in(review, "mostly_false")


def handed_in(review, rating) -> Review:
    words = {"claim_reviewed": "Two people died, it is said.", "summary": "zebra-reasons", "rating": rating}
    review = reviews.save_draft(review=review, user=review.assignee, version=None, **words)
    return reviews.submit(review=review, user=review.assignee)


def addresses(review) -> list[str]:
    claim, article, source, reply = (
        review.claim_id,
        review.claim.article_id,
        review.sources.get(),
        review.replies.get(),
    )
    named = [
        *(("claim", claim), ("findings", claim), ("add_source", claim), ("add_reply", claim)),
        *(("correct", claim), ("retract", claim), ("change_source", source.pk), ("change_reply", reply.pk)),
        *(("source_card", source.pk), ("pick_passage", source.pk), ("paste_source", claim)),
        *(
            ("at_hand", claim),
            ("at_hand_findings", claim),
            ("presence", claim),
            ("claimant", claim),
            ("precedent", claim),
        ),
        *(("article", article), ("article_claims", article), ("report", article), ("published_review", review.pk)),
    ]
    plain = [
        "queue",
        "queue_progress",
        "articles",
        "pages",
        "events",
        "published",
        "corrections",
        "method",
        "elsewhere",
        "notifications",
        "correction_requests",
        "trail",
        "verify_trail",
    ]
    asked = ["queue?status=submitted", "queue?opinion=wanted", "pages?format=csv"]
    asked += [f"articles/{article}/report?format={form}" for form in ("csv", "json")]
    return [
        *(reverse(name, args=[pk]) for name, pk in named),
        *(reverse(name) for name in plain),
        *(f"/{address}" for address in asked),
        *(f"/api/v1/reviews/{review.pk}", f"/api/v1/reviews?claim={claim}", f"/api/v1/claims/{claim}"),
        *(f"/articles/{article}?claim={claim}", "/settings", "/settings/rules"),
    ]


def seen(client, address, **more) -> str:
    response = client.get(address, **more)
    text = b"".join(response.streaming_content).decode() if response.streaming else response.content.decode()
    return re.sub(r'(csrfmiddlewaretoken" value=|X-CSRFToken": )"\w+"|As of [^<]+', "", text)


def leaks(text: str, review) -> list[str]:
    """What stands in a page that should not; the labels of the scale may stand where a verdict is to be chosen."""
    chosen = re.sub(
        r'<div class="verdict-cards">.*?</div>|<dl class="scale-table">.*?</dl>|<option.*?</option>',
        "",
        text,
        flags=re.DOTALL,
    )
    return [secret for secret in SECRETS if secret in chosen]


READERS = [("checker", "bea"), ("editor", "edu"), ("administrator", "adi"), ("editor", "first")]


def reader(role, name):
    return User.objects.filter(username=name).first() or make_user(role, name)


@pytest.mark.parametrize(("role", "name"), READERS)
def test_no_page_tells_it(client, review, role, name):
    client.force_login(reader(role, name))
    for address in addresses(review):
        for headers in ({}, HTMX):
            assert not leaks(seen(client, address, headers=headers), review), address


def test_no_page_changes_with_what_was_concluded(client, review):
    """Whatever the words: not even what is checked, ordered or left out tells it."""
    client.force_login(make_user("editor", "edu"))
    for address in addresses(review):
        client.get(address)  # what is done once, when a page is opened first
    before = {address: seen(client, address) for address in addresses(review)}
    other = scales()["five_step"].rating("true")
    Review.objects.filter(pk=review.pk).update(
        rating="true", rating_labels=dict(other.labels), rating_value=5, summary="Otherwise."
    )
    Source.objects.filter(review=review).update(stance="supports", note="")
    review.ticks.update(note="")
    review.approvals.update(comment="Something else.")
    for address, page in before.items():
        assert seen(client, address) == page, address


def test_the_claim_and_what_was_found_stay_visible(client, review):
    client.force_login(make_user())
    page = seen(client, reverse("claim", args=[review.claim_id]))
    assert all(words in page for words in VISIBLE) and "Background checks" in page
    assert "hidden until a colleague has given a second opinion" in page


def test_the_author_sees_everything(client, review, author):
    client.force_login(author)
    page = seen(client, reverse("claim", args=[review.claim_id]))
    # All but the opinion of the first, which belongs to the verdict before.
    assert leaks(page, review) == SECRETS[:-1] and "drawn for a blind second opinion" in page
    assert "/do/opine" not in page and "/do/withdraw" in page


ANSWERS = [
    ("draft", {"version": 1, "rating": "true", "claim_reviewed": "x", "summary": "mine"}, 409),
    ("act approve", {"version": "now"}, 422),
    ("act approve", {"version": 1}, 409),
    ("act opine", {"version": "now", "rating": ""}, 422),
    ("act opine", {"version": 1, "rating": "true", "reasons": "mine"}, 409),
    ("act submit", {"version": 1, "rating": "true"}, 409),
    ("act take", {}, 422),
    ("act return", {"version": "now", "comment": ""}, 422),
    ("remove_source", {}, 422),
    ("change_source", {"title": ""}, 422),
    ("remove_reply", {}, 422),
]


@pytest.mark.parametrize(("deed", "fields", "status"), ANSWERS)
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_no_refusal_tells_it(client, review, deed, fields, status, headers):
    client.force_login(make_user("editor"))
    name, _, action = deed.partition(" ")
    pk = {"remove_source": review.sources.get().pk, "change_source": review.sources.get().pk}.get(
        name, review.claim_id
    )
    pk = review.replies.get().pk if name == "remove_reply" else pk
    fields = fields | ({"version": review.version} if fields.get("version") == "now" else {})
    response = client.post(reverse(name, args=[pk, action] if action else [pk]), fields, headers=headers)
    assert response.status_code == status and not leaks(response.content.decode(), review)


def test_a_return_without_having_seen_it_tells_nothing_either(client, review):
    editor = make_user("editor")
    client.force_login(editor)
    told = {"version": review.version, "comment": "The source is gone."}
    response = client.post(reverse("act", args=[review.claim_id, "return"]), told, headers=HTMX)
    assert Review.objects.get(pk=review.pk).status == "returned" and not leaks(response.content.decode(), review)


@pytest.mark.parametrize("role", ["checker", "editor", "administrator"])
def test_the_api_does_not_tell_it(review, role):
    client = APIClient()
    client.force_authenticate(make_user(role))
    claim, article = review.claim_id, review.claim.article_id
    lists = ["claims", "findings", "verified-claims", "articles", "events", "published-checks"]
    details = [f"claims/{claim}", f"articles/{article}", f"claims/{claim}/matches", f"verified-claims/{review.pk}"]
    for address in lists + details:
        assert not leaks(client.get(f"/api/v1/{address}").content.decode(), review), address


def superuser(client) -> User:
    user = User.objects.create_superuser("root")
    client.force_login(user)
    return user


def test_the_admin_leaves_it_out(client, review):
    superuser(client)
    event = Event.objects.filter(subject=f"review:{review.pk}").last()
    rows = {"review": review, "source": review.sources.get(), "approval": review.approvals.first(), "event": event}
    for name, row in rows.items():
        listed = f"admin:reviews_{name}_changelist"
        pages = [reverse(listed), reverse(listed, query={"q": row.pk}), reverse(listed, query={"o": 4})]
        for address in [*pages, reverse(f"admin:reviews_{name}_change", args=[row.pk])]:
            assert not leaks(seen(client, address, follow=True), review), address
            assert row.pk not in pks(client, reverse(listed)), name
    found = client.get(reverse("admin:reviews_review_changelist"), {"rating": "mostly_false"})
    assert found.status_code == 200 and not found.context["cl"].result_list


def pks(client, address) -> list[int]:
    return [row.pk for row in client.get(address).context["cl"].result_list]


def test_the_admin_shows_other_reviews_and_this_one_afterwards(client, review, settings):
    superuser(client)
    settings.FACTCHECK_SECOND_OPINION = 0
    other = make_review("submitted")
    listed = pks(client, reverse("admin:reviews_review_changelist"))
    assert other.pk in listed and review.pk not in listed
    opine(review=review, user=make_user(), rating="true", reasons="mine")
    assert review.pk in pks(client, reverse("admin:reviews_review_changelist"))


def test_once_the_opinion_is_given_both_are_to_be_seen(client, review):
    colleague = make_user("checker", "bea")
    client.force_login(colleague)
    act = reverse("act", args=[review.claim_id, "opine"])
    told = {"version": review.version, "rating": "true", "reasons": "<b>yak</b>-reasons"}
    page = client.post(act, told, headers=HTMX).content.decode()
    assert "zebra-reasons" in page and "&lt;b&gt;yak&lt;/b&gt;-reasons" in page and "<b>yak" not in page
    assert "Different verdict" in page and "Same verdict" in page  # on this submission, and on the first
    client.force_login(make_user("editor", "edu"))
    page = seen(client, reverse("claim", args=[review.claim_id]))
    assert "/do/approve" in page and "yak" in page and "zebra-source-note" in page
    client.force_login(User.objects.get(username="first"))
    assert "/do/approve" not in seen(client, reverse("claim", args=[review.claim_id]))


def test_what_was_typed_is_there_after_a_refusal(client, review):
    client.force_login(make_user())
    told = {"version": review.version, "rating": "", "reasons": "My <i>own</i> reasons"}
    page = client.post(reverse("act", args=[review.claim_id, "opine"]), told).content.decode()
    assert "Choose a verdict." in page and "My &lt;i&gt;own&lt;/i&gt; reasons" in page


@pytest.mark.parametrize("user", [None, "anonymous"])
def test_nobody_in_particular_sees_nothing(review, user):
    person = None if user is None else User()
    Review.objects.filter(pk=review.pk).update(status="new", assignee=None)
    shown = blindness.blinded(Review.objects.get(pk=review.pk), person)
    assert (shown.rating, shown.summary, shown.rating_labels) == ("", "", {})
    assert [source.stance + source.note for source in shown.sources.all()] == [""]
    assert [approval.comment for approval in shown.approvals.all()] == [""]
    assert [tick.note for tick in shown.ticks.all()] == ["", ""]


def test_who_is_called_on_in_a_comment_is_told_none_of_its_words(client, review, author):
    bea = make_user("checker", "bea")
    expert, _ = invite(review=review, user=make_user("editor", "edu"), name="Dr. X", affiliation="", days=1)
    comment(review=review, user=author, text="@bea zebra-comment")
    comment_as_expert(invitation=expert, text="zebra-comment of the expert")
    told = dict(Notification.objects.filter(kind__in=["mention", "expert"]).values_list("to__username", "words"))
    assert told == {"bea": "", "edu": "", "ana": "zebra-comment of the expert"}
    client.force_login(bea)
    page = client.get(reverse("notifications")).text
    assert "mentioned you" in page and not leaks(page, review)


def test_the_queue_offers_it_to_everybody_but_its_author(client, review, author):
    def listed(user):
        client.force_login(user)
        return [row.pk for row in client.get(reverse("queue"), {"opinion": "wanted"}).context["page"].rows]

    assert listed(make_user()) == [review.pk] and listed(author) == []
    opine(review=review, user=make_user(), rating="true", reasons="mine")
    assert listed(make_user()) == []


@pytest.mark.parametrize("value", ["\x00", "<b>", "9" * 400])
def test_an_opinion_filter_that_nobody_knows_narrows_nothing(client, review, value):
    client.force_login(make_user())
    assert review.pk in [row.pk for row in client.get(reverse("queue"), {"opinion": value}).context["page"].rows]
