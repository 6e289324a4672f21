import pytest
from django.urls import reverse
from django.utils.html import escape

from reviews.models import Event, Review, ScaleInUse, ScaleVersion
from reviews.scale_in_use import current_scale
from reviews.services import reviews
from reviews.services import scales as services
from tests.factories import make_review, make_user
from tests.scales import NAMES, posted, step, three_steps

pytestmark = pytest.mark.django_db
LIST, NEW = reverse("scales"), reverse("new_scale")
SCRIPT = "<script>alert('x')</script>"


@pytest.fixture
def ada(client):
    user = make_user("administrator", "ada")
    client.force_login(user)
    return user


def make(user, steps=None, names=None) -> ScaleVersion:
    return services.make_scale(user=user, names=names or NAMES, ratings=steps or three_steps())


def use(user, slug, number):
    return services.choose_scale(user=user, slug=slug, number=number, seen=current_scale().key)


def address(name: str, version: ScaleVersion) -> str:
    return reverse(name, args=[version.slug] if name == "edit_scale" else [version.slug, version.number])


def sent(version: ScaleVersion, **fields) -> dict:
    """The form of a version as it is opened."""
    return posted(steps=[dict(rating) for rating in version.ratings], seen=version.number) | fields


def read(response) -> str:
    return response.content.decode()


def order(response) -> list[str]:
    return [step.key for step in response.context["editor"].steps]


def drafted(rating: str) -> Review:
    review = make_review("submitted", rating=rating)
    return reviews.withdraw(review=review, user=review.author)


def test_an_administrator_makes_a_scale_from_nothing(client, ada):
    page = read(client.get(NEW))
    assert 'name="new-1-label_en"' in page and 'name="new-2-label_es"' in page
    response = client.post(NEW, posted(), follow=True)
    version = ScaleVersion.objects.get()
    assert [rating["slug"] for rating in version.ratings] == ["right", "shaky", "wrong", "open"]
    assert "Saved as version 1." in read(response) and "What Shaky means." in read(response)


def test_a_copy_keeps_the_steps_and_wants_a_name(client, ada):
    response = client.get(f"{NEW}?copy=five_step&number=0")
    assert order(response) == ["true", "mostly_true", "half_true", "mostly_false", "false", "unverifiable"]
    assert "A copy of “Five steps”" in read(response) and 'value="Mostly true"' in read(response)
    data = {key: form.value() for key, form in fields_of(response)} | {"step": order(response)}
    assert "This field is required" in read(client.post(f"{NEW}?copy=five_step&number=0", data))
    client.post(NEW, data | {"name_en": "Ours", "name_es": "La nuestra"})
    assert [rating["slug"] for rating in ScaleVersion.objects.get().ratings][1] == "mostly_true"


def fields_of(response) -> list:
    editor = response.context["editor"]
    return [(field.html_name, field) for form in (editor.names, *editor.steps) for field in form if field.value()]


@pytest.mark.parametrize("query", ["copy=nowhere&number=0", "copy=five_step&number=8"])
def test_a_copy_of_nothing_is_not_there(client, ada, query):
    assert client.get(f"{NEW}?{query}").status_code == 404


def test_a_step_is_moved_added_and_removed_without_saving_or_losing_anything(client, ada):
    version = make(ada)
    edit, data = address("edit_scale", version), sent(version) | {"right-label_en": "Quite right"}
    up = client.post(edit, data | {"do": "up:shaky"})
    assert order(up) == ["shaky", "right", "wrong", "open"] and 'value="Quite right"' in read(up)
    assert order(client.post(edit, data | {"do": "down:right"})) == order(up)
    assert order(client.post(edit, data | {"do": "up:right"})) == ["right", "shaky", "wrong", "open"]
    assert order(client.post(edit, data | {"do": "remove:wrong"})) == ["right", "shaky", "open"]
    added = client.post(edit, data | {"do": "add"})
    assert order(added)[-1] == "new-1" and added.context["editor"].steps[-1].chosen_colour == "lime"
    assert ScaleVersion.objects.count() == 1


