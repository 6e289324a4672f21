"""Claims as people make them: each act, what follows from it, and its undoing."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from claims.matching import similar
from claims.models import Claim
from reviews.history import history
from reviews.models import Event, EventClaim, Finding, NewsEvent, Review
from reviews.services import claim_edits, reviews
from reviews.services.claim_edits import Overtaken
from reviews.services.findings import run_finding
from reviews.workflow import Refused
from tests.factories import make_article, make_claim, make_review, make_user
from tests.reports import report, run_checks

pytestmark = pytest.mark.django_db

TEXT = "La tormenta dejó dos muertos y 12 heridos en Valencia, según la alcaldesa Ana Ruiz.\nPidió calma a todos."
EVERYTHING = {
    "kind": "quantity",
    "statement": "In Valencia the storm cost 3.5 million euros.",
    "claimant": "Protección Civil",
    "figure": {"measure": "", "unit": "EUR", "value": "3500000", "value_max": None, "comparator": "about"},
    "time_text": "el lunes",
    "time_from": "2025-08-04",
    "time_to": "2025-08-04",
    "place": "Alicante",
}


@pytest.fixture
def article():
    return make_article(TEXT)


@pytest.fixture
def bare():
    """An article that the splitter leaves alone."""
    return make_article(TEXT, language="de")


def marked(article, words, user=None, kind="", **facts) -> Claim:
    start = article.text.index(words)
    user = user or make_user()
    return claim_edits.mark(
        article=article, user=user, start=start, end=start + len(words), kind=kind, facts=facts
    ).claim


def found(article, words) -> Claim:
    return article.claims.get(quote=words)


def stored(claim) -> Claim:
    return Claim.objects.select_related("article", "claimant", "figure", "review").get(pk=claim.pk)


def undo(claim, user=None, **which):
    return claim_edits.undo(claim=claim, user=user or make_user(), **which)


def test_a_passage_is_marked_with_what_the_machine_reads_in_it(article):
    claim = stored(marked(article, "dos muertos y 12 heridos en Valencia"))
    assert (claim.kind, claim.claimant.name, claim.place) == ("casualty_count", "Ana Ruiz", "Valencia")
    assert (claim.figure.measure, claim.figure.value) == ("killed", 2) and claim.statement.startswith("La tormenta")
    assert claim.review.status == "new" and claim.reasons == [["marked_by_a_person", 1.0]]
    assert Finding.objects.filter(claim=claim, check_slug="same_figure").exists()


def test_what_a_person_says_of_a_passage_stands_above_what_the_machine_reads(article):
    claim = stored(marked(article, "Pidió calma", kind="statement", claimant="Luis Gil", place="Alicante"))
    assert (claim.claimant.name, claim.place) == ("Luis Gil", "Alicante")


def test_marking_what_is_a_claim_already_gives_that_back(article):
    claim = found(article, "12 heridos")
    edit = claim_edits.mark(
        article=article, user=make_user(), start=claim.start, end=claim.end, kind=claim.kind, facts={"place": "Roma"}
    )
    assert (edit.claim, edit.event) == (claim, None) and stored(claim).place != "Roma"


def test_a_mark_is_undone_and_made_again(article):
    user, claim = make_user(), marked(article, "Pidió calma")
    undo(claim, user)
    review = Review.objects.get(claim=claim)
    assert (review.status, review.dismissal) == ("dismissed", "undone") and Claim.objects.filter(pk=claim.pk).exists()
    again = marked(article, "Pidió calma", place="Alicante")
    assert again == claim and stored(again).review.status == "new" and stored(again).place == "Alicante"
    undo(again, user)
    assert stored(again).review.dismissal == "undone"


def test_a_mark_that_somebody_works_on_is_not_undone(article):
    claim, user = marked(article, "Pidió calma"), make_user()
    reviews.take(review=claim.review, user=user)
    with pytest.raises(Overtaken, match="begun to work"):
        undo(claim, user)


def test_every_fact_of_a_claim_can_be_changed_and_put_back(article):
    claim, user = found(article, "12 heridos"), make_user()
    before = claim_edits.facts_of(stored(claim))
    edit = claim_edits.change(claim=claim, user=user, facts=EVERYTHING)
    changed = stored(claim)
    assert (changed.kind, changed.claimant.name, changed.place) == ("quantity", "Protección Civil", "Alicante")
    assert (changed.figure.unit, changed.figure.value, changed.figure.comparator) == ("EUR", 3500000, "about")
    assert changed.time_from.isoformat() == "2025-08-04" and changed.version == claim.version + 1
    assert (edit.event.actor, edit.event.verb) == (user, "claim.change")
    assert edit.event.before["place"] == "Valencia" and edit.event.after["place"] == "Alicante"
    undo(claim, user)
    assert claim_edits.facts_of(stored(claim)) == before


def test_a_new_passage_is_read_again_but_for_what_a_person_has_set(article):
    claim = found(article, "12 heridos")
    claim_edits.change(claim=claim, user=make_user(), facts={"place": "Alicante"})
    start = TEXT.index("dejó dos muertos")
    changed = stored(claim_edits.change(claim=claim, user=make_user(), start=start, end=start + 16).claim)
    assert (changed.quote, changed.prefix[-9:], changed.suffix[:3]) == ("dejó dos muertos", "tormenta ", " y ")
    assert (changed.figure.measure, changed.figure.value, changed.place) == ("killed", 2, "Alicante")
    assert TEXT[changed.figure.number_start : changed.figure.number_end] == "dos"


def test_the_trail_tells_the_words_of_both_passages(article):
    claim = found(article, "12 heridos")
    event = claim_edits.change(claim=claim, user=make_user(), end=claim.end + 12).event
    assert (event.before["quote"], event.after["quote"]) == ("12 heridos", "12 heridos en Valencia")


def test_check_worthiness_follows_with_its_reasons(article):
    claim = found(article, "12 heridos")
    changed = stored(claim_edits.change(claim=claim, user=make_user(), facts={"claimant": "", "place": ""}).claim)
    assert changed.check_worthiness < claim.check_worthiness and "place" not in dict(changed.reasons)
    assert round(sum(points for _, points in changed.reasons), 2) == changed.check_worthiness
    assert changed.review.priority == changed.check_worthiness


def test_a_priority_that_somebody_else_gave_stays(article):
    claim = found(article, "12 heridos")
    Review.objects.filter(claim=claim).update(priority=0.123)
    claim_edits.change(claim=claim, user=make_user(), facts={"place": ""})
    assert stored(claim).review.priority == 0.123


def test_a_term_that_is_no_longer_said_no_longer_finds_the_claim(bare):
    claim = marked(bare, "Pidió calma", statement="Quokkas escaped from the zoo.")
    assert claim in [match.claim for match in similar("Quokkas escaped", "de", least=0.1)]
    claim_edits.change(claim=claim, user=make_user(), facts={"statement": "Wombats slept in the park."})
    assert claim not in [match.claim for match in similar("Quokkas escaped", "de", least=0)]
    assert claim in [match.claim for match in similar("Wombats slept", "de", least=0.1)]
    undo(claim)
    assert claim in [match.claim for match in similar("Quokkas escaped", "de", least=0.1)]
    assert claim not in [match.claim for match in similar("Wombats slept", "de", least=0)]


def test_checks_run_again_on_what_the_claim_says_now(article):
    claim, other = found(article, "12 heridos"), make_article("Hubo 12 heridos en Valencia por la tormenta.")
    for finding in Finding.objects.filter(claim__article__in=[article, other]):
        run_finding(finding_id=finding.pk)
    claim_edits.change(claim=claim, user=make_user(), facts={"kind": "statement", "figure": None})
    own = {finding.check_slug: finding for finding in stored(claim).findings.all()}
    assert (
        "same_figure" not in own and own["earlier_reviews"].state == "queued" and own["earlier_reviews"].outcome == ""
    )
    claim_edits.change(claim=claim, user=make_user(), facts={"figure": EVERYTHING["figure"]})
    assert stored(claim).findings.get(check_slug="same_figure").state == "queued"


def test_claims_that_were_held_against_it_are_looked_at_again(article):
    claim, other = found(article, "12 heridos"), make_article("Hubo 12 heridos en Valencia por la tormenta.")
    for _ in range(2):
        for finding in Finding.objects.filter(check_slug="same_figure"):
            run_finding(finding_id=finding.pk)
    theirs = Finding.objects.get(claim__article=other, check_slug="same_figure")
    assert theirs.state == "done" and claim.pk in [item["claim"] for item in theirs.evidence]
    figure = EVERYTHING["figure"] | {"unit": "", "measure": "injured", "value": "50"}
    claim_edits.change(claim=claim, user=make_user(), facts={"figure": figure})
    theirs.refresh_from_db()
    assert theirs.state == "queued"


def in_event(claim, by=None) -> EventClaim:
    event = NewsEvent.objects.create(title="Storm", first_on="2025-08-04", latest_on="2025-08-04")
    return EventClaim.objects.create(event=event, claim=claim, series="injured", by=by)


def test_a_claim_leaves_the_event_that_the_machine_put_it_in(article):
    claim = found(article, "12 heridos")
    member = in_event(claim)
    claim_edits.change(claim=claim, user=make_user(), facts={"place": "Alicante"})
    assert not EventClaim.objects.filter(claim=claim).exists()
    assert Event.objects.filter(verb="event.take_out", subject=f"newsevent:{member.event_id}").exists()


def test_a_claim_stays_in_the_event_that_a_person_put_it_in_and_counts_as_it_says_now(article):
    claim, user = found(article, "12 heridos"), make_user()
    in_event(claim, by=user)
    figure = EVERYTHING["figure"] | {"unit": "", "measure": "missing", "value": "7"}
    claim_edits.change(claim=claim, user=user, facts={"figure": figure})
    assert EventClaim.objects.get(claim=claim).series == "missing"
    claim_edits.change(claim=claim, user=user, facts={"figure": None})
    assert not EventClaim.objects.filter(claim=claim).exists()


def test_a_count_finds_back_into_its_event_with_the_one_beside_it():
    text = "The attack on Kyiv on 31 July 2025 left {} dead and {} injured, the mayor said."
    first = report(text.format(31, 140), 1, "The Post")
    report(text.format(32, 159), 2, "The Sun")
    run_checks()
    for claim in first.claims.filter(kind="casualty_count"):
        figure = claim_edits.facts_of(stored(claim))["figure"] | {"comparator": "about"}
        claim_edits.change(claim=claim, user=make_user(), facts={"figure": figure})
        assert NewsEvent.objects.get().members.count() == 3
        run_checks()
        assert NewsEvent.objects.get().members.count() == 4


def test_who_said_it_has_nothing_to_do_with_the_event(article):
    claim = found(article, "12 heridos")
    in_event(claim)
    claim_edits.change(claim=claim, user=make_user(), facts={"claimant": "Protección Civil"})
    assert EventClaim.objects.filter(claim=claim).exists()


def test_a_draft_that_nobody_has_worded_follows_the_statement(article):
    claim, user = found(article, "12 heridos"), make_user()
    review = reviews.take(review=claim.review, user=user)
    assert review.claim_reviewed == claim.statement
    claim_edits.change(claim=claim, user=user, facts={"statement": "In Valencia 12 people were injured."})
    review.refresh_from_db()
    assert review.claim_reviewed == "In Valencia 12 people were injured."
    reviews.save_draft(review=review, user=user, version=review.version, claim_reviewed="Mine.", summary="", rating="")
    claim_edits.change(claim=claim, user=user, facts={"statement": "Another one."})
    review.refresh_from_db()
    assert review.claim_reviewed == "Mine."


def test_what_changes_nothing_leaves_no_trace(article):
    claim = found(article, "12 heridos")
    edit = claim_edits.change(claim=claim, user=make_user(), facts={"place": claim.place, "kind": claim.kind})
    assert edit.event is None and stored(claim).version == claim.version


def test_a_claim_is_split_in_two_and_made_whole_again(bare):
    claim, user = marked(bare, "dos muertos y 12 heridos", kind="statement", claimant="Ana Ruiz"), make_user()
    edit = claim_edits.split(claim=claim, user=user, at=TEXT.index("y 12"))
    first, second = stored(edit.claim), stored(edit.new)
    assert (first.quote, second.quote) == ("dos muertos", "y 12 heridos") and first.pk == claim.pk
    assert (first.claimant.name, second.claimant.name) == ("Ana Ruiz", "Ana Ruiz") and second.marked_by == user
    assert second.review.status == "new" and edit.event.after["new"]["claim"] == second.pk
    undo(claim, user)
    assert stored(claim).quote == "dos muertos y 12 heridos" and stored(second).review.dismissal == "undone"


def test_a_claim_is_split_again_where_it_was_split_before(bare):
    claim, user = marked(bare, "dos muertos y 12 heridos", kind="statement"), make_user()
    new = claim_edits.split(claim=claim, user=user, at=TEXT.index("12 heridos")).new
    undo(claim, user)
    again = claim_edits.split(claim=claim, user=user, at=TEXT.index("12 heridos")).new
    assert again == new and stored(new).review.status == "new"
    undo(claim, user)
    assert stored(claim).quote == "dos muertos y 12 heridos" and stored(new).review.dismissal == "undone"


def test_each_half_of_a_count_has_its_own_figure(article):
    claim = marked(article, "La tormenta dejó dos muertos y 12 heridos en Valencia")
    edit = claim_edits.split(claim=claim, user=make_user(), at=TEXT.index("y 12"))
    halves = [(one.figure.measure, one.figure.value) for one in (stored(edit.claim), stored(edit.new))]
    assert halves == [("killed", 2), ("injured", 12)]


def test_a_half_that_is_a_claim_already_is_named(article):
    claim, other = marked(article, "dos muertos y 12 heridos"), found(article, "12 heridos")
    with pytest.raises(Refused, match=f"already .{other.pk}."):
        claim_edits.split(claim=claim, user=make_user(), at=other.start)
    assert stored(claim).quote == "dos muertos y 12 heridos"


@pytest.mark.parametrize("place", [0, 17, 28, 41, 9999, -1])
def test_a_claim_is_split_within_its_words(bare, place):
    claim = marked(bare, "dos muertos", kind="statement")
    with pytest.raises(ValidationError, match="within the claim"):
        claim_edits.split(claim=claim, user=make_user(), at=place)


def test_a_split_is_not_undone_once_somebody_works_on_the_other_half(bare):
    claim, user = marked(bare, "dos muertos y 12 heridos", kind="statement"), make_user()
    new = claim_edits.split(claim=claim, user=user, at=TEXT.index("y 12")).new
    reviews.take(review=stored(new).review, user=user)
    with pytest.raises(Overtaken, match="begun to work"):
        undo(claim, user)
    assert stored(claim).quote == "dos muertos"


def test_a_split_is_not_undone_once_the_other_half_was_changed(bare):
    claim, user = marked(bare, "dos muertos y 12 heridos", kind="statement"), make_user()
    new = claim_edits.split(claim=claim, user=user, at=TEXT.index("y 12")).new
    claim_edits.change(claim=new, user=user, facts={"place": "Roma"})
    with pytest.raises(Overtaken, match=f"claim {new.pk}"):
        undo(claim, user)


def test_neighbours_are_merged_and_the_other_names_the_one_it_went_into(bare):
    one, other = marked(bare, "dos muertos"), marked(bare, "12 heridos", claimant="Ana Ruiz", place="Valencia")
    user = make_user()
    reviews.take(review=other.review, user=user)
    claim_edits.merge(claim=one, other=other, user=user)
    whole, gone = stored(one), stored(other)
    assert (whole.quote, whole.claimant.name, whole.place) == ("dos muertos y 12 heridos", "Ana Ruiz", "Valencia")
    assert (gone.review.status, gone.review.dismissal, gone.review.merged_into) == ("dismissed", "merged", one)
    undo(one, user)
    whole, gone = stored(one), stored(other)
    assert (whole.quote, whole.claimant, gone.review.merged_into) == ("dos muertos", None, None)
    assert (gone.review.status, gone.review.assignee) == ("in_review", user)


def test_a_claim_goes_into_the_one_of_its_kind_that_has_its_words_already(bare):
    part, whole = (
        marked(bare, "12 heridos", kind="statement"),
        marked(bare, "12 heridos en Valencia", kind="statement"),
    )
    edit = claim_edits.merge(claim=part, other=whole, user=make_user())
    assert edit.claim == whole and stored(part).review.merged_into == whole


def test_what_stands_apart_is_not_merged(bare):
    one, other = marked(bare, "dos muertos"), marked(bare, "Pidió calma")
    with pytest.raises(Refused, match="overlap or stand beside"):
        claim_edits.merge(claim=one, other=other, user=make_user())
    with pytest.raises(Refused, match="another claim of the same article"):
        claim_edits.merge(claim=one, other=one, user=make_user())
    with pytest.raises(Refused, match="another claim of the same article"):
        claim_edits.merge(claim=one, other=make_claim(), user=make_user())


def test_a_merge_is_not_undone_once_the_other_was_reopened(bare):
    one, other = marked(bare, "dos muertos"), marked(bare, "12 heridos")
    claim_edits.merge(claim=one, other=other, user=make_user())
    reviews.reopen(review=stored(other).review, user=make_user())
    with pytest.raises(Overtaken, match="reopened since"):
        undo(one)
    assert stored(one).quote == "dos muertos y 12 heridos"


def test_changes_are_undone_one_after_the_other_back_to_the_first(article):
    claim = found(article, "12 heridos")
    for place in ("Alicante", "Murcia"):
        claim_edits.change(claim=claim, user=make_user(), facts={"place": place})
    undo(claim)
    assert stored(claim).place == "Alicante"
    undo(claim)
    assert stored(claim).place == "Valencia"
    with pytest.raises(Refused, match="Nothing was done"):
        undo(claim)


def test_what_has_been_changed_since_is_not_undone(article):
    claim, user = found(article, "12 heridos"), make_user()
    first = claim_edits.change(claim=claim, user=user, facts={"place": "Alicante"}).event
    claim_edits.change(claim=claim, user=make_user(), facts={"place": "Murcia"})
    with pytest.raises(Overtaken, match="Something else was done"):
        undo(claim, user, event=first.pk)
    assert stored(claim).place == "Murcia"


def test_what_somebody_changed_by_another_way_is_not_undone(article):
    claim = found(article, "12 heridos")
    claim_edits.change(claim=claim, user=make_user(), facts={"place": "Alicante"})
    Claim.objects.filter(pk=claim.pk).update(place="Murcia")
    with pytest.raises(Overtaken, match="changed since you saw it"):
        undo(claim)


def test_who_has_not_seen_the_latest_change_does_not_overwrite_it(article):
    claim = found(article, "12 heridos")
    claim_edits.change(claim=claim, user=make_user(), version=0, facts={"place": "Alicante"})
    with pytest.raises(Overtaken, match="changed since you saw it"):
        claim_edits.change(claim=claim, user=make_user(), version=0, facts={"place": "Murcia"})
    with pytest.raises(Overtaken):
        claim_edits.split(claim=claim, user=make_user(), version=0, at=claim.start + 2)
    assert stored(claim).place == "Alicante"


@pytest.mark.parametrize("status", ["submitted", "approved", "published", "corrected", "retracted", "dismissed"])
def test_a_claim_is_not_changed_once_its_verdict_is_submitted(status):
    review, user = make_review(status), make_user()
    for act in (
        lambda: claim_edits.change(claim=review.claim, user=user, facts={"place": "Roma"}),
        lambda: claim_edits.split(claim=review.claim, user=user, at=5),
        lambda: claim_edits.undo(claim=review.claim, user=user),
    ):
        with pytest.raises(Refused, match="does not go with the status"):
            act()


def test_a_claim_that_somebody_else_has_is_left_to_them(article):
    claim, owner = found(article, "12 heridos"), make_user(username="olga")
    reviews.take(review=claim.review, user=owner)
    with pytest.raises(Refused, match="assigned to olga"):
        claim_edits.change(claim=claim, user=make_user("editor"), facts={"place": "Roma"})
    assert claim_edits.change(claim=claim, user=owner, facts={"place": "Roma"}).event


@pytest.mark.parametrize("role", [""])
def test_people_without_a_role_change_nothing(article, role):
    claim, guest = found(article, "12 heridos"), make_user(role)
    with pytest.raises(Refused, match="Only fact-checkers"):
        claim_edits.change(claim=claim, user=guest, facts={"place": "Roma"})
    with pytest.raises(Refused, match="Only fact-checkers"):
        claim_edits.mark(article=article, user=guest, start=0, end=5)


def test_words_that_are_a_claim_of_this_kind_already_are_refused_with_its_number(article):
    claim, other = found(article, "12 heridos"), found(article, "dos muertos")
    with pytest.raises(ValidationError, match=f"Claim {other.pk}"):
        claim_edits.change(claim=claim, user=make_user(), start=other.start, end=other.end)


FIGURE = EVERYTHING["figure"]
LONG = "x" * 6000


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"kind": "rumour"}, "not a kind"),
        ({"statement": " \n"}, "Say what the claim is"),
        ({"statement": LONG}, "too long"),
        ({"claimant": "…"}, "Write a name"),
        ({"claimant": LONG}, "too long"),
        ({"place": LONG}, "too long"),
        ({"time_from": "2025-13-01"}, "no day"),
        ({"time_from": "2025-08-05", "time_to": "2025-08-04"}, "before the first"),
        ({"figure": FIGURE | {"value": "many"}}, "in digits"),
        ({"figure": FIGURE | {"value": "NaN"}}, "in digits"),
        ({"figure": FIGURE | {"value": "1e30"}}, "in digits"),
        ({"figure": FIGURE | {"value": "0.00000001"}}, "in digits"),
        ({"figure": FIGURE | {"value_max": "3"}}, "upper end"),
        ({"figure": FIGURE | {"comparator": "maybe"}}, "how exact"),
        ({"figure": FIGURE | {"measure": "killed"}}, "one of both"),
        ({"figure": FIGURE | {"unit": ""}}, "one of both"),
        ({"figure": FIGURE | {"unit": "", "measure": "tickled"}}, "counted by"),
        ({"figure": FIGURE | {"unit": "two words"}}, "one word"),
    ],
)
def test_facts_that_do_not_hold_what_they_should_are_refused(article, facts, why):
    claim = found(article, "12 heridos")
    with pytest.raises(ValidationError, match=why):
        claim_edits.change(claim=claim, user=make_user(), facts=facts)
    assert stored(claim).version == 0


def test_a_statement_that_the_text_itself_makes_long_is_kept():
    claim = make_claim(make_article("Llovía en la costa. " * 400, language="de"))
    assert len(claim.statement) > 5000
    assert claim_edits.change(claim=claim, user=make_user(), facts={"place": "Alicante"}).claim.place == "Alicante"


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (0, 9999), (5, 5), (9, 3), (16, 17), (83, 84)])
def test_a_passage_outside_of_the_text_or_without_words_is_refused(article, start, end):
    with pytest.raises(ValidationError, match="Select some words"):
        claim_edits.change(claim=found(article, "12 heridos"), user=make_user(), start=start, end=end)


def test_offsets_are_code_points_whatever_stands_before_them():
    article = make_article("😀🇪🇸 e\u0301 مقتل ثلاثة: murieron tres. <b>No</b>", language="de")
    claim = marked(article, "tres", kind="statement")
    start = article.text.index("مقتل")
    changed = claim_edits.change(claim=claim, user=make_user(), start=start, end=start + 10).claim
    assert changed.quote == "مقتل ثلاثة" == article.text[changed.start : changed.end]


def test_hostile_words_are_kept_as_words(article):
    claim = found(article, "12 heridos")
    words = "<script>alert(1)</script>\x00 \u202eabc"
    changed = claim_edits.change(claim=claim, user=make_user(), facts={"statement": words, "place": words}).claim
    assert changed.statement == changed.place == "<script>alert(1)</script> \u202eabc"


def test_the_history_of_a_claim_tells_what_was_done_and_what_can_be_undone(article):
    claim, user = found(article, "12 heridos"), make_user(username="ana")
    claim_edits.change(claim=claim, user=user, facts={"place": "Alicante"})
    claim_edits.change(claim=claim, user=user, facts={"figure": EVERYTHING["figure"]})
    entries = history(stored(claim).review)
    assert [(entry.actor, entry.words, entry.is_undoable) for entry in entries[:2]] == [
        ("ana", "changed the claim", True),
        ("ana", "changed the claim", False),
    ]
    assert ("figure", "exactly 12 injured", "about 3500000 EUR") in [
        (change.name, change.before, change.after) for change in entries[0].changes
    ]


@pytest.mark.parametrize("reason", ["merged", "undone", ""])
def test_reasons_that_follow_from_deeds_are_not_given_by_hand(reason):
    with pytest.raises(Refused, match="Say why"):
        reviews.dismiss(review=make_review(), user=make_user(), reason=reason)


def test_the_database_wants_a_merged_claim_to_name_the_other():
    review = make_review("dismissed")
    with pytest.raises(IntegrityError), transaction.atomic():
        Review.objects.filter(pk=review.pk).update(dismissal="merged")
