"""The pages on which a newsroom's checklist is set up and its rules are shown."""

import pytest
from django.urls import reverse

from reviews.models import ChecklistStep, Event
from reviews.services import checklist_steps as setup
from tests.factories import make_user

pytestmark = pytest.mark.django_db
PAGE = "/settings/checklist"
HTML = "<script>alert(1)</script>"
POSTED = {"label_en": "Photo looked up", "label_es": "Foto buscada", "is_required": "on"}


@pytest.fixture
def boss(client):
    user = make_user("administrator", "boss")
    client.force_login(user)
    return user


def undo_in(page: str) -> str:
    return page.split('action="/settings/checklist/undo/')[1].split('"')[0]


def step(place: int = 0) -> ChecklistStep:
    return list(ChecklistStep.objects.all())[place]


@pytest.mark.parametrize("role", ["", "checker", "editor"])
def test_others_do_not_open_it_or_change_it(client, role):
    client.force_login(make_user(role))
    assert client.get(PAGE).status_code == 403
    event = setup.move_step(step=step(), user=make_user("administrator"), by=1)
    before = list(ChecklistStep.objects.values())
    for address in (PAGE, f"{PAGE}/1", f"{PAGE}/1/retire", f"{PAGE}/undo/{event.pk}"):
        assert client.post(address, POSTED).status_code == 403
    assert list(ChecklistStep.objects.values()) == before


def test_a_step_is_added_and_that_is_undone_from_the_message(client, boss):
    page = client.post(PAGE, POSTED, follow=True).content.decode()
    assert "“Photo looked up” is on the checklist." in page and "Foto buscada" in page and "boss" in page
    client.post(f"{PAGE}/undo/{undo_in(page)}")
    assert not ChecklistStep.objects.get(labels__en="Photo looked up").is_in_use


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(client, boss):
    response = client.post(PAGE, POSTED | {"label_es": ""})
    assert response.status_code == 422 and "Photo looked up" in response.content.decode()
    response = client.post(PAGE, POSTED | {"label_en": "Context given"})
    assert response.status_code == 422 and "There is a step with these words already." in response.content.decode()


def test_a_step_is_changed_and_its_history_says_by_whom(client, boss):
    page = client.get(f"{PAGE}/{step().pk}").content.decode()
    assert 'value="Original source consulted"' in page
    page = client.post(f"{PAGE}/{step().pk}", POSTED | {"version": 1}, follow=True).content.decode()
    assert step().labels["es"] == "Foto buscada" and step().is_required
    assert "<del>Original source consulted · Fuente original consultada</del>" in page


def test_nobody_overwrites_what_a_colleague_has_saved_meanwhile(client, boss):
    setup.change_step(step=step(), user=make_user("administrator", "colleague"), version=1, is_required=True)
    response = client.post(f"{PAGE}/{step().pk}", POSTED | {"version": 1})
    page = response.content.decode()
    assert response.status_code == 422 and "colleague has changed this step meanwhile" in page
    assert "Photo looked up" in page and 'name="version" value="2"' in page
    assert client.post(f"{PAGE}/{step().pk}", POSTED | {"version": 2}).status_code == 302


@pytest.mark.parametrize(("deed", "left"), [("up", 5), ("down", 5), ("retire", 4)])
def test_a_step_is_moved_and_taken_out_of_use_and_that_is_undone(client, boss, deed, left):
    before = list(ChecklistStep.objects.values_list("pk", "is_in_use"))
    page = client.post(f"{PAGE}/{step(1).pk}/{deed}", follow=True).content.decode()
    assert ChecklistStep.objects.filter(is_in_use=True).count() == left
    assert list(ChecklistStep.objects.values_list("pk", "is_in_use")) != before
    page = client.post(f"{PAGE}/undo/{undo_in(page)}", follow=True).content.decode()
    assert "Undone." in page and list(ChecklistStep.objects.values_list("pk", "is_in_use")) == before


def test_a_step_out_of_use_is_listed_and_used_again(client, boss):
    client.post(f"{PAGE}/{step().pk}/retire")
    page = client.get(PAGE).content.decode()
    assert "Out of use" in page and "ticked 0 times" in page
    client.post(f"{PAGE}/{step().pk}/restore")
    assert step().is_in_use


@pytest.mark.parametrize("address", ["999999999", "1/explode", "999999999/up", "undo/999999999", f"{10**30}/up"])
def test_what_is_not_there_is_not_found(client, boss, address):
    assert client.post(f"{PAGE}/{address}").status_code == 404


def test_only_what_was_done_here_is_undone_here(client, boss):
    event = Event.objects.create(verb="review.submit", subject="review:1", before={}, after={}, at="2026-01-01T00:00Z")
    assert client.post(f"{PAGE}/undo/{event.pk}").status_code == 404


@pytest.mark.parametrize("words", [HTML, "\u202e gnorw", "x" * 200, "a\x00b"])
def test_hostile_words_are_words(client, boss, words):
    page = client.post(PAGE, POSTED | {"label_en": words}, follow=True).content.decode()
    assert HTML not in page
    client.force_login(make_user())
    assert HTML not in client.get("/queue").content.decode()


def test_the_number_of_queries_does_not_grow_with_the_steps(client, boss, django_assert_max_num_queries):
    with django_assert_max_num_queries(8) as first:
        client.get(PAGE)
    for number in range(20):
        setup.add_step(user=boss, labels={"en": f"Step {number}", "es": f"Paso {number}"})
    with django_assert_max_num_queries(len(first)):
        client.get(PAGE)


def test_without_a_step_in_use_it_says_what_to_do(client, boss):
    ChecklistStep.objects.update(is_in_use=False)
    assert "No step is in use" in client.get(PAGE).content.decode()


def test_the_rules_in_force_are_shown_with_where_they_are_set(client, settings):
    settings.FACTCHECK_SOURCE_KINDS, settings.FACTCHECK_SECOND_OPINION = ["original", "official"], 15
    settings.FACTCHECK_APPROVALS = 2
    ChecklistStep.objects.filter(pk=step().pk).update(is_required=True)
    client.force_login(make_user("editor"))
    page = client.get(reverse("rules")).content.decode()
    for words in ("Original, official", "15 % of claims", "FACTCHECK_SECOND_OPINION", "Original source consulted"):
        assert words in page
    assert "There are not enough people" in page and "Change the checklist" not in page
    for role in ("editor", "checker", "checker"):
        make_user(role)
    assert "There are not enough people" not in client.get(reverse("rules")).content.decode()


def test_the_rules_are_for_editors(client):
    client.force_login(make_user())
    assert client.get(reverse("rules")).status_code == 403


def test_readers_learn_the_rules_on_the_page_of_the_method(client, settings):
    settings.FACTCHECK_SOURCE_KINDS, settings.FACTCHECK_SECOND_OPINION = ["original", "official"], 15
    ChecklistStep.objects.filter(pk=step().pk).update(is_required=True)
    page = client.get(reverse("method")).content.decode()
    assert "original, official" in page and "In 15 % of claims" in page and "Original source consulted." in page
