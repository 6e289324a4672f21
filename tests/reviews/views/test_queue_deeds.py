import html
import re

import pytest
from django.urls import reverse

from reviews.models import Event, Review, SavedFilter
from reviews.services import bulk, saved_filters
from reviews.workflow import Refused
from tests.factories import make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
QUEUE = reverse("queue")
SELECTED = reverse("queue_selected")
HTMX = {"HX-Request": "true"}


def status_of(review) -> str:
    return Review.objects.get(pk=review.pk).status


def row(client, review, action, **posted):
    return client.post(reverse("queue_act", args=[review.claim_id, action]), posted, headers=HTMX)


def many(client, reviews, **posted):
    return client.post(SELECTED, {"claim": [review.claim_id for review in reviews], **posted}, follow=True)


def said(response) -> str:
    """The message on the page, as it is read."""
    words = response.content.decode().split('id="messages"')[1].split('id="queue"')[0]
    return html.unescape(re.sub(r"<[^>]+>", " ", words))


# ---- in a row ----


def test_a_claim_is_taken_in_its_row_which_comes_back_as_a_row(client, checker):
    review = make_review()
    page = row(client, review, "take").content.decode()
    assert page.strip().startswith(f'<tr data-row id="row-{review.claim_id}"') and "The claim is yours." in page
    assert Review.objects.get(pk=review.pk).assignee == checker


def test_a_claim_is_dismissed_in_its_row_and_the_row_undoes_it(client, checker):
    review = make_review()
    page = row(client, review, "dismiss", reason="opinion").content.decode()
    assert status_of(review) == "dismissed"
    assert reverse("queue_act", args=[review.claim_id, "reopen"]) in page
    assert "Back in the queue." in row(client, review, "reopen").content.decode()
    assert status_of(review) == "new"


def test_what_is_refused_says_why_in_the_row_and_changes_nothing(client, checker):
    taken = make_review("in_review", checker=make_user(username="paula"))
    response = row(client, taken, "dismiss", reason="opinion")
    assert response.status_code == 422 and "assigned to paula" in response.content.decode()
    assert status_of(taken) == "in_review"
    assert row(client, make_review(), "dismiss", reason="<b>").status_code == 422


def test_without_a_script_the_queue_comes_back_as_it_was_narrowed_down(client, checker):
    review = make_review()
    posted = {"query": "kind=statement&next=//evil.example&after=1_1"}
    response = client.post(reverse("queue_act", args=[review.claim_id, "take"]), posted)
    assert response.headers["Location"] == f"{QUEUE}?kind=statement"


@pytest.mark.parametrize("action", ["publish", "assign", "nothing"])
def test_a_row_does_nothing_else(client, checker, action):
    assert row(client, make_review(), action).status_code == 404


def test_a_claim_that_is_not_there_cannot_be_taken(client, checker):
    assert client.post(reverse("queue_act", args=[99, "take"]), headers=HTMX).status_code == 404


# ---- many at once ----


def test_each_claim_is_dismissed_by_its_own_rule_and_the_others_say_why_not(client, checker):
    mine, new = make_review("in_review", checker=checker), make_review()
    paula = make_user(username="paula")
    theirs = [make_review("in_review", checker=paula) for _ in range(2)]
    published = make_review("published")
    words = said(many(client, [mine, new, *theirs, published], dismiss="opinion"))
    assert [status_of(one) for one in (mine, new, *theirs)] == ["dismissed", "dismissed", "in_review", "in_review"]
    assert status_of(published) == "published"
    assert "2 claims dismissed." in words
    assert "2 were not: This claim is assigned to paula." in words
    assert "1 was not: “Dismiss” does not go with the status “Published”" in words


def test_many_that_were_dismissed_come_back_with_one_undo(client, checker):
    reviews = [make_review(), make_review()]
    page = many(client, reviews, dismiss="false_find").content.decode()
    form = page.split('id="messages"')[1].split("</form>")[0]
    assert sorted(map(int, re.findall(r'name="claim" value="(\d+)"', form))) == [one.claim_id for one in reviews]
    assert "2 claims are back" in said(many(client, reviews, reopen="yes"))
    assert {status_of(review) for review in reviews} == {"new"}
    assert Event.objects.filter(verb="review.reopen").count() == 2


