"""Who may do what to a review, where it stands, and by which way in: every cell.

`MAY` is written out here once more and not read from the workflow's table. Each cell asks the page, the API or the admin to
do one thing as one person: what is allowed must have happened, and what is refused must have changed nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass

import pytest
from django.db import transaction
from django.db.models import Subquery
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from rest_framework.test import APIClient

from reviews.deeds import DEEDS
from reviews.models import Review, Status, TrailHead
from reviews.workflow import TABLE
from tests.callers import bearer
from tests.factories import make_review, make_source, make_user

pytestmark = pytest.mark.django_db

# Each action: at which status, by whom at least, and how they must stand to the review.
MAY = """
take      new                     checker  anyhow
assign    new in_review returned  editor   anyhow
release   in_review returned      checker  assignee-or-editor
save      in_review returned      checker  assignee
submit    in_review returned      checker  assignee
withdraw  submitted               checker  author
return    submitted approved      editor   not-author
approve   submitted               editor   not-author
publish   approved                editor   anyhow
correct   published corrected     editor   anyhow
retract   published corrected     editor   anyhow
dismiss   new in_review returned  checker  nobody-else
reopen    dismissed               checker  anyhow
hand_over in_review returned      checker  assignee
set_due   new in_review submitted returned  editor  anyhow
comment   new in_review submitted returned approved published corrected retracted dismissed  checker  anyhow
opine     submitted               checker  not-author
edit_claim  new in_review returned  checker  nobody-else
invite    in_review submitted returned  checker  assignee-or-editor
"""
ROWS = {words[0]: (words[1:-2], *words[-2:]) for words in map(str.split, MAY.strip().splitlines())}

# What is no deed of a review: a claim is changed at its own address in the API, and experts are invited by the page alone.
ELSEWHERE = ("edit_claim", "invite")

# People with a role stand in each relation to the review; where an action does not go with a status at all, each is both its
# assignee and its author, and refused even so. An outside expert with a link to one review is one more of the
# OUTSIDERS: a name here, and in `doors` the client that carries the link.
INSIDERS = ("checker", "editor", "administrator", "superuser")
OUTSIDERS = ("nobody", "no role")
RELATIONS = ("assignee", "author", "neither")


@dataclass(frozen=True)
class Cell:
    role: str
    relation: str
    status: str
    action: str

    def is_allowed(self, has_assignee: bool) -> bool:
        statuses, least, how = ROWS[self.action]
        is_editor = self.role in INSIDERS[1:]
        if self.role not in INSIDERS or self.status not in statuses or (least == "editor" and not is_editor):
            return False
        return {
            "anyhow": True,
            "assignee": self.relation == "assignee",
            "assignee-or-editor": self.relation == "assignee" or is_editor,
            "nobody-else": self.relation == "assignee" or not has_assignee,
            "author": self.relation == "author",
            "not-author": self.relation != "author",
        }[how]


def cells(outsiders: Iterable[str] = OUTSIDERS) -> Iterator[Cell]:
    for action, (statuses, *_who) in ROWS.items():
        for status in Status.values:
            relations = RELATIONS if status in statuses else ["both"]
            who = [
                *((role, "neither") for role in outsiders),
                *((role, how) for role in INSIDERS for how in relations),
            ]
            yield from (Cell(*person, status, action) for person in who)


@dataclass(frozen=True)
class Newsroom:
    """A review at each status, and somebody of each role: made once, and every cell is rolled back."""

    reviews: dict[str, Review]
    people: dict
    somebody: object

    def place(self, cell: Cell) -> Review:
        """The review of the cell's status, with the cell's person where they are to stand to it."""
        review, person = copy(self.reviews[cell.status]), self.people.get(cell.role)
        review.assignee = person if cell.relation in ("assignee", "both") else review.assignee_id and self.somebody
        review.author = person if cell.relation in ("author", "both") else review.author_id and self.somebody
        # An opinion is given where one is waited for, and a verdict approved where none is.
        review.needs_second_opinion = review.awaits_opinion = cell.action == "opine" and cell.status == "submitted"
        changed = ("assignee", "author", "needs_second_opinion", "awaits_opinion")
        Review.objects.filter(pk=review.pk).update(**{name: getattr(review, name) for name in changed})
        return review

    def words(self, cell: Cell) -> dict:
        """Whatever an action wants, so that nothing but who and where can be the reason of a refusal."""
        claim = self.reviews[cell.status].claim
        return {
            "assign": {"assignee": self.somebody.pk},
            "save": {"summary": "Reasons."},
            "return": {"comment": "Cite it."},
            "correct": {"kind": "update", "why": "It is so.", "rating": "true"},
            "retract": {"why": "It is so."},
            "dismiss": {"reason": "opinion"},
            "hand_over": {"assignee": self.somebody.pk, "words": "Please."},
            "set_due": {"due_on": "2031-05-04"},
            "comment": {"text": "Look at this."},
            "opine": {"rating": "false", "reasons": "It is so."},
            "edit_claim": {
                **{name: getattr(claim, name) for name in ("quote", "kind", "statement", "version")},
                "place": "Lima",
            },
            "invite": {"name": "Dr. Ruiz", "affiliation": "University", "days": 3},
        }.get(cell.action, {})


@pytest.fixture
def newsroom() -> Newsroom:
    somebody = make_user("checker", "somebody")
    people = {role: make_user(role, role) for role in INSIDERS[:3]}
    people |= {"superuser": make_user("", "superuser"), "no role": make_user("", "reader")}
    people["superuser"].is_superuser = True
    for role in ("administrator", "superuser"):
        people[role].is_staff = True
        people[role].save()
    made = {status: make_review(status, checker=somebody) for status in Status.values}
    make_source(made["in_review"])
    Review.objects.filter(status="in_review").update(
        rating="false", claim_reviewed="It rained.", summary="It did not."
    )
    return Newsroom({status: Review.objects.get(pk=review.pk) for status, review in made.items()}, people, somebody)


def state(review: Review) -> tuple:
    """What an action would change: each of them writes the review and the trail."""
    trail = Subquery(TrailHead.objects.values("hash"))
    written = Review.objects.filter(pk=review.pk).annotate(trail=trail)
    return written.values_list("status", "version", "updated_at", "assignee", "author", "trail").get()


def wrong_cells(newsroom: Newsroom, asked: Iterable[Cell], do: Callable[[Cell, Review], HttpResponse]) -> list[str]:
    """The cells that are not as they should be, in words."""
    return [words for cell in asked if (words := wrong(newsroom, cell, do))]


def wrong(newsroom: Newsroom, cell: Cell, do: Callable[[Cell, Review], HttpResponse]) -> str:
    point = transaction.savepoint()
    review = newsroom.place(cell)
    before = state(review)
    response = do(cell, review)
    is_done, may = state(review) != before, cell.is_allowed(review.assignee is not None)
    transaction.savepoint_rollback(point)
    if is_done == may == (response.status_code < 400):
        return ""
    return f"{cell}: {response.status_code}, {'done' if is_done else 'not done'}, {'allowed' if may else 'forbidden'}"


def test_the_matrix_knows_every_action():
    assert set(ROWS) == {*DEEDS, *ELSEWHERE} == {action for _, action in TABLE}


# Where the page does an action by a form of its own; all others by `act`.
FORMS = {
    "save": "draft",
    "correct": "correct",
    "retract": "retract",
    "comment": "add_comment",
    "invite": "invite",
    "edit_claim": "edit_claim",
}


def test_by_the_page(newsroom):
    doors = {"nobody": Client()}
    for role, person in newsroom.people.items():
        doors[role] = Client()
        doors[role].force_login(person)

    def do(cell: Cell, review: Review) -> HttpResponse:
        form = FORMS.get(cell.action)
        address = (
            reverse(form, args=[review.claim_id]) if form else reverse("act", args=[review.claim_id, cell.action])
        )
        draft = {"claim_reviewed": review.claim_reviewed, "summary": review.summary, "rating": review.rating}
        fields = {"version": review.version, "new-TOTAL_FORMS": 0, "new-INITIAL_FORMS": 0} | draft
        # A script answers with less than a page.
        return doors[cell.role].post(address, fields | newsroom.words(cell), headers={"HX-Request": "true"})

    assert wrong_cells(newsroom, cells(), do) == []


def ask_api(newsroom: Newsroom, doors: dict) -> Callable[[Cell, Review], HttpResponse]:
    def do(cell: Cell, review: Review) -> HttpResponse:
        fields = {"version": review.version} | newsroom.words(cell)
        if cell.action == "edit_claim":
            return doors[cell.role].patch(f"/api/v1/claims/{review.claim_id}", {"place": "Lima"}, format="json")
        return doors[cell.role].post(f"/api/v1/reviews/{review.pk}/{cell.action}", fields, format="json")

    return do


def by_api(asked: Iterable[Cell]) -> list[Cell]:
    return [cell for cell in asked if cell.action != "invite"]


def test_by_the_api_with_a_key(newsroom):
    doors = {role: bearer(person) for role, person in newsroom.people.items()}
    doors |= {"nobody": APIClient(), "key without a role": bearer()}
    asked = by_api(cells(outsiders=(*OUTSIDERS, "key without a role")))
    assert wrong_cells(newsroom, asked, ask_api(newsroom, doors)) == []


def test_by_the_api_with_a_session(newsroom):
    doors = {}
    for role, person in newsroom.people.items():
        doors[role] = APIClient()
        doors[role].force_login(person)
    asked = [cell for cell in by_api(cells(["no role"])) if cell.relation == "neither"]
    assert wrong_cells(newsroom, asked, ask_api(newsroom, doors)) == []


def in_admin(page: str, *args) -> str:
    return reverse(f"admin:reviews_review_{page}", args=args)


def test_by_the_admin_nobody_changes_a_review(newsroom):
    deeds = {
        "change": lambda review: (in_admin("change", review.pk), {"status": "published", "version": 99}),
        "delete": lambda review: (in_admin("delete", review.pk), {"post": "yes"}),
        "add": lambda review: (in_admin("add"), {"claim": review.claim_id, "status": "new"}),
        "changelist": lambda review: (
            in_admin("changelist"),
            {"action": "delete_selected", "_selected_action": review.pk, "post": "yes"},
        ),
    }
    changed = []
    for role in (*OUTSIDERS, *INSIDERS):
        client = Client()
        if role != "nobody":
            client.force_login(newsroom.people[role])
        for status, review in newsroom.reviews.items():
            for name, deed in deeds.items():
                before = state(review), Review.objects.count()
                response = client.post(*deed(review))
                is_shut = response.status_code in (302, 403) or name == "changelist"
                if (state(review), Review.objects.count()) != before or not is_shut:
                    changed.append(f"{role} {name} at {status}: {response.status_code}")
    assert changed == []
