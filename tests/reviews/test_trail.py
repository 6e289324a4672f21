"""The trail as it leaves the database: what is of a claim, what is kept back, and what a file of it proves."""

import csv
import hashlib
import io
import json

import pytest
from django.core.management import CommandError, call_command

from reviews import audit
from reviews.models import Event
from reviews.services import correction_requests, findings, judgements, sources
from reviews.trail import as_csv, as_jsonl, names_withheld, of_claim, verify_lines
from tests.factories import make_claim, make_request, make_review, make_source, make_user
from tests.trail import unguarded_trail

pytestmark = pytest.mark.django_db


def run(*arguments) -> str:
    out = io.StringIO()
    call_command("audit", *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture
def file(tmp_path):
    """Writes exported lines into a file and says what the command makes of it."""

    def verify(lines) -> str:
        path = tmp_path / "trail.jsonl"
        path.write_text("".join(lines), encoding="utf-8")
        return run("--verify-file", str(path))

    return verify


def whole() -> list[str]:
    return list(as_jsonl(Event.objects.all()))


def test_all_that_was_done_about_a_claim_is_its_own(django_assert_max_num_queries):
    review, other = make_review("corrected"), make_review("in_review")
    claim = review.claim
    findings.run_again(
        findings=findings.selected(findings=[claim.findings.first().pk]),
        subject=claim.findings.first(),
        user=make_user(),
        priority=0,
    )
    judgements.judge_match(user=make_user(), one=claim, other=other.claim, is_same=True)
    correction_requests.decline(request=make_request(review)[0], user=make_user("editor"), answer="No.")
    make_source(other)
    found = of_claim(claim)
    verbs = set(found.values_list("verb", flat=True))
    assert {
        *("article.open_claims", "claim.mark", "review.take", "source.add", "review.publish", "review.correct"),
        *("match.judge", "request.receive", "request.decline"),
    } <= verbs
    assert f"review:{other.pk}" not in found.values_list("subject", flat=True)
    assert of_claim(other.claim).filter(verb="match.judge").exists()
    with django_assert_max_num_queries(6):
        list(of_claim(claim))


def test_a_line_is_verified_by_the_recipe_of_the_readme():
    make_review("corrected")
    for text in whole():
        event = json.loads(text)
        number, given = event.pop("id"), event.pop("hash")
        said = json.dumps(event, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        assert hashlib.sha256(said.encode()).hexdigest() == given, number


def test_a_whole_export_proves_that_nothing_is_missing(file):
    make_review("corrected")
    said = file(whole())
    assert f"Each of the {Event.objects.count()} events is as it was written" in said
    assert "No event is missing" in said and "All of them are in the trail" in said
    assert Event.objects.last().hash in said


def test_an_export_of_a_claim_tells_where_others_lie_between(file):
    review = make_review("in_review")
    make_review("in_review")
    make_source(review)
    assert "lie between its lines in" in file(as_jsonl(of_claim(review.claim)))


@pytest.mark.parametrize(
    "field, value",
    [
        ("actor", "x"),
        ("verb", "x"),
        ("at", "2020-01-01"),
        ("after", {"status": "x"}),
        ("hash", "0" * 64),
        ("actor_id", 7),
    ],
)
def test_a_line_that_somebody_altered_is_found(file, field, value):
    make_review("in_review")
    lines = whole()
    lines[2] = json.dumps(json.loads(lines[2]) | {field: value}) + "\n"
    with pytest.raises(CommandError, match=r"line 3 \(event \d+\) was altered"):
        file(lines)


def test_a_line_that_was_rewritten_with_its_hash_does_not_fit_the_next(file):
    make_review("corrected")
    events = [json.loads(line) for line in whole()]
    forged = {name: value for name, value in events[2].items() if name not in ("id", "hash")} | {"verb": "x"}
    said = json.dumps(forged, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    events[2] = {"id": events[2]["id"], **forged, "hash": hashlib.sha256(said.encode()).hexdigest()}
    with pytest.raises(CommandError, match="does not follow the line before it"):
        file(json.dumps(event) + "\n" for event in events)


def test_lines_out_of_order_are_found(file):
    make_review("in_review")
    with pytest.raises(CommandError, match="stands out of order"):
        file(reversed(whole()))


def test_a_trail_that_was_made_up_as_a_whole_is_not_in_this_one(file):
    make_review("in_review")
    lines, previous = [], audit.BEGINNING
    for number in range(1, 4):
        event = {"at": "2026", "actor": "x", "actor_id": 1, "verb": "x", "subject": "x", "before": {}, "after": {}}
        event["previous_hash"] = previous
        said = json.dumps(event, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        previous = hashlib.sha256(said.encode()).hexdigest()
        lines.append(json.dumps({"id": number, **event, "hash": previous}) + "\n")
    with pytest.raises(CommandError, match="3 of them are not in the trail of this installation"):
        file(lines)


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "{" * 5000, "[" * 100_000, '{"id": 1e400}', "\x00", "ñ"])
def test_what_is_no_event_is_named(file, text):
    with pytest.raises(CommandError, match="line 1 is no event"):
        file([text + "\n"])


@pytest.mark.parametrize("number", [True, 0, -1, 2**63, "1", None, 1.5])
def test_an_event_without_a_number_is_none(number):
    make_review()
    event = json.loads(whole()[0]) | {"id": number}
    assert verify_lines([json.dumps(event)]).wrong == ["line 1 is no event"]


def test_a_file_that_is_not_there_or_no_text_is_said(tmp_path):
    (tmp_path / "image").write_bytes(b"\xff\xfe\x00\x89PNG")
    for path in (tmp_path / "none", tmp_path / "image", tmp_path):
        with pytest.raises(CommandError, match="cannot be read"):
            run("--verify-file", str(path))


def withheld(review):
    """A source that was shown first and withheld later: its first event holds its values all the same."""
    source = make_source(review, title="Anna, a nurse", url="https://example.org/anna")
    sources.change_source(source=source, user=review.assignee, is_withheld=True, url="", reference="Anna at home")
    return source


def test_values_of_withheld_sources_are_kept_back_and_the_chain_goes_on(file):
    review, other = make_review("in_review"), make_review("in_review")
    withheld(review)
    make_source(other, title="Public report")
    events = of_claim(review.claim)
    kept_back = names_withheld(events)
    assert kept_back == {f"review:{review.pk}"}
    lines = list(as_jsonl(events, kept_back))
    assert "Anna" not in "".join(lines) and "anna" not in "".join(lines)
    said = file(lines)
    assert "2 are without the values of withheld sources" in said and "All of them are in the trail" in said
    assert "Public report" in "".join(as_jsonl(of_claim(other.claim), names_withheld(of_claim(other.claim))))
    assert "Anna" not in "".join(as_csv(events, kept_back))


def test_nothing_can_be_said_under_cover_of_being_kept_back(file):
    make_review("in_review")
    lines = whole()
    lines[1] = json.dumps(json.loads(lines[1]) | {"kept_back": True, "after": {"x": "y"}}) + "\n"
    with pytest.raises(CommandError, match="line 2 .* was altered"):
        file(lines)
    lines[1] = json.dumps(json.loads(lines[1]) | {"kept_back": True, "before": {}, "after": {}}) + "\n"
    with pytest.raises(CommandError, match="1 of them are not in the trail"):
        file(lines)


def test_a_table_of_it_runs_no_formula():
    make_source(make_review("in_review"), title="=1+1")
    audit.record(actor=None, verb="=cmd", subject="@x", after={"a": 1})
    rows = list(csv.DictReader(io.StringIO("".join(as_csv(Event.objects.all())))))
    assert (rows[-1]["verb"], rows[-1]["subject"], json.loads(rows[-1]["after"])) == ("'=cmd", "'@x", {"a": 1})
    assert len(rows) == Event.objects.count() and rows[-1]["hash"] == Event.objects.last().hash


def test_the_command_exports_a_claim_or_what_came_since(file):
    review, other = make_review("in_review"), make_review("in_review")
    said = run("--claim", str(review.claim_id), "--format", "jsonl")
    assert f'"review:{review.pk}"' in said and f'"review:{other.pk}"' not in said
    assert "No event" in file([line + "\n" for line in run("--format", "jsonl").splitlines()])
    assert run("--since", "2100-01-01") == "" and run("--since", "2000-01-01") == run()
    assert run("--format", "csv").splitlines()[0].startswith("id,at,actor")


@pytest.mark.parametrize(
    "wrong", [["--claim", "999999"], ["--since", "monday"], ["--since", "2026-02-31"], ["--format", "xml"]]
)
def test_the_command_says_what_it_does_not_understand(wrong):
    with pytest.raises((CommandError, SystemExit)):
        run(*wrong)


def test_the_trail_is_verified_bit_by_bit():
    make_review("corrected")
    ids, last, seen = list(Event.objects.order_by("id").values_list("id", flat=True)), 0, []
    while True:
        stretch = audit.verify_after(last, 2)
        assert stretch.broken is None
        seen.append(stretch.last)
        last = stretch.last
        if stretch.is_end:
            break
    assert seen[-1] == ids[-1] and len(seen) >= len(ids) // 2


@pytest.mark.parametrize("most", [1, 2, 3, 100])
def test_a_break_is_found_wherever_a_stretch_ends(most):
    make_review("in_review")
    broken = Event.objects.order_by("id")[2]
    with unguarded_trail():
        Event.objects.filter(pk=broken.pk).update(verb="x")
    last, found = 0, None
    while found is None:
        stretch = audit.verify_after(last, most)
        last, found = stretch.last, stretch.broken
    assert found == broken


def test_a_place_that_is_none_begins_anew():
    make_claim()
    assert audit.verify_after(2**62, 100).last == Event.objects.last().pk