def test_many_are_taken_and_each_act_is_in_the_trail(client, checker):
    reviews = [make_review(), make_review()]
    assert "2 claims are yours." in said(many(client, reviews, take="yes"))
    assert Event.objects.filter(verb="review.take", actor=checker).count() == 2


def test_an_editor_assigns_many_and_a_checker_may_not(client, checker):
    ana, reviews = make_user(username="ana"), [make_review(), make_review()]
    words = said(many(client, reviews, assign="yes", assignee=ana.pk))
    assert "2 were not: Only editors and administrators may do this." in words
    client.force_login(make_user("editor"))
    assert "2 claims assigned." in said(many(client, reviews, assign="yes", assignee=ana.pk))
    assert {Review.objects.get(pk=review.pk).assignee for review in reviews} == {ana}


@pytest.mark.parametrize("assignee", ["", "x", "0", "9" * 30, "\x00"])
def test_claims_are_assigned_to_somebody_of_the_list_alone(client, assignee):
    client.force_login(make_user("editor"))
    guest, review = make_user(""), make_review()
    assert "Choose somebody of the list" in said(many(client, [review], assign="yes", assignee=assignee))
    assert "Choose somebody of the list" in said(many(client, [review], assign="yes", assignee=guest.pk))
    assert status_of(review) == "new"


@pytest.mark.parametrize("claims", [[], ["x"], ["\x00"], ["9" * 40], ["-1"]])
def test_nothing_that_is_selected_is_said_so(client, checker, claims):
    assert "Select some claims first" in said(client.post(SELECTED, {"claim": claims, "take": "yes"}, follow=True))


def test_only_so_many_are_selected_at_once(checker):
    with pytest.raises(Refused, match="200"):
        bulk.take(user=checker, claims=range(201))


def test_many_keep_the_filters_and_lead_nowhere_else(client, checker):
    posted = {"claim": [make_review().claim_id], "take": "yes", "query": "sort=newest&kind=statement&x=//evil.example"}
    assert client.post(SELECTED, posted).headers["Location"] == f"{QUEUE}?kind=statement&sort=newest"


def test_somebody_without_a_role_does_nothing(client):
    review = make_review()
    for user in (None, make_user("")):
        if user:
            client.force_login(user)
        for address, posted in [
            (SELECTED, {"claim": [review.claim_id], "take": "yes"}),
            (reverse("queue_act", args=[review.claim_id, "take"]), {}),
            (reverse("save_view"), {"name": "x"}),
        ]:
            assert client.post(address, posted).status_code in (302, 403)
        assert client.get(reverse("queue_choices", args=["publisher"])).status_code in (302, 403)
    assert status_of(review) == "new" and not SavedFilter.objects.exists()


# ---- views that people keep ----


def save(client, name, query="kind=quotation", **posted):
    return client.post(reverse("save_view"), {"name": name, "query": query, **posted}, follow=True)


def change(client, saved, deed, **posted):
    return client.post(reverse("change_view", args=[saved.pk, deed]), {"query": saved.query, **posted}, follow=True)


def test_a_view_as_long_as_a_book_is_not_kept(client, checker):
    page = save(client, "Long", f"q={'+' * 10_000}x")
    assert "too long to be kept" in page.text and not SavedFilter.objects.exists()


def test_a_view_is_saved_with_what_is_understood_of_it_and_is_a_tab(client, checker):
    save(client, "  Quotes  ", "kind=quotation&evil=1&language=es&status=x&after=9")
    saved = SavedFilter.objects.get()
    assert (saved.name, saved.query, saved.owner) == ("Quotes", "kind=quotation&language=es", checker)
    page = client.get(QUEUE, {"language": "es", "kind": "quotation"}).content.decode()
    assert re.search(r'href="/queue\?kind=quotation&amp;language=es" aria-current="page"[^>]*>Quotes</a>', page)