@pytest.mark.parametrize("deed", ["up:nothing", "fly:right", "", "up:", "remove:<script>", "down:open"])
def test_a_deed_that_is_not_understood_changes_nothing(client, ada, deed):
    version = make(ada)
    response = client.post(address("edit_scale", version), sent(version) | {"do": deed})
    assert order(response) == ["right", "shaky", "wrong", "open"]


def test_a_tenth_step_cannot_be_added(client, ada):
    steps = [step(f"Step {place}", 10 - place) for place in range(9)]
    response = client.post(NEW, posted(steps=steps) | {"do": "add"})
    assert len(order(response)) == 9 and "Nine steps are the most" in read(response)


def test_a_step_that_is_removed_and_added_is_empty(client, ada):
    response = client.post(NEW, posted(steps=three_steps()[:1]) | {"do": "remove:new-1", "step": ["new-1"]})
    data = posted(steps=three_steps()[:1]) | {"do": "add", "step": []}
    assert order(response) == [] and client.post(NEW, data).context["editor"].steps[0].title() == ""


def test_what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(client, ada):
    steps = three_steps()
    steps[1] |= {"value": 9, "colour": "green"}
    steps[2]["labels"]["es"] = "y" * 10_000
    response = client.post(NEW, posted(steps=steps))
    page = read(response)
    assert response.status_code == 422 and not ScaleVersion.objects.exists()
    for words in ("smaller than 3", "Another step has this colour", "10000 characters long", "y" * 10_000):
        assert words in page
    assert 'aria-invalid="true"' in page and "Nothing you wrote is lost" in page


def test_a_form_full_of_rubbish_is_refused(client, ada):
    for data in ({}, {"step": ["a;b", "x" * 60, "new-9999"]}, {"step": ["a\x00"], "seen": "x"}):
        assert client.post(NEW, data).status_code == 422
    data = posted() | {"name_en": "a\x00b", "new-1-value": "9" * 5000, "new-2-colour": SCRIPT}
    page = client.post(NEW, data)
    assert page.status_code == 422 and "Null characters" in read(page) and SCRIPT not in read(page)


@pytest.mark.parametrize("label", [SCRIPT, "\u202eeslaf\u202c", "كاذب", '" onclick="alert(1)', "{{ user }}"])
def test_hostile_words_are_only_words(client, ada, label):
    steps = three_steps()
    steps[0]["labels"] = {"en": label, "es": label}
    steps[0]["meanings"] = {"en": label, "es": label}
    version = make(ada, steps, {"en": label, "es": label})
    use(ada, version.slug, 1)
    review = make_review("published", rating=version.ratings[0]["slug"])
    pages = [LIST, address("scale", version), address("edit_scale", version), address("use_scale", version)]
    pages += [reverse("method"), review.get_absolute_url(), reverse("published")]
    for page in map(read, map(client.get, pages)):
        assert escape(label) in page and (escape(label) == label or label not in page.replace("\\u003C", "<"))


def test_an_editor_looks_and_does_not_touch(client, ada):
    version = make(ada)
    client.force_login(make_user("editor"))
    for page in (LIST, address("scale", version), reverse("scale", args=["five_step", 0])):
        response = client.get(page)
        assert response.status_code == 200 and "Make a copy" not in read(response) and "use…" not in read(response)
    for name in ("edit_scale", "use_scale"):
        assert client.get(address(name, version)).status_code == 403
        assert client.post(address(name, version), sent(version)).status_code == 403
    assert client.post(NEW, posted()).status_code == 403


@pytest.mark.parametrize("role", ["checker", "", None])
def test_nobody_else_gets_there(client, role):
    if role is not None:
        client.force_login(make_user(role))
    version = make(make_user("administrator"))
    for page in (LIST, NEW, *(address(name, version) for name in ("scale", "edit_scale", "use_scale"))):
        assert client.get(page).status_code == (302 if role is None else 403)


