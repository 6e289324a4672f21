from types import SimpleNamespace

import pytest
from django.utils import translation

from reviews.models import Finding
from reviews.templatetags.findings import fragment, in_words, shown
from tests.factories import make_article, make_claim

NUMBER = "Claims looked at: %(number)s."


def test_a_line_is_told_with_its_values():
    assert in_words({"message": NUMBER, "values": {"number": 12}}) == "Claims looked at: 12."


def test_a_value_that_is_missing_is_left_open():
    assert in_words({"message": NUMBER, "values": {}}) == "Claims looked at: …."


def test_a_line_that_fits_its_values_no_longer_is_shown_as_it_stands():
    assert in_words({"message": "100% of %(number)d", "values": {"number": "x"}}) == "100% of %(number)d"


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "≥ 1,320,000.5 EUR, 90 days, 12.5"), ("es", "≥ 1\xa0320\xa0000,5 EUR, 90 días, 12,5")],
)
def test_figures_and_numbers_are_written_as_people_write_them(language, told):
    with translation.override(language):
        values = [{"value": "≥ 1320000.5", "unit": "EUR"}, {"this": "90", "unit": "day"}, {"old": "12.5"}]
        lines = [in_words({"message": f"%({next(iter(one))})s", "values": one}) for one in values]
    assert ", ".join(lines) == told


def test_words_of_a_text_are_told_as_they_stand():
    assert in_words({"message": "“%(given)s”", "values": {"given": "12.5 %"}}) == "“12.5 %”"


def test_days_are_written_as_people_write_them():
    line = {"message": "On %(date)s.", "values": {"date": "2026-03-02"}}
    assert in_words(line) == "On 2 March 2026."
    with translation.override("es"):
        assert "2 de marzo de 2026" in in_words(line)


def test_what_looks_like_a_day_and_is_none_stays():
    assert in_words({"message": "%(code)s", "values": {"code": "2026-99-99"}}) == "2026-99-99"


def test_a_verdict_is_told_in_the_language_of_the_interface():
    line = {"message": "“%(verdict)s”", "values": {"verdict": {"en": "False", "es": "Falso"}}}
    with translation.override("es"):
        assert in_words(line) == "“Falso”"
    assert in_words(line) == "“False”"


@pytest.mark.parametrize("line", [{}, {"message": ""}, {"message": "Plain"}, {"message": NUMBER, "values": None}])
def test_anything_may_stand_in_a_line(line):
    assert isinstance(in_words(line), str)


@pytest.mark.django_db
def test_a_difference_is_marked_on_both_sides():
    claim = make_claim(make_article("we will <never> go", language="xx"))
    item = {"claim": None, "passage": "we will go home", "outcome": "related", "values": {"verdict": {}}}
    [found] = shown([Finding(claim=claim, check_slug="x", outcome="related", evidence=[item])])[0].evidence
    assert found.here == "we will <mark>&lt;never&gt;</mark> go" and found.passage == "we will go <mark>home</mark>"


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["es", ""])
def test_words_of_another_language_stand_beside_unmarked(language):
    claim = make_claim(make_article("Two people died there.", language="xx"))
    item = {"claim": None, "passage": "Two people died here.", "values": {"verdict": {}, "language": language}}
    [found] = shown([Finding(claim=claim, check_slug="x", outcome="related", evidence=[item])])[0].evidence
    assert ("<mark>" in found.here + found.passage) is (language == "")


@pytest.mark.django_db
def test_a_sum_of_the_claims_own_sentence_has_nothing_beside_it():
    claim = make_claim(make_article(language="xx"))
    item = {"claim": claim.pk, "passage": "2 and 2", "values": {"operation": "2 + 2 = 4"}}
    [found] = shown([Finding(claim=claim, check_slug="x", outcome="related", evidence=[item])])[0].evidence
    assert found.here == "" and not found.is_citable


@pytest.mark.django_db
def test_what_was_found_stands_before_what_was_not_and_claims_judgements_and_sources_are_four_queries(
    django_assert_num_queries,
):
    claim, *others = (make_claim(make_article(language="xx")) for _ in range(4))
    evidence = [{"claim": other.pk, "passage": "<b>", "outcome": "supports", "message": "x"} for other in others]
    rows = [
        Finding(claim=claim, check_slug="a", state="done", outcome="nothing_found"),
        Finding(claim=claim, check_slug="b", state="done", outcome="supports", evidence=evidence),
        Finding(claim=claim, check_slug="c", state="done", outcome="related", evidence=evidence),
    ]
    with django_assert_num_queries(4):
        told = shown(rows)
        titles = {item.claim.article.title for found in told for item in found.evidence}
    assert [found.finding.check_slug for found in told] == ["b", "c", "a"] and len(titles) == 3


@pytest.mark.django_db
def test_evidence_of_a_claim_that_is_gone_keeps_its_passage():
    row = Finding(claim=make_claim(), check_slug="x", outcome="related", evidence=[{"claim": 999, "passage": "a < b"}])
    [item] = shown([row])[0].evidence
    assert item.claim is None and item.passage == "a &lt; b"


def test_no_findings_are_no_trouble():
    assert shown([]) == [] and shown(SimpleNamespace(findings=[]).findings) == []


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("no-one, here", "#:~:text=no%2Done%2C%20here"),
        ("a b c d e f g h i j k", "#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k"),
        ("<b>&", "#:~:text=%3Cb%3E%26"),
    ],
)
def test_an_address_can_lead_to_words(passage, expected):
    assert fragment(passage) == expected
