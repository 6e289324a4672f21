import re

import pytest
from django.urls import reverse

from reviews.models import Finding, Review
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
QUEUE = reverse("queue")
HTMX = {"HX-Request": "true"}


def shown(response) -> list[int]:
    """The claims on a page, in its order."""
    return [int(pk) for pk in re.findall(r'href="/claims/(\d+)"[^>]*data-row-link', response.content.decode())]


def fill(number: int) -> list[Review]:
    """Reviews of claims in one article, the most check-worthy first; some weigh the same."""
    article = make_article(" ".join(f"palabra{n}" for n in range(number)), language="eo")
    reviews = [make_claim(article, f"palabra{n}", marked_by=None).review for n in range(9, number)]
    for place, review in enumerate(reviews):
        review.priority = 1 - (place // 3) / 100
    Review.objects.bulk_update(reviews, ["priority"])
    return reviews


def test_the_most_check_worthy_claim_stands_first(client, checker):
    low, high = make_review(), make_review()
    Review.objects.filter(pk=low.pk).update(priority=0.2)
    Review.objects.exclude(pk__in=[low.pk, high.pk]).update(status="dismissed", dismissal="opinion")
    assert shown(client.get(QUEUE)) == [high.claim_id, low.claim_id]


def test_pages_follow_each_other_without_a_gap_or_a_repetition(client, checker):
    wanted = [review.claim_id for review in fill(65)]
    found, address = [], QUEUE
    while address:
        response = client.get(address)
        found += shown(response)
        more = response.context["page"].more
        address = more and f"{QUEUE}?{more}"
    assert found == wanted


def test_more_rows_come_as_rows_alone_and_keep_the_filters(client, checker):
    fill(40)
    more = client.get(QUEUE, {"kind": "statement"}).context["page"].more
    rows = client.get(f"{QUEUE}?{more}", headers=HTMX).content.decode()
    assert rows.strip().startswith("<tr") and "<html" not in rows
    assert "kind=statement" in more


def test_the_number_of_queries_does_not_grow_with_the_rows(client, checker, django_assert_max_num_queries):
    fill(40)
    with django_assert_max_num_queries(15):
        assert len(shown(client.get(QUEUE))) == 20


def test_for_more_rows_nothing_is_counted_and_nothing_skipped(client, checker, django_assert_max_num_queries):
    fill(40)
    with django_assert_max_num_queries(14) as asked:
        client.get(QUEUE, {"after": "0.95_1"}, headers=HTMX)
    assert not re.search("COUNT|OFFSET", " ".join(query["sql"] for query in asked.captured_queries))


@pytest.mark.parametrize("after", ["x", "1", "_", "0.5_", "nan_1", "inf_1", "0.5_99999999999999999999", "0.5_1_2"])
def test_a_cursor_that_was_tampered_with_breaks_nothing(client, checker, after):
    make_review()
    assert client.get(QUEUE, {"after": after}).status_code == 200


def test_a_cursor_that_means_nothing_shows_the_first_page(client, checker):
    review = make_review()
    assert review.claim_id in shown(client.get(QUEUE, {"after": "nan_1"}))


@pytest.mark.parametrize("status", ["in_review", "submitted", "returned", "approved", "published", "dismissed"])
def test_it_can_be_narrowed_down_to_a_status(client, checker, status):
    make_review()
    review = make_review(status)
    assert shown(client.get(QUEUE, {"status": status})) == [review.claim_id]


def test_what_is_concluded_is_shown_only_when_asked_for(client, checker):
    review = make_review("published")
    assert review.claim_id not in shown(client.get(QUEUE))
    assert review.claim_id in shown(client.get(QUEUE, {"status": "all"}))


def test_mine_is_what_is_assigned_to_me(client, checker):
    make_review("in_review")
    mine = make_review("in_review", checker=checker)
    assert shown(client.get(QUEUE, {"assignee": "me"})) == [mine.claim_id]


def test_returned_to_me_leaves_out_what_was_returned_to_others(client, checker):
    make_review("returned")
    mine = make_review("returned", checker=checker)
    assert shown(client.get(QUEUE, {"status": "returned", "assignee": "me"})) == [mine.claim_id]


def test_it_can_be_narrowed_down_to_nobody_and_to_a_person(client, checker):
    taken = make_review("in_review")
    assert taken.claim_id not in shown(client.get(QUEUE, {"assignee": "nobody"}))
    assert shown(client.get(QUEUE, {"assignee": taken.assignee_id})) == [taken.claim_id]


def test_it_can_be_narrowed_down_to_an_article_a_kind_and_a_language(client, checker):
    claim = make_claim(kind="quantity")
    make_claim(make_article("Four ships left the harbour on Monday.", language="en"))
    found = shown(client.get(QUEUE, {"article": claim.article_id, "kind": "quantity", "language": "es"}))
    assert found == [claim.pk]


def test_search_finds_words_of_the_claim(client, checker):
    claim = make_claim(make_article("El puente de Salgueiro tiene grietas.", language="eo"))
    make_claim()
    assert shown(client.get(QUEUE, {"q": "salgueiro"})) == [claim.pk]


def test_search_finds_the_claimant_whatever_the_accents(client, checker):
    make_article("La presa está llena, dijo Íñigo Gárate. El río bajará pronto.")
    assert shown(client.get(QUEUE, {"q": "inigo garate"}))


@pytest.mark.parametrize(
    "query", [{"status": "x"}, {"assignee": "77"}, {"kind": "x"}, {"article": "x"}, {"q": "\x00"}]
)
def test_a_filter_that_is_not_understood_narrows_nothing(client, checker, query):
    review = make_review()
    assert review.claim_id in shown(client.get(QUEUE, query))


def test_a_newcomer_is_led_to_the_first_article(client, checker):
    assert reverse("new_article") in client.get(QUEUE).content.decode().split('id="rows"')[1]


def test_each_view_says_what_to_do_when_it_is_empty(client):
    make_review()
    client.force_login(make_user("editor"))
    queries = [tab.query for tab in client.get(QUEUE).context["tabs"][1:]]
    words = {client.get(QUEUE, query).content.decode().split('class="empty"')[1] for query in queries}
    assert len(words) == len(queries) == 5


def test_only_editors_see_what_waits_for_approval_and_who_has_what(client, checker):
    make_review("submitted", checker=make_user(username="paula"))
    assert "paula <b" not in client.get(QUEUE, {"status": "new"}).content.decode()
    client.force_login(make_user("editor"))
    page = client.get(QUEUE, {"status": "new"}).content.decode()
    assert "Waiting for my approval" in page and re.search(r"paula <b[^>]*>1</b>", page)


def test_only_a_new_claim_can_be_taken_from_the_queue(client, checker):
    new, taken = make_review(), make_review("in_review")
    page = client.get(QUEUE).content.decode()
    assert reverse("queue_act", args=[new.claim_id, "take"]) in page
    assert reverse("queue_act", args=[taken.claim_id, "take"]) not in page


def test_what_an_article_says_is_never_markup(client, checker):
    make_claim(make_article("<script>alert(1)</script> hay siete heridos", title="<b>x</b>", publisher="<i>y</i>"))
    page = client.get(QUEUE).content.decode()
    assert "<script>alert" not in page and "<b>x" not in page and "<i>y" not in page


def test_a_row_says_what_the_checks_found(client, checker):
    review = make_review()
    review.claim.findings.all().delete()
    Finding.objects.create(claim=review.claim, check_slug="dates_and_sums", state="queued")
    assert "1 check under way" in client.get(QUEUE, {"article": review.claim.article_id}).content.decode()