@pytest.mark.parametrize("slug", ["five_step", "nowhere"])
def test_what_is_not_there_or_built_in_cannot_be_edited(client, ada, slug):
    assert client.get(reverse("edit_scale", args=[slug])).status_code == 404


@pytest.mark.parametrize("key", [("nowhere", 0), ("five_step", 3), ("five_step", 10**40)])
def test_a_version_that_never_was_is_not_there(client, ada, key):
    for name in ("scale", "use_scale"):
        assert client.get(reverse(name, args=key)).status_code == 404


def test_it_shows_what_choosing_does_before_it_does_it(client, ada):
    drafted("mostly_true")
    drafted("false")
    make_review("published")
    page = reverse("use_scale", args=["six_step_es", 0])
    shown = read(client.get(page))
    assert "1 draft keeps its verdict" in shown and "1 published verdict stays" in shown
    assert "1 draft says “Mostly true”, which is not on this scale" in shown
    assert current_scale().slug == "five_step"
    response = client.post(page, {"seen": "five_step:0"}, follow=True)
    assert "Six verdicts of Spanish newsrooms” is in use" in read(response)
    assert current_scale().slug == "six_step_es" and Event.objects.latest("id").verb == "scale.choose"


@pytest.mark.parametrize("seen", ["five_step:0", "", "five_step:x", "::", f"five_step:{10**40}"])
def test_a_choice_that_others_have_overtaken_is_shown_anew(client, ada, seen):
    use(make_user("administrator"), "six_step_es", 0)
    version = make(ada)
    response = client.post(address("use_scale", version), {"seen": seen})
    assert response.status_code == 409 and "Six verdicts of Spanish newsrooms" in read(response)
    assert 'value="six_step_es:0"' in read(response) and ScaleInUse.objects.get().slug == "six_step_es"


def test_saving_the_scale_in_use_shows_what_it_does_to_drafts_first(client, ada):
    version = make(ada)
    use(ada, version.slug, 1)
    drafted("shaky")
    edit, data = address("edit_scale", version), sent(version)
    data["step"] = ["right", "wrong", "open"]
    shown = client.post(edit, data)
    assert shown.status_code == 200 and "1 draft says “Shaky”" in read(shown) and ScaleVersion.objects.count() == 1
    assert client.post(edit, data | {"agreed": "none"}).status_code == 200 and ScaleVersion.objects.count() == 1
    assert client.post(edit, data | {"agreed": "shaky"}).status_code == 302
    assert current_scale().key == (version.slug, 2)


def test_a_scale_that_is_not_in_use_is_saved_at_once(client, ada):
    drafted("half_true")
    version = make(ada)
    assert client.post(address("edit_scale", version), sent(version) | {"name_en": "Lights"}).status_code == 302
    assert ScaleVersion.objects.latest("number").names["en"] == "Lights"


def test_whoever_comes_second_is_told_and_loses_nothing(client, ada):
    version = make(ada)
    bea = make_user("administrator", "bea")
    change = {"slug": version.slug, "seen": 1, "names": NAMES, "ratings": three_steps()[:3]}
    services.change_scale(user=bea, **change)
    edit, data = address("edit_scale", version), sent(version) | {"name_en": "My words"}
    response = client.post(edit, data)
    page = read(response)
    assert response.status_code == 422 and "bea has saved version 2" in page and 'value="My words"' in page
    assert reverse("scale", args=[version.slug, 2]) in page and ScaleVersion.objects.count() == 2
    again = data | {"seen": response.context["editor"].names["seen"].value()}
    assert client.post(edit, again).status_code == 302
    assert ScaleVersion.objects.latest("number").names["en"] == "My words"


def test_the_page_of_a_scale_lists_its_versions_and_who_did_what(client, ada):
    version = make(ada)
    client.post(address("edit_scale", version), sent(version) | {"name_en": "Lights"})
    use(ada, version.slug, 2)
    page = read(client.get(address("scale", version)))
    assert "Version 2 is newer." in page and "Traffic light" in page
    for words in ("made the scale", "saved version 2", "put version 2 in use"):
        assert f"ada {words}" in page


