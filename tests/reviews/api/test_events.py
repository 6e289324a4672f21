import pytest

from reviews.services import news_events
from tests.callers import bearer, checker, nobody, reader
from tests.factories import make_user
from tests.reports import KIEV, make_event, report, run_checks

pytestmark = pytest.mark.django_db
EVENTS = "/api/v1/events"


def test_events_are_for_those_with_a_role():
    event = make_event()
    for path in (EVENTS, f"{EVENTS}/{event.pk}", f"{EVENTS}/{event.pk}/ledger"):
        assert nobody().get(path).status_code == 401
        refused = reader().get(path)
        assert refused.status_code == 403 and refused["Content-Type"] == "application/problem+json"
        assert checker().get(path).status_code == 200


def test_an_event_says_its_range_and_who_put_it_together():
    event = make_event(31, 32)
    document = checker().get(f"{EVENTS}/{event.pk}").json()
    assert document["title"] == "Kyiv, 31 July 2025: attack" and document["first_day"] == "2025-07-31"
    [found] = document["ranges"]
    assert (found["series"], found["unit"], found["low"], found["high"]) == ("killed", None, 31, 32)
    assert document["put_together_by"] == "machine"
    news_events.rename(event=event, user=make_user(), title="The night of 31 July")
    assert checker().get(f"{EVENTS}/{event.pk}").json()["put_together_by"] == "person"


def test_a_ledger_is_read_page_by_page():
    event, client = make_event(30, 31, 32), checker()
    lines, address = [], f"{EVENTS}/{event.pk}/ledger?page_size=2"
    while address:
        page = client.get(address).json()
        lines += page["results"]
        address = page["next"]
    assert sorted(line["figure"]["value"] for line in lines) == [30, 31, 32]
    assert lines[0]["claimant"]["name"] == "city authorities" and lines[0]["as_of"].startswith("2025-08-0")


def test_a_ledger_can_be_narrowed_to_a_series():
    event = make_event()
    assert checker().get(f"{EVENTS}/{event.pk}/ledger?series=killed").json()["results"]
    assert not checker().get(f"{EVENTS}/{event.pk}/ledger?series=injured").json()["results"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("place=kyi", 1),
        ("place=odesa", 0),
        ("measure=killed", 1),
        ("measure=injured", 0),
        ("q=attack", 1),
        ("latest_since=2025-08-02", 1),
        ("latest_since=2026-01-01", 0),
    ],
)
def test_events_can_be_narrowed_down(query, found):
    make_event()
    assert len(checker().get(f"{EVENTS}?{query}").json()["results"]) == found


def test_the_list_costs_as_many_queries_however_many_there_are(django_assert_max_num_queries):
    client = bearer(make_user("checker"))
    make_event()
    for place in ("Lviv", "Odesa", "Dnipro"):
        for day, outlet in ((1, "El Faro"), (2, "El Sol")):
            report(KIEV.replace("Kiev", place).format(30 + day), day, outlet, "es")
    run_checks()
    with django_assert_max_num_queries(8) as asked:
        assert len(client.get(EVENTS).json()["results"]) == 4
    assert not [query for query in asked.captured_queries if "OFFSET" in query["sql"]]


def test_what_was_merged_is_in_no_list_and_says_where_it_went():
    event = make_event()
    for day, outlet in ((1, "El Faro"), (2, "El Sol")):
        report(KIEV.replace("Kiev", "Odesa").format(10 + day), day, outlet, "es")
    run_checks()
    other = event._meta.model.objects.exclude(pk=event.pk).get()
    news_events.merge(event=event, user=make_user(), other=other)
    assert len(checker().get(EVENTS).json()["results"]) == 1
    assert checker().get(f"{EVENTS}/{other.pk}").json()["merged_into"] == event.pk


def test_unknown_parameters_are_refused():
    refused = checker().get(f"{EVENTS}?colour=red")
    assert refused.status_code == 400 and "measure" in refused.json()["errors"][0]["detail"]