def test_a_view_is_renamed_shared_removed_and_brought_back(client, checker):
    save(client, "Quotes")
    saved = SavedFilter.objects.get()
    change(client, saved, "rename", name="<i>Citas</i>")
    change(client, saved, "share")
    saved.refresh_from_db()
    assert (saved.name, saved.is_shared) == ("<i>Citas</i>", True)
    page = change(client, saved, "remove").content.decode()
    assert "<i>Citas" not in page and not SavedFilter.objects.exists()
    undo = dict(
        re.findall(
            r'name="(query|name|is_shared)" value="([^"]*)"', page.split('id="messages"')[1].split("</form>")[0]
        )
    )
    save(client, html.unescape(undo["name"]), html.unescape(undo["query"]), is_shared=undo["is_shared"])
    assert SavedFilter.objects.values_list("name", "query", "is_shared").get() == (
        "<i>Citas</i>",
        "kind=quotation",
        True,
    )
    verbs = Event.objects.filter(verb__startswith="filter.").values_list("verb", flat=True)
    assert list(verbs) == ["filter.save", "filter.rename", "filter.share", "filter.remove", "filter.save"]


def test_views_of_others_are_not_seen_unless_shared_and_never_changed(client, checker):
    other = make_user(username="paula")
    hidden = saved_filters.save_filter(user=other, name="Hidden", query="kind=quantity")
    shared = saved_filters.save_filter(user=other, name="Ours", query="kind=quotation", is_shared=True)
    page = client.get(QUEUE).content.decode()
    assert "Hidden" not in page and "Ours" in page and "Shared by paula" in page
    for saved in (hidden, shared):
        for deed in ("rename", "share", "unshare", "remove"):
            assert change(client, saved, deed, name="Mine").status_code == 404
        with pytest.raises(Refused, match="somebody else"):
            saved_filters.remove_filter(user=checker, saved=saved)
    assert list(SavedFilter.objects.values_list("name", flat=True)) == ["Hidden", "Ours"]


def test_two_people_may_have_views_of_one_name_and_one_person_replaces_theirs(client, checker):
    saved_filters.save_filter(user=make_user(), name="Quotes", query="kind=quantity")
    save(client, "Quotes")
    save(client, "Quotes", "kind=statement")
    assert SavedFilter.objects.get(owner=checker).query == "kind=statement"
    save(client, "Others")
    response = change(client, SavedFilter.objects.get(name="Others"), "rename", name="Quotes")
    assert "already" in said(response)


@pytest.mark.parametrize("name", ["", "   ", "\x00", "x" * 61])
def test_a_view_needs_a_name_that_can_be_read(client, checker, name):
    assert "name" in said(save(client, name))
    assert not SavedFilter.objects.exists()


def test_nobody_keeps_more_views_than_can_be_looked_through(client, checker):
    for number in range(saved_filters.MOST):
        saved_filters.save_filter(user=checker, name=f"view {number}", query="kind=quotation")
    assert "Remove one first" in said(save(client, "one more"))
    assert SavedFilter.objects.count() == saved_filters.MOST


def test_a_view_of_me_means_whoever_applies_it(client, checker):
    saved_filters.save_filter(user=make_user(), name="Ours", query="assignee=me", is_shared=True)
    mine = make_review("in_review", checker=checker)
    make_review("in_review")
    response = client.get(f"{QUEUE}?assignee=me")
    assert [review.pk for review in response.context["page"].rows] == [mine.pk]


def test_what_can_be_done_stands_in_the_row_by_the_rules(client, checker):
    new, theirs = make_claim().review, make_review("in_review")
    page = client.get(QUEUE).content.decode()
    for action in ("take", "dismiss"):
        assert reverse("queue_act", args=[new.claim_id, action]) in page
        assert reverse("queue_act", args=[theirs.claim_id, action]) not in page