def test_the_list_costs_the_same_queries_whatever_it_holds(client, ada, django_assert_num_queries):
    client.get(LIST)
    for name in ("One", "Two", "Three"):
        version = make(ada, names={"en": name, "es": name})
        use(ada, version.slug, 1)
        with django_assert_num_queries(
            7
        ):  # session, person, role, the bell, the scale in use, who chose it, the others
            client.get(LIST)


def test_the_number_keys_of_a_draft_follow_the_order_of_the_scale(client, ada):
    version = make(ada, list(reversed(with_falling_numbers())))
    use(ada, version.slug, 1)
    review = make_review("in_review")
    client.force_login(review.assignee)
    page = read(client.get(review.claim.get_absolute_url()))
    keys = [page.index(f'data-key="{place}" data-key-name="{label}"') for place, label in enumerate("CBA", 1)]
    assert keys == sorted(keys)


def with_falling_numbers() -> list[dict]:
    return [step("A", 1), step("B", 2, "red"), step("C", 3, "blue")]


def test_a_draft_whose_step_is_gone_says_so(client, ada):
    review = drafted("half_true")
    use(ada, make(ada).slug, 1)
    client.force_login(review.assignee)
    page = read(client.get(review.claim.get_absolute_url()))
    assert "“Half true” is no longer on the scale: choose the verdict again." in page
    assert 'value="half_true"' not in page


def test_a_correction_can_leave_a_verdict_of_an_older_scale_as_it_was_given(client, ada):
    review = make_review("published", rating="half_true")
    use(ada, make(ada).slug, 1)
    page = reverse("correct", args=[review.claim_id])
    shown = read(client.get(page))
    assert shown.index('value="half_true" checked') < shown.index('value="right"')
    data = {"version": review.version, "kind": "update", "why": "New", "claim_reviewed": "Other words"}
    data |= {f"new-{name}": value for name, value in (("TOTAL_FORMS", 0), ("INITIAL_FORMS", 0))}
    client.post(page, data | {"rating": "half_true", "summary": review.summary})
    review.refresh_from_db()
    assert (review.status, review.label("en"), review.scale) == ("corrected", "Half true", "five_step")


def test_the_history_of_a_claim_keeps_the_words_of_its_verdicts(client, ada):
    review = make_review("published", rating="half_true")
    use(ada, make(ada).slug, 1)
    assert "<ins>Half true</ins>" in read(client.get(review.claim.get_absolute_url()))


def test_readers_see_the_scale_in_use_and_those_used_before(client, ada):
    make_review("published", rating="half_true")
    version = make(ada)
    use(ada, version.slug, 1)
    make_review("published", rating="shaky")
    client.post(address("edit_scale", version), sent(version) | {"name_en": "Lights", "agreed": "none"})
    client.logout()
    page = read(client.get(reverse("method")))
    current, before = page.split("Scales we used before")
    assert "Lights" in current and "What Shaky means." in current and "Half true" not in current
    assert "Traffic light" in before and "version 1" in before and "Half true" in before and "1 fact-check" in before


def test_a_newsroom_with_one_scale_has_none_before(client):
    make_review("published")
    assert b"Scales we used before" not in client.get(reverse("method")).content


def test_readers_find_verdicts_of_every_version_and_those_worded_alike(client, ada):
    wordings = [make_review("published", rating="false"), make_review("published", rating="half_true")]
    steps = [step("False", 2, "red", slug="wrong"), step("Shaky", 1, "amber")]
    version = make(ada, steps)
    use(ada, version.slug, 1)
    wordings.append(make_review("published", rating="wrong"))
    steps[0]["labels"] = {"en": "False", "es": "Falsísimo"}
    services.change_scale(user=ada, slug=version.slug, seen=1, names=NAMES, ratings=steps)
    found = client.get(reverse("published"), {"verdict": "wrong"}).context["page"].rows
    assert {review.pk for review in found} == {wordings[0].pk, wordings[2].pk}


def test_the_settings_lead_there(client, ada):
    assert LIST in read(client.get(reverse("settings")))
