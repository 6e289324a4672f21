"""What holds for any text whatever."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.splitting import languages, split
from claims.splitting.check_worthiness import REASONS

PIECES = (
    "dijo que", "said that", "según", "according to", "\"", "«", "»", "“", "”", "'", "(", ")", ",", ". ", ": ",
    "\n", "—", "-",
    "Ana Prieto", "Kiev", "12", "3,5", "2.000", "dos", "mil", "y", "medio", "muertos", "killed",
    "people", "million", "$",
    "€", "%", "horas", "años", "entre", "between", "más de", "el miércoles", "May 5", "2017", "no",
    "que", "murió", "un",
    "hombre", "a", "man", "was", "¿", "?", "!", "…", "EE.UU.", "U.S.", "😀", "שלום", "e\u0301", "\u200f", "F-16",
)  # fmt: skip
TEXTS = st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
SLUGS = st.sampled_from(languages())


@given(TEXTS, SLUGS)
def test_every_claim_is_a_slice_of_the_text(text, language):
    for claim in split(text, language).claims:
        assert 0 <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end] == claim.text


@given(TEXTS, SLUGS)
def test_sentences_follow_each_other_and_hold_all_but_white_space(text, language):
    end = 0
    for sentence in split(text, language).sentences:
        assert not text[end : sentence.start].strip()
        assert end <= sentence.start < sentence.end
        end = sentence.end
    assert not text[end:].strip()


@given(TEXTS, SLUGS)
def test_splitting_twice_gives_the_same(text, language):
    assert split(text, language) == split(text, language)


@given(TEXTS, SLUGS)
def test_reasons_are_known_and_add_up(text, language):
    found = split(text, language)
    for worthiness in [one.check_worthiness for one in (*found.sentences, *found.claims)]:
        assert round(sum(points for _, points in worthiness.reasons), 2) == worthiness.value
        assert 0 <= worthiness.value <= 1
        assert {slug for slug, _ in worthiness.reasons} <= set(REASONS)


@given(TEXTS, SLUGS)
def test_claims_stand_in_reading_order_and_once(text, language):
    places = [(claim.start, claim.end, claim.kind) for claim in split(text, language).claims]
    assert places == sorted(set(places))


@given(TEXTS, SLUGS)
def test_a_figure_has_either_a_measure_or_a_unit_and_its_number_within(text, language):
    for claim in split(text, language).claims:
        if claim.figure:
            assert (claim.figure.measure is None) != (claim.figure.unit is None)
            assert claim.start <= claim.figure.number_start < claim.figure.number_end <= claim.end


@settings(max_examples=50)
@given(TEXTS, SLUGS, st.dates())
def test_it_reckons_from_any_day(text, language, published):
    for claim in split(text, language, published).claims:
        assert claim.time is None or claim.time.start is None or claim.time.start <= claim.time.end


@pytest.mark.parametrize(
    "piece", ['"', "«", "'", "(", "7", "7,", "que ", "dijo ", "Ana ", "de ", "3 ", "a\n", ". ", '"a ', ", dijo "]
)
def test_its_time_grows_no_faster_than_the_text(piece):
    split(piece * (50_000 // len(piece)), "es", date(2025, 8, 6))
