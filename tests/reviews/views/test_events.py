import csv
import io
import json
import re
from datetime import date

import pytest
from django.urls import reverse

from claims.models import Claim
from reviews.models import EventClaim, NewsEvent
from reviews.services import news_events
from tests.factories import make_article, make_review, make_user
from tests.reports import KIEV, KYIV, killed, make_event, report, run_checks

pytestmark = pytest.mark.django_db
EVENTS = reverse("events")


@pytest.fixture(autouse=True)
def logged_in(checker):
    return checker


def page(client, event, **query) -> str:
    return client.get(event.get_absolute_url(), query).content.decode()


def do(client, event, action, **posted):
    return client.post(reverse("event_do", args=[event.pk, action]), posted, follow=True)


def shown(response) -> list[int]:
    return [int(pk) for pk in re.findall(r'href="/events/(\d+)"[^>]*data-row-link', response.content.decode())]


def make_events(number: int) -> list[NewsEvent]:
    days = [date(2025, 1 + at // 28, 1 + at % 28) for at in range(number)]
    rows = [
        NewsEvent(title=f"Event {at}", place="Kyiv", first_on=day, latest_on=day, articles=2, outlets=2)
        for at, day in enumerate(days)
    ]
    return NewsEvent.objects.bulk_create(rows)


def test_the_one_with_the_latest_number_stands_first_page_after_page(client):
    wanted = [event.pk for event in make_events(45)][::-1]
    response = client.get(EVENTS)
    found = shown(response)
    while more := response.context["page"].more:
        response = client.get(f"{EVENTS}?{more}")
        found += shown(response)
    assert found == wanted


def test_the_list_costs_as_many_queries_however_many_there_are_and_counts_nothing(
    client, django_assert_max_num_queries
):
    make_events(60)
    with django_assert_max_num_queries(6) as asked:
        assert len(shown(client.get(EVENTS))) == 20
    assert not re.search("OFFSET|COUNT", " ".join(query["sql"] for query in asked.captured_queries))


@pytest.mark.parametrize("after", ["x", "2025-08-01_", "2025-08-01_-3", "0_0", "2025-08-01_" + "9" * 30])
def test_a_cursor_that_was_tampered_with_breaks_nothing(client, after):
    assert client.get(EVENTS, {"after": after}).status_code == 200


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "kyiv"}, 1),
        ({"q": "rome"}, 0),
        ({"place": "kyi"}, 1),
        ({"measure": "killed"}, 1),
        ({"measure": "missing"}, 0),
        ({"month": "2025-08"}, 1),
        ({"month": "2025-07"}, 0),
        ({"month": "August"}, 1),
        ({"month": "0000-01"}, 1),
    ],
)
def test_the_list_can_be_narrowed_down(client, query, found):
    make_event()
    assert len(shown(client.get(EVENTS, query))) == found


def test_the_list_says_the_range_and_who_put_it_together(client):
    event = make_event(31, 32)
    words = client.get(EVENTS).content.decode()
    assert "31–32 killed" in words and "2 outlets" in words and "put together by the machine" in words
    news_events.rename(event=event, user=make_user(username="bea"), title="The night of 31 July")
    assert "put right by bea" in client.get(EVENTS).content.decode()


def test_nothing_found_is_told_apart_from_nothing_there(client):
    assert "No events yet" in client.get(EVENTS).content.decode()
    make_event()
    assert "No event is like that" in client.get(EVENTS, {"q": "zzz"}).content.decode()


def test_the_page_draws_every_number_and_lists_it_below(client):
    words = page(client, make_event(28, 31, 32))
    assert words.count('class="toll-mark"') == 6  # each once in the picture and its outlet once in the legend
    assert all(f"<strong>{number} killed</strong>" in words for number in (28, 31, 32))
    assert "city authorities" in words and "style=" not in words


def test_the_picture_is_drawn_alike_in_every_language(client):
    event = make_event(28, 31, 32)
    drawn = {}
    for language in ("en", "es"):
        client.post(reverse("set_language"), {"language": language})
        svg = re.search(r'<svg class="toll".*?</svg>', page(client, event), re.DOTALL)[0]
        drawn[language] = re.findall(r' (?:x|y|cx|cy|d|transform)="([^"]*)"', svg)
    assert drawn["en"] == drawn["es"]


