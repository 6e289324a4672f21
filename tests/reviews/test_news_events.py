"""Events as the checks gather them and as people put them right."""

import pytest

from reviews.models import Event, EventPair, KeptOut, NewsEvent
from reviews.services import news_events
from reviews.workflow import Refused
from tests.factories import make_article, make_user
from tests.reports import KIEV, KYIV, killed, make_event, report, run_checks

pytestmark = pytest.mark.django_db


def claims_of(event) -> set[int]:
    return set(event.members.values_list("claim", flat=True))


def verbs(event) -> list[str]:
    return list(Event.objects.filter(subject=f"newsevent:{event.pk}").order_by("id").values_list("verb", flat=True))


def test_claims_of_one_event_join_it_whatever_their_language():
    articles = [report(KYIV.format(31), 1, "The Post"), report(KIEV.format(32), 6, "El Faro", "es")]
    run_checks()
    event = NewsEvent.objects.get()
    assert claims_of(event) == {killed(article).pk for article in articles}
    assert (event.articles, event.outlets, event.touched_by) == (2, 2, None)
    assert verbs(event) == ["event.gather"]


def test_it_is_named_after_place_date_and_kind_in_the_language_of_its_first_article():
    report(KIEV.format(31), 1, "El Faro", "es")
    report(KYIV.format(32), 2, "The Post")
    run_checks()
    event = NewsEvent.objects.get()
    assert event.title == "Kiev, 31 de julio de 2025: ataque"
    assert str(event.time_from) == str(event.time_to) == "2025-07-31"


def test_the_range_is_that_of_the_latest_number_of_each_outlet():
    report(KYIV.format(20), 1, "The Post")
    report(KYIV.format(31), 2, "The Post")
    report(KIEV.format(32), 3, "El Faro", "es")
    run_checks()
    picture = NewsEvent.objects.get().series[0]
    assert (picture["low"], picture["high"], len(picture["points"])) == ("31", "32", 3)


def test_the_injured_of_the_same_sentence_come_along():
    text = "The attack on Kyiv on 31 July 2025 left {} dead and {} injured, the mayor said."
    report(text.format(31, 140), 1, "The Post")
    report(text.format(32, 159), 2, "The Sun")
    run_checks()
    assert [one["series"] for one in NewsEvent.objects.get().series] == ["killed", "injured"]
    assert NewsEvent.objects.get().members.count() == 4


def test_children_among_the_dead_are_a_series_of_their_own():
    text = "The attack on Kyiv on 31 July 2025 killed {} people, including {} children, the mayor said."
    report(text.format(31, 5), 1, "The Post")
    report(text.format(32, 6), 2, "The Sun")
    run_checks()
    series = [one["series"] for one in NewsEvent.objects.get().series]
    assert series[0] == "killed" and len(series) == 2 and series[1].startswith("killed:")


def test_one_article_alone_is_no_event():
    report(KYIV.format(31), 1, "The Post")
    run_checks()
    assert not NewsEvent.objects.exists()


def test_two_attacks_in_two_cities_are_two_events():
    for city in ("Kyiv", "Odesa"):
        for day, outlet in ((1, "The Post"), (2, "The Sun")):
            report(f"The Russian attack on {city} killed {30 + day} people, {outlet} was told.", day, outlet)
    run_checks()
    assert NewsEvent.objects.count() == 2


def test_running_the_checks_again_changes_nothing():
    event = make_event()
    before, lines = claims_of(event), Event.objects.count()
    killed_again = event.members.first().claim.findings.get(check_slug="same_figure")
    killed_again.state = "queued"
    killed_again.save()
    run_checks()
    assert claims_of(event) == before and Event.objects.count() == lines


def test_events_that_turn_out_to_be_one_are_merged_into_the_older():
    older, younger = make_event(), apart()
    third = report(KYIV.format(33), 4, "The Sun")
    news_events.gather(
        claim=killed(third),
        same_event=[older.members.first().claim_id, younger.members.first().claim_id],
    )
    younger.refresh_from_db()
    assert younger.merged_into == older and older.members.count() == 5
    assert verbs(older)[-1] == "event.merge" and verbs(younger)[-1] == "event.merged_into"


def apart() -> NewsEvent:
    """Another event, of another city, that nothing connects with the first."""
    for day in (1, 2):
        article = report(f"The storm in Odesa killed {30 + day} people, officials said.", day, f"Paper {day}")
    run_checks()
    return killed(article).membership.event


