"""What the splitter finds in single sentences, room by room."""

import json

import pytest

from claims.splitting import split
from claims.splitting.check_worthiness import CHECKABLE
from tests.cases.tables import FOLDER, claims_of, expected, split_case, table


def read_figure(claim):
    figure = claim.figure
    return [claim.text, figure.measure or figure.unit, figure.value, figure.value_max, figure.comparator]


@pytest.mark.parametrize("case", table("sentences"))
def test_it_tells_sentences_apart(case):
    assert [case["text"][one.start : one.end] for one in split_case(case).sentences] == expected(case)


@pytest.mark.parametrize("case", table("casualties"))
def test_it_counts_casualties(case):
    assert [read_figure(claim) for claim in claims_of(case, "casualty_count")] == expected(case)


@pytest.mark.parametrize("case", table("quantities"))
def test_it_reads_quantities(case):
    assert [read_figure(claim) for claim in claims_of(case, "quantity")] == expected(case)


@pytest.mark.parametrize("case", table("quotations"))
def test_it_finds_quotations_and_who_said_them(case):
    found = claims_of(case, "quotation")
    assert [[claim.text, claim.claimant, "partial" in claim.flags] for claim in found] == expected(case)


@pytest.mark.parametrize("case", table("statements"))
def test_it_finds_reported_statements_and_who_made_them(case):
    found = claims_of(case, "reported_statement")
    assert [[claim.text, claim.claimant] for claim in found] == expected(case)


@pytest.mark.parametrize("case", table("claimants"))
def test_it_knows_who_speaks_through_an_article(case):
    kinds = case.get("kinds", ("quotation", "reported_statement"))
    said = [claim for claim in split_case(case).claims if claim.kind in kinds]
    assert [[claim.text, claim.claimant] for claim in said] == expected(case)


@pytest.mark.parametrize("case", table("dates"))
def test_it_reckons_dates_from_the_day_of_publication(case):
    times = [claim.time for claim in split_case(case).claims if claim.time]
    days = [day and day.isoformat() for time in times[:1] for day in (time.start, time.end)]
    assert days == expected(case)


@pytest.mark.parametrize("case", table("places"))
def test_it_finds_the_place_of_a_claim(case):
    assert split_case(case).claims[0].place == case.get("found")


@pytest.mark.parametrize("case", table("composition"))
def test_it_composes_statements_that_stand_alone(case):
    assert claims_of(case, case["kind"])[0].statement == case["found"]


@pytest.mark.parametrize("group", ["golden", "negative"])
def test_it_tells_what_can_be_checked(group):
    cases = json.loads((FOLDER / "check_worthiness.json").read_text(encoding="utf-8"))[group]
    checkable = [case["text"] for case in cases if split_case(case).sentences[0].check_worthiness.value >= CHECKABLE]
    assert checkable == ([case["text"] for case in cases] if group == "golden" else [])


@pytest.mark.parametrize("case", json.loads((FOLDER / "check_worthiness.json").read_text(encoding="utf-8"))["order"])
def test_it_puts_first_what_a_checker_would_take_first(case):
    first, later = (
        max(claim.check_worthiness.value for claim in split(case[key], case["language"]).claims)
        for key in ("first", "later")
    )
    assert first > later


@pytest.mark.parametrize(
    "case", json.loads((FOLDER / "check_worthiness.json").read_text(encoding="utf-8"))["known_failures"]
)
@pytest.mark.xfail(strict=True, reason="known failure")
def test_it_does_not_yet_tell_what_can_be_checked(case):
    worthiness = split_case(case).sentences[0].check_worthiness.value
    assert (worthiness >= CHECKABLE) == case["is_checkable"]