def test_people_are_counted_in_whole_numbers(client):
    svg = re.search(r'<svg class="toll".*?</svg>', page(client, make_event(31, 31, 32)), re.DOTALL)[0]
    assert re.findall(r'class="toll-scale"[^>]*>([^<]*)<', svg)[:2] == ["31", "32"]


def test_what_a_number_leaves_open_is_drawn(client):
    texts = [
        "The Russian attack on Kyiv on 31 July 2025 killed at least 30 people, the mayor said.",
        "The Russian attack on Kyiv on 31 July 2025 killed between 30 and 35 people, the mayor said.",
        "The Russian attack on Kyiv on 31 July 2025 killed 33 people, the mayor said.",
    ]
    articles = [report(text, day, f"Outlet {day}") for day, text in enumerate(texts, 1)]
    run_checks()
    words = page(client, killed(articles[0]).membership.event)
    assert words.count('class="toll-open"') == 2


def test_the_ledger_shows_who_said_it_and_a_published_verdict(client):
    event = make_event()
    make_review("published", claim=event.members.first().claim)
    words = page(client, event)
    assert "False" in words and "by the article" in words


@pytest.mark.parametrize("sort", ["as_of", "-as_of", "published", "outlet", "-number", "source", "nonsense"])
def test_the_ledger_can_be_sorted(client, sort):
    assert client.get(make_event().get_absolute_url(), {"sort": sort}).status_code == 200


def test_sorted_by_number_the_highest_is_first_where_it_is_asked_for(client):
    numbers = re.findall(r"<strong>(\d+) killed", page(client, make_event(31, 40, 35), sort="-number"))
    assert numbers == ["40", "35", "31"]


def test_the_ledger_can_be_narrowed_to_an_outlet_and_a_measure(client):
    event = make_event(31, 32)
    assert "32 killed</strong>" not in page(client, event, outlet="The Post")
    assert "No number is like that" in page(client, event, series="injured")


def test_the_exports_hold_all_of_the_ledger(client):
    event = make_event(31, 32)
    lines = list(
        csv.DictReader(io.StringIO(client.get(event.get_absolute_url(), {"format": "csv"}).getvalue().decode()))
    )
    assert [line["value"] for line in lines] == ["31", "32"]
    assert lines[0]["outlet"] == "The Post" and lines[0]["said_by"] == "city authorities"
    document = json.loads(client.get(event.get_absolute_url(), {"format": "json"}).content)
    assert document["put_together_by"] == "machine" and len(document["numbers"]) == 2


def test_an_export_holds_no_formula_of_somebody_else(client):
    event = make_event()
    article = event.members.first().claim.article
    type(article).objects.filter(pk=article.pk).update(publisher="=1+1")
    assert "'=1+1" in client.get(event.get_absolute_url(), {"format": "csv"}).getvalue().decode()


def test_an_event_of_two_thousand_numbers_opens(client, django_assert_max_num_queries):
    event = make_event()
    first = event.members.first()
    article = make_article("Palomas.", language="eo")
    claims = Claim.objects.bulk_create(
        Claim(article=article, kind="casualty_count", start=at, end=at + 1, quote="x", statement="x")
        for at in range(2000)
    )
    figure = type(first.claim.figure)
    figure.objects.bulk_create(
        figure(claim=claim, measure="killed", value=at, number_start=0, number_end=1)
        for at, claim in enumerate(claims)
    )
    review = type(first.claim.review)
    review.objects.bulk_create(review(claim=claim) for claim in claims)
    EventClaim.objects.bulk_create(
        EventClaim(event=event, claim=claim, series="killed", as_of=date(2025, 8, 1)) for claim in claims
    )
    with django_assert_max_num_queries(15) as asked:
        words = page(client, event)
    assert words.count("<tr id=") == 300 and "The first 300 numbers" in words
    assert "OFFSET" not in " ".join(query["sql"] for query in asked.captured_queries)


def test_an_event_is_renamed_and_the_message_can_undo_it(client):
    event = make_event()
    words = do(client, event, "rename", title="The night of 31 July").content.decode()
    assert "Renamed." in words and "The night of 31 July" in words
    do(client, event, "rename", title="Kyiv, 31 July 2025: attack")
    event.refresh_from_db()
    assert event.title == "Kyiv, 31 July 2025: attack"


