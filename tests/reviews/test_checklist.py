"""The checklist: set up by administrators, ticked on a review, kept with what is published."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.urls import reverse

from reviews.models import ChecklistStep, Event, StepTick
from reviews.services import checklist_steps as setup
from reviews.services import publishing, reviews
from reviews.services.checklist import tick_step, untick_step
from reviews.versions import standing
from reviews.workflow import Refused
from tests.callers import reader
from tests.factories import make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
HTML = "<script>alert(1)</script>"
LABELS = {"en": "Photo looked up", "es": "Foto buscada"}


@pytest.fixture
def boss():
    return make_user("administrator", "boss")


@pytest.fixture
def review():
    return make_review("in_review", checker=make_user("checker", "ana"))


def steps() -> list[ChecklistStep]:
    return list(ChecklistStep.objects.filter(is_in_use=True))


def order() -> list[str]:
    return [step.label("en").split()[0] for step in steps()]


def submitted(review):
    make_source(review)
    words = {"claim_reviewed": "It rained.", "summary": "It did not.", "rating": "false"}
    review = reviews.save_draft(review=review, user=review.assignee, version=None, **words)
    return reviews.submit(review=review, user=review.assignee)


def published(review):
    review = reviews.approve(review=submitted(review), user=make_user("editor"))
    return publishing.publish(review=review, user=make_user("editor"))


def test_a_newsroom_starts_with_five_steps_and_none_is_required():
    assert order() == ["Original", "Official", "Alternative", "Claimant", "Context"]
    assert not any(step.is_required for step in steps())
    assert [step.label("es") for step in steps()][-1] == "Contexto explicado"
    assert [step.ticks_with_reply for step in steps()] == [False, False, False, True, False]


def test_a_tick_keeps_who_and_when_and_its_note_changes(review):
    first = tick_step(review=review, user=review.assignee, step=steps()[0], note=" On\nthe phone\x00 ")
    again = tick_step(review=review, user=review.assignee, step=steps()[0], note="By letter")
    assert (first.pk, first.at, first.note) == (again.pk, again.at, "On the phone") and again.note == "By letter"
    assert list(Event.objects.filter(verb__startswith="step.").values_list("verb", "after__note")) == [
        ("step.tick", "On the phone"),
        ("step.change", "By letter"),
    ]


def test_ticking_twice_the_same_writes_nothing(review):
    for _ in range(2):
        tick_step(review=review, user=review.assignee, step=steps()[0])
    assert Event.objects.filter(verb__startswith="step.").count() == 1


def test_a_tick_is_taken_back(review):
    tick_step(review=review, user=review.assignee, step=steps()[0])
    for _ in range(2):
        untick_step(review=review, user=review.assignee, step=steps()[0])
    assert not review.ticks.exists() and Event.objects.filter(verb="step.untick").count() == 1


@pytest.mark.parametrize("status", ["submitted", "approved", "published", "dismissed"])
def test_steps_are_ticked_while_the_draft_is_open(status):
    review = make_review(status, make_claim())
    for deed in (tick_step, untick_step):
        with pytest.raises(Refused):
            deed(review=review, user=review.author or make_user(), step=steps()[0])


def test_nobody_ticks_on_somebody_else_s_draft(review):
    with pytest.raises(Refused, match="is assigned to ana"):
        tick_step(review=review, user=make_user("administrator"), step=steps()[0])


def test_a_step_out_of_use_is_not_ticked_and_keeps_what_was(review, boss):
    step, other = steps()[:2]
    tick_step(review=review, user=review.assignee, step=step, note="done")
    for found in (step, other):
        setup.change_step(step=found, user=boss, version=None, is_in_use=False)
    with pytest.raises(Refused, match="no longer in use"):
        tick_step(review=review, user=review.assignee, step=other)
    assert tick_step(review=review, user=review.assignee, step=step, note="done well").note == "done well"
    assert standing(published(review), "en").done == ["Original source consulted"]


def test_what_is_published_keeps_the_words_of_its_time(review, boss):
    step = steps()[0]
    tick_step(review=review, user=review.assignee, step=step, note="secret-note")
    setup.change_step(step=step, user=boss, version=None, labels={"en": "Source read", "es": "Fuente leída"})
    review = published(review)
    setup.change_step(step=step, user=boss, version=None, labels=LABELS)
    setup.move_step(step=step, user=boss, by=1)
    assert standing(review, "es").done == ["Fuente leída"]
    assert "secret-note" not in str(publishing.as_published(review))


def test_readers_and_the_api_see_what_was_done_without_notes(client, review):
    tick_step(review=review, user=review.assignee, step=steps()[4], note="secret-note")
    review = published(review)
    page = client.get(review.get_absolute_url()).content.decode()
    assert "Contexto explicado" in page and "secret-note" not in page and "ana" not in page.split("<main")[1]
    document = reader().get(f"/api/v1/verified-claims/{review.pk}").json()
    assert document["steps"] == [
        {"label": "Contexto explicado", "labels": {"en": "Context given", "es": "Contexto explicado"}}
    ]


def test_a_correction_asks_for_no_step_that_came_later(boss):
    review = make_review("published")
    setup.change_step(step=steps()[0], user=boss, version=None, is_required=True)
    words = {"claim_reviewed": review.claim_reviewed, "summary": "Better.", "rating": review.rating}
    more = {"version": None, "kind": "update", "why": "News."}
    assert publishing.correct(review=review, user=make_user("editor"), **words, **more).status == "corrected"


def test_a_required_step_holds_up_a_submission(review, boss):
    setup.change_step(step=steps()[0], user=boss, version=None, is_required=True)
    with pytest.raises(Refused, match="Tick the step “Original source consulted”"):
        submitted(review)


# Ticking on the claim page.


def tick(client, review, step, headers=HTMX, **fields):
    client.force_login(review.assignee)
    return client.post(reverse("step", args=[review.claim_id, step.pk]), fields, headers=headers)


def test_a_step_is_ticked_in_its_place_and_what_is_missing_is_said_anew(client, review):
    step = steps()[0]
    ChecklistStep.objects.filter(pk=step.pk).update(is_required=True)
    client.force_login(review.assignee)
    page = client.get(reverse("claim", args=[review.claim_id])).content.decode()
    assert "Tick the step “Original source consulted”" in page and 'data-key="C"' in page
    page = tick(client, review, step, done="1", note=HTML).content.decode()
    assert page.startswith(f'<li id="step-{step.pk}"') and 'id="lacks"' in page and "Tick the step" not in page
    assert HTML not in page and "&lt;script&gt;" in page and "ana" in page
    page = tick(client, review, step).content.decode()
    assert "Tick the step" in page and not review.ticks.exists()


def test_without_a_script_one_comes_back_to_the_steps(client, review):
    response = tick(client, review, steps()[0], headers={}, done="1")
    assert response.url == f"/claims/{review.claim_id}#steps" and review.ticks.count() == 1


def test_a_tick_that_is_refused_says_why(client, review):
    client.force_login(make_user("checker", "bea"))
    for headers in ({}, HTMX):
        address = reverse("step", args=[review.claim_id, steps()[0].pk])
        response = client.post(address, {"done": "1"}, headers=headers)
        assert response.status_code == 422 and "is assigned to ana" in response.content.decode()
    assert not StepTick.objects.exists()


@pytest.mark.parametrize(("claim", "step"), [(10**9, 1), (None, 10**9), (None, 10**30)])
def test_a_step_or_claim_that_is_none_is_not_found(client, review, claim, step):
    client.force_login(review.assignee)
    address = reverse("step", args=[claim or review.claim_id, step])
    assert client.post(address, {"done": "1"}).status_code == 404
    assert client.get(address).status_code == 405


def test_a_very_long_note_is_cut(client, review):
    tick(client, review, steps()[0], done="1", note="x" * 100_000 + "\x00")
    assert len(review.ticks.get().note) == 500


# Setting it up.


def test_only_administrators_change_it():
    editor = make_user("editor")
    event = Event.objects.create(verb="checklist.order", subject="x", before={}, after={}, at="2026-01-01T00:00Z")
    deeds = [
        lambda: setup.add_step(user=editor, labels=LABELS),
        lambda: setup.change_step(step=steps()[0], user=editor, version=None, is_required=True),
        lambda: setup.move_step(step=steps()[0], user=editor, by=1),
        lambda: setup.undo(event=event, user=editor),
    ]
    for deed in deeds:
        with pytest.raises(Refused, match="Only administrators"):
            deed()


@pytest.mark.parametrize(
    ("labels", "field", "why"),
    [
        (LABELS | {"es": " \x00 "}, "label_es", "in this language too"),
        (LABELS | {"en": "x" * 201}, "label_en", "200 characters"),
        (LABELS | {"en": " original SOURCE consulted "}, "label_en", "these words already"),
        ({}, "label_en", "in this language too"),
    ],
)
def test_a_step_has_words_in_every_language_and_of_its_own(boss, labels, field, why):
    with pytest.raises(ValidationError) as refusal:
        setup.add_step(user=boss, labels=labels)
    assert why in refusal.value.message_dict[field][0] and len(steps()) == 5


def test_a_step_is_moved_and_moved_back(boss):
    event = setup.move_step(step=steps()[1], user=boss, by=-1)
    assert order()[:3] == ["Official", "Original", "Alternative"]
    assert setup.move_step(step=steps()[0], user=boss, by=-1) is None
    setup.undo(event=event, user=boss)
    assert order()[:3] == ["Original", "Official", "Alternative"]


def test_a_step_is_moved_past_those_out_of_use(boss):
    setup.change_step(step=steps()[1], user=boss, version=None, is_in_use=False)
    setup.move_step(step=steps()[0], user=boss, by=1)
    assert order() == ["Alternative", "Original", "Claimant", "Context"]


@pytest.mark.parametrize("change", [{"labels": LABELS}, {"is_required": True}, {"is_in_use": False}])
def test_a_change_is_undone_unless_something_has_changed_since(boss, change):
    step, before = steps()[0], setup.values(steps()[0])
    event = setup.change_step(step=step, user=boss, version=None, **change)
    setup.undo(event=event, user=boss)
    step.refresh_from_db()
    assert setup.values(step) == before
    with pytest.raises(Refused, match="has changed since"):
        setup.undo(event=event, user=boss)


def test_an_added_step_goes_out_of_use_when_it_is_undone(boss):
    event = setup.add_step(user=boss, labels=LABELS, is_required=True)
    assert order()[-1] == "Photo"
    setup.undo(event=event, user=boss)
    assert "Photo" not in order() and ChecklistStep.objects.filter(labels=LABELS).exists()


def test_an_order_is_not_undone_over_another_one(boss):
    event = setup.move_step(step=steps()[0], user=boss, by=1)
    setup.move_step(step=steps()[3], user=boss, by=1)
    with pytest.raises(Refused, match="has changed since"):
        setup.undo(event=event, user=boss)


def test_a_step_is_not_brought_back_beside_one_with_its_words(boss):
    step = steps()[0]
    setup.change_step(step=step, user=boss, version=None, is_in_use=False)
    setup.add_step(user=boss, labels=step.labels)
    with pytest.raises(ValidationError):
        setup.change_step(step=step, user=boss, version=None, is_in_use=True)


def test_there_are_only_so_many_steps(boss):
    for number in range(25):
        setup.add_step(user=boss, labels={"en": f"Step {number}", "es": f"Paso {number}"})
    with pytest.raises(Refused, match="30 steps in use"):
        setup.add_step(user=boss, labels=LABELS)


def test_the_database_keeps_a_step_that_was_ticked_and_one_tick_of_each(review):
    tick = tick_step(review=review, user=review.assignee, step=steps()[0])
    with pytest.raises(ProtectedError):
        tick.step.delete()
    tick.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        tick.save(force_insert=True)