def test_what_a_person_has_touched_is_only_suggested_to_be_one():
    older, younger = make_event(), apart()
    news_events.rename(event=younger, user=make_user(), title="The storm")
    third = report(KYIV.format(33), 4, "The Sun")
    both = [older.members.first().claim_id, younger.members.first().claim_id]
    news_events.gather(claim=killed(third), same_event=both)
    younger.refresh_from_db()
    assert younger.merged_into is None and EventPair.objects.get().apart_by is None


def test_events_that_a_person_holds_apart_are_not_suggested_again():
    older, younger = make_event(), apart()
    news_events.keep_apart(event=older, user=make_user(), other=younger)
    third = report(KYIV.format(33), 4, "The Sun")
    news_events.gather(
        claim=killed(third),
        same_event=[older.members.first().claim_id, younger.members.first().claim_id],
    )
    assert NewsEvent.objects.standing().count() == 2 and EventPair.objects.get().apart_by


def test_what_a_person_took_out_is_not_put_back():
    event = make_event(31, 31, 32)
    claim = event.members.first().claim
    assert news_events.take_out(event=event, user=make_user(), claims=[claim.pk]) == [claim.pk]
    news_events.gather(claim=claim, same_event=[event.members.last().claim_id])
    news_events.gather(claim=event.members.last().claim, same_event=[claim.pk])
    assert claim.pk not in claims_of(event) and KeptOut.objects.count() == 1


def test_taking_out_is_undone_by_putting_in():
    event, user = make_event(), make_user()
    claim = event.members.first().claim
    news_events.take_out(event=event, user=user, claims=[claim.pk])
    news_events.put_in(event=event, user=user, claims=[claim.pk])
    assert claim.pk in claims_of(event) and not KeptOut.objects.exists()
    assert event.members.get(claim=claim).by == user


def test_putting_in_takes_a_claim_out_of_its_former_event():
    event, other = make_event(), apart()
    claim = other.members.first().claim
    came = news_events.put_in(event=event, user=make_user(), claims=[claim.pk])
    assert came == {claim.pk: other.pk}
    assert claim.pk in claims_of(event) and claim.pk not in claims_of(other)
    assert KeptOut.objects.get().event == other


def test_a_claim_without_a_number_is_refused():
    with pytest.raises(Refused):
        make_article("El alcalde dimitió ayer.")
        news_events.put_in(event=make_event(), user=make_user(), claims=[999_999])


def test_a_title_that_a_person_gave_stays():
    event = make_event()
    news_events.rename(event=event, user=make_user(), title="  The night\nof 31 July ")
    report(KYIV.format(35), 5, "The Sun")
    run_checks()
    event.refresh_from_db()
    assert event.title == "The night of 31 July" and event.members.count() == 3


def test_merging_can_be_undone():
    event, other, user = make_event(), apart(), make_user()
    was = claims_of(event), claims_of(other)
    news_events.merge(event=event, user=user, other=other)
    assert claims_of(event) == was[0] | was[1]
    other.refresh_from_db()
    news_events.undo_merge(event=other, user=user)
    assert (claims_of(event), claims_of(other)) == was
    other.refresh_from_db()
    assert other.merged_into is None and other.articles == 2


def test_splitting_makes_an_event_of_its_own_that_the_machine_leaves_apart():
    event, user = make_event(31, 31, 32, 32), make_user()
    moved = sorted(claims_of(event))[:2]
    new = news_events.split(event=event, user=user, claims=moved, title="Another one")
    assert claims_of(new) == set(moved) and new.title == "Another one"
    news_events.gather(claim=new.members.first().claim, same_event=sorted(claims_of(event)))
    assert NewsEvent.objects.standing().count() == 2 and len(claims_of(event)) == 2


@pytest.mark.parametrize("choose", [lambda claims: [], lambda claims: claims])
def test_splitting_needs_some_and_not_all(choose):
    event = make_event()
    with pytest.raises(Refused):
        news_events.split(event=event, user=make_user(), claims=choose(sorted(claims_of(event))))


def test_who_has_no_role_changes_nothing():
    event, guest = make_event(), make_user("")
    for deed in (
        lambda: news_events.rename(event=event, user=guest, title="X"),
        lambda: news_events.take_out(event=event, user=guest, claims=sorted(claims_of(event))),
        lambda: news_events.merge(event=event, user=guest, other=event),
    ):
        with pytest.raises(Refused):
            deed()
    assert verbs(event) == ["event.gather"]