def test_the_chosen_numbers_are_taken_out_and_put_back(client):
    event = make_event(31, 32, 33)
    claim = event.members.first().claim_id
    words = do(client, event, "take_out", claim=[claim]).content.decode()
    assert "1 number taken out." in words and f'name="claim" value="{claim}"' in words
    assert event.members.count() == 2
    do(client, event, "put_in", claim=[claim])
    assert event.members.count() == 3


def test_nothing_chosen_is_said_so(client):
    assert "Tick the numbers" in do(client, make_event(), "take_out").content.decode()


def test_a_claim_is_put_in_by_the_address_of_its_page(client):
    event = make_event()
    claim = killed(report("Der Bericht: 40 people were killed in Lima.", 5, "The Sun"))
    do(client, event, "put_in", other=f"http://testserver/claims/{claim.pk}?x=1#a")
    assert claim.membership.event == event and "put in by" in page(client, event)


@pytest.mark.parametrize("given", ["", "x", "claims/", "9" * 40, "-1"])
def test_what_is_no_address_is_refused_with_what_to_do(client, given):
    words = do(client, make_event(), "put_in", other=given).content.decode()
    assert 'class="alert error"' in words


def another(client) -> NewsEvent:
    for day, outlet in ((1, "El Faro"), (2, "El Sol")):
        article = report(KIEV.replace("Kiev", "Odesa").format(10 + day), day, outlet, "es")
    run_checks()
    return killed(article).membership.event


def test_merging_leads_the_other_address_here_and_is_undone(client):
    event, other = make_event(), another(client)
    do(client, event, "merge", other=f"/events/{other.pk}")
    assert client.get(other.get_absolute_url()).url == event.get_absolute_url()
    assert other.title in page(client, event) and event.members.count() == 4
    do(client, other, "undo_merge")
    assert client.get(other.get_absolute_url()).status_code == 200 and event.members.count() == 2


def test_splitting_leads_to_the_new_event(client):
    event = make_event(31, 32, 33)
    response = do(client, event, "split", claim=[event.members.first().claim_id], title="Another one")
    assert "This is an event of its own now." in response.content.decode()
    assert NewsEvent.objects.get(title="Another one").members.count() == 1


def test_a_suggestion_is_shown_until_it_is_decided(client):
    event, other = make_event(), another(client)
    news_events.rename(event=other, user=make_user(), title="Odesa")
    third = report(KYIV.format(33), 4, "The Sun")
    same = [one.members.first().claim_id for one in (event, other)]
    news_events.gather(claim=killed(third), same_event=same)
    assert "This may be the same event" in page(client, event) and "Odesa" in page(client, event)
    do(client, event, "keep_apart", other=other.pk)
    assert "This may be the same event" not in page(client, event)


def test_the_history_says_who_did_what(client):
    event = make_event()
    do(client, event, "rename", title="The night of 31 July")
    words = page(client, event)
    assert "The machine put numbers in" in words and "renamed the event" in words
    assert "<del" in words and "Kyiv, 31 July 2025: attack" in words


def test_an_event_without_numbers_says_what_to_do(client):
    event = make_event()
    do(client, event, "take_out", claim=list(event.members.values_list("claim", flat=True)))
    assert "No numbers left" in page(client, event)
    assert not shown(client.get(EVENTS))


def test_the_claim_page_shows_the_timeline_of_its_event(client):
    event = make_event(31, 32)
    words = client.get(event.members.first().claim.get_absolute_url()).content.decode()
    assert 'class="toll"' in words and "toll-this" in words and f'href="{event.get_absolute_url()}"' in words


def test_a_claim_that_is_in_no_event_shows_none(client):
    article = report(KYIV.format(31), 1, "The Post")
    run_checks()
    assert 'class="toll' not in client.get(killed(article).get_absolute_url()).content.decode()


@pytest.mark.parametrize("path", ["", "/1", "/1/do/rename"])
def test_who_is_not_logged_in_is_asked_to(client, path):
    client.logout()
    response = client.post(f"/events{path}") if "do" in path else client.get(f"/events{path}")
    assert response.status_code == 302 and "/login" in response.url


def test_who_has_no_role_is_refused(client):
    event = make_event()
    client.force_login(make_user(""))
    assert client.get(event.get_absolute_url()).status_code == 403
    assert client.post(reverse("event_do", args=[event.pk, "rename"]), {"title": "X"}).status_code == 403


def test_what_it_cannot_do_is_not_found(client):
    assert do(client, make_event(), "burn").status_code == 404
