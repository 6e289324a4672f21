"""The whole table: every status with every action, and every row with everybody."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser, Group

from reviews.models import ChecklistStep, Review, Source, Status
from reviews.requirements import missing
from reviews.services.checklist import tick_step
from reviews.workflow import (
    ACTION_NAMES,
    ADMINISTRATORS,
    CHECKERS,
    EDITORS,
    TABLE,
    Refused,
    actions,
    has_role,
    transition,
)
from tests.factories import make_review, make_user

pytestmark = pytest.mark.django_db
ROLES = ("", "checker", "editor", "administrator")
PLACES = ("nobody", "assignee", "author", "other")

# Who may do what, written out once more: the least role, and who of them in relation to the review.
EXPECTED = {
    ("new", "take"): ("checker", "anybody"),
    ("new", "assign"): ("editor", "anybody"),
    ("new", "dismiss"): ("checker", "nobody_else"),
    ("in_review", "assign"): ("editor", "anybody"),
    ("in_review", "release"): ("checker", "assignee_or_editor"),
    ("in_review", "save"): ("checker", "assignee"),
    ("in_review", "submit"): ("checker", "assignee"),
    ("in_review", "dismiss"): ("checker", "nobody_else"),
    ("submitted", "withdraw"): ("checker", "author"),
    ("submitted", "return"): ("editor", "not_author"),
    ("submitted", "opine"): ("checker", "not_author"),
    ("submitted", "approve"): ("editor", "not_author"),
    ("returned", "assign"): ("editor", "anybody"),
    ("returned", "release"): ("checker", "assignee_or_editor"),
    ("returned", "save"): ("checker", "assignee"),
    ("returned", "submit"): ("checker", "assignee"),
    ("returned", "dismiss"): ("checker", "nobody_else"),
    ("approved", "return"): ("editor", "not_author"),
    ("approved", "publish"): ("editor", "anybody"),
    ("published", "correct"): ("editor", "anybody"),
    ("published", "retract"): ("editor", "anybody"),
    ("corrected", "correct"): ("editor", "anybody"),
    ("corrected", "retract"): ("editor", "anybody"),
    ("dismissed", "reopen"): ("checker", "anybody"),
    ("new", "edit_claim"): ("checker", "nobody_else"),
    ("in_review", "edit_claim"): ("checker", "nobody_else"),
    ("returned", "edit_claim"): ("checker", "nobody_else"),
    ("in_review", "hand_over"): ("checker", "assignee"),
    ("returned", "hand_over"): ("checker", "assignee"),
    ("new", "set_due"): ("editor", "anybody"),
    ("in_review", "set_due"): ("editor", "anybody"),
    ("submitted", "set_due"): ("editor", "anybody"),
    ("returned", "set_due"): ("editor", "anybody"),
    ("in_review", "invite"): ("checker", "assignee_or_editor"),
    ("submitted", "invite"): ("checker", "assignee_or_editor"),
    ("returned", "invite"): ("checker", "assignee_or_editor"),
    **{(status, "comment"): ("checker", "anybody") for status in Status},
}
RELATED = {
    "anybody": lambda role, place: True,
    "assignee": lambda role, place: place == "assignee",
    "nobody_else": lambda role, place: place in ("assignee", "nobody"),
    "assignee_or_editor": lambda role, place: place == "assignee" or role in ("editor", "administrator"),
    "author": lambda role, place: place == "author",
    "not_author": lambda role, place: place != "author",
}


def review_of(status: str, place: str, user) -> Review:
    """A review at `status` to which `user` stands as `place` says: nobody has it, or its assignee, author, or neither."""
    somebody = make_user()
    review = Review(status=status)
    review.assignee = {"nobody": None, "assignee": user}.get(place, somebody)
    review.author = user if place == "author" else somebody
    return review


def test_the_table_has_no_other_rows():
    assert set(TABLE) == set(EXPECTED)


@pytest.mark.any_database
@pytest.mark.parametrize("status", Status.values)
@pytest.mark.parametrize("action", sorted(ACTION_NAMES))
def test_what_is_not_in_the_table_is_refused_to_everybody(status, action):
    if (status, action) in TABLE:
        return
    for place in PLACES:
        user = get_user_model()(pk=1, username="root", is_superuser=True)
        with pytest.raises(Refused, match="does not go with the status"):
            transition(review_of(status, place, user), action, user)


@pytest.mark.any_database
@pytest.mark.parametrize(("status", "action"), EXPECTED)
def test_a_row_is_open_to_whom_it_names_and_to_nobody_else(status, action):
    least, relation = EXPECTED[status, action]
    for role in ROLES:
        user = make_user(role)
        for place in PLACES:
            may = ROLES.index(role) >= ROLES.index(least) and RELATED[relation](role, place)
            review = review_of(status, place, user)
            review.awaits_opinion = action == "opine"
            assert (action in actions(review, user)) == may, (role, place)
            if may:
                assert transition(review, action, user).to in Status
            else:
                with pytest.raises(Refused):
                    transition(review, action, user)


def test_an_action_that_nobody_knows_is_refused():
    with pytest.raises(Refused, match="does not go with"):
        transition(Review(status="new"), "delete", make_user("administrator"))


@pytest.mark.parametrize("status", ["submitted", "approved"])
def test_not_even_a_superuser_judges_what_they_wrote(status):
    root = make_user("administrator")
    root.is_superuser = True
    review = review_of(status, "author", root)
    assert not {"approve", "return"} & set(actions(review, root))


def test_every_action_has_a_name():
    assert {action for _, action in TABLE} == set(ACTION_NAMES)


def test_every_status_is_reached_and_only_a_retraction_is_the_end():
    assert {row.to for row in TABLE.values()} == set(Status)
    left = {status for (status, _), row in TABLE.items() if row.to != status}
    assert set(Status) - left == {Status.RETRACTED}


@pytest.mark.parametrize(("group", "held"), [(CHECKERS, 1), (EDITORS, 2), (ADMINISTRATORS, 3), ("Readers", 0)])
def test_a_role_holds_those_below_it(group, held):
    user = make_user("")
    user.groups.add(Group.objects.get_or_create(name=group)[0])
    assert [has_role(user, role) for role in ROLES[1:]] == [True] * held + [False] * (3 - held)


@pytest.mark.parametrize("user", [None, AnonymousUser()])
def test_who_has_not_signed_in_has_no_role(user):
    assert not has_role(user, "checker") and actions(Review(status="new"), user) == []


def test_who_has_left_has_no_role():
    user = make_user("administrator")
    user.is_active = False
    assert not has_role(user, "checker")


def test_all_that_is_missing_is_named():
    review = make_review("in_review")
    review.claim_reviewed = " "
    lacks = " ".join(missing(review))
    for words in (
        "Choose a verdict",
        "Say what the claim is",
        "Give the reasons",
        "at least 1 source; there are 0",
    ):
        assert words in lacks


def drafted(review: Review) -> Review:
    review.rating, review.claim_reviewed, review.summary = "false", "It rained.", "It did not."
    return review


def cite(review: Review, number: int, **fields) -> None:
    fields = {"url": f"https://example.org/{number}", "title": "Report", "added_by": review.assignee} | fields
    Source.objects.create(review=review, **fields)


def test_nothing_is_missing_from_a_whole_draft():
    review = drafted(make_review("in_review"))
    cite(review, 1)
    assert missing(review) == []


def test_a_newsroom_may_want_no_reasons_and_no_sources(settings):
    settings.FACTCHECK_REASONS, settings.FACTCHECK_MIN_SOURCES = False, 0
    review = drafted(make_review("in_review"))
    review.summary = ""
    assert missing(review) == []


def test_two_passages_of_one_report_are_one_source(settings):
    settings.FACTCHECK_MIN_SOURCES = 2
    review = drafted(make_review("in_review"))
    cite(review, 1, passage="It rained.")
    cite(review, 1, passage="All day.")
    assert missing(review) == ["Cite at least 2 sources; there are 1."]
    cite(review, 2)
    assert missing(review) == []


@pytest.mark.parametrize(("kind", "lacks"), [("alternative", 1), ("official", 0), ("original", 0)])
def test_a_newsroom_may_want_an_official_or_original_source(settings, kind, lacks):
    settings.FACTCHECK_OFFICIAL_SOURCE = True
    review = drafted(make_review("in_review"))
    cite(review, 1, kind=kind)
    assert len(missing(review)) == lacks


@pytest.mark.parametrize(
    ("cited", "lacks"),
    [
        ([], ["original", "alternative"]),
        (["official"], ["original", "alternative"]),
        (["original"], ["alternative"]),
        (["original", "alternative"], []),
    ],
)
def test_a_newsroom_may_want_a_source_of_each_kind(settings, cited, lacks):
    settings.FACTCHECK_SOURCE_KINDS, settings.FACTCHECK_MIN_SOURCES = ["original", "alternative"], 0
    review = drafted(make_review("in_review"))
    for number, kind in enumerate(cited):
        cite(review, number, kind=kind)
    assert missing(review) == [f"Cite at least one {kind} source." for kind in lacks]


def test_where_an_official_source_is_wanted_by_name_the_older_rule_says_nothing_more(settings):
    settings.FACTCHECK_SOURCE_KINDS, settings.FACTCHECK_OFFICIAL_SOURCE = ["official"], True
    review = drafted(make_review("in_review"))
    cite(review, 1, kind="original")
    assert missing(review) == ["Cite at least one official source."]


def test_a_required_step_is_missing_until_it_is_ticked(settings):
    review, step = drafted(make_review("in_review")), ChecklistStep.objects.first()
    cite(review, 1)
    ChecklistStep.objects.filter(pk=step.pk).update(is_required=True)
    assert missing(review) == ["Tick the step “Original source consulted” once it is done."]
    settings.FACTCHECK_CHECKLIST = False
    assert missing(review) == []
    settings.FACTCHECK_CHECKLIST = True
    tick_step(review=review, user=review.assignee, step=step)
    assert missing(review) == []


def test_a_required_step_out_of_use_is_not_asked_for():
    review = drafted(make_review("in_review"))
    cite(review, 1)
    ChecklistStep.objects.update(is_required=True, is_in_use=False)
    assert missing(review) == []
