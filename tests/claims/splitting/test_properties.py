"""What holds for any text whatever."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.splitting import languages, split
from claims.splitting.check_worthiness import REASONS
from claims.splitting.packs import load
from claims.splitting.times import dates
from claims.splitting.words import Passage
from tests.benchmarks.texts import HOSTILE, repeated

from .fragments import news

PIECES = (
    "dijo que", "said that", "según", "according to", "\"", "«", "»", "“", "”", "'", "(", ")", ",", ". ", ": ",
    "\n", "—", "-",
    "Ana Prieto", "Kiev", "12", "3,5", "2.000", "dos", "mil", "y", "medio", "muertos", "killed",
    "people", "million", "$",
    "€", "%", "horas", "años", "entre", "between", "más de", "el miércoles", "May 5", "2017", "no",
    "que", "murió", "un",
    "hombre", "a", "man", "was", "¿", "?", "!", "…", "EE.UU.", "U.S.", "😀", "שלום", "e\u0301", "\u200f", "F-16",
)  # fmt: skip
SLUGS = st.sampled_from(languages())
RUNS = st.lists(st.builds(str.__mul__, st.characters(exclude_categories=["Cs"]), st.integers(1, 300)), max_size=6)
TEXTS = (
    st.text(max_size=200)
    | RUNS.map("".join)
    | st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
    | st.builds(news, st.randoms(use_true_random=True), SLUGS)
)


def given_any_text(test):
    """Runs a test on any text in any language; how long it takes is what the benchmarks are for."""
    return settings(deadline=None)(given(text=TEXTS, language=SLUGS)(test))


@given_any_text
def test_every_claim_is_a_slice_of_the_text(text, language):
    for claim in split(text, language).claims:
        assert 0 <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end] == claim.text


@given_any_text
def test_sentences_follow_each_other_and_hold_all_but_white_space(text, language):
    end = 0
    for sentence in split(text, language).sentences:
        assert not text[end : sentence.start].strip()
        assert end <= sentence.start < sentence.end
        end = sentence.end
    assert not text[end:].strip()


@given_any_text
def test_splitting_twice_gives_the_same(text, language):
    assert split(text, language) == split(text, language)


@given_any_text
def test_reasons_are_known_and_add_up(text, language):
    found = split(text, language)
    for worthiness in [one.check_worthiness for one in (*found.sentences, *found.claims)]:
        assert round(sum(points for _, points in worthiness.reasons), 2) == worthiness.value
        assert 0 <= worthiness.value <= 1
        assert {slug for slug, _ in worthiness.reasons} <= set(REASONS)


@given_any_text
def test_claims_stand_in_reading_order_and_once(text, language):
    places = [(claim.start, claim.end, claim.kind) for claim in split(text, language).claims]
    assert places == sorted(set(places))


@given_any_text
def test_a_figure_has_either_a_measure_or_a_unit_and_its_number_within(text, language):
    for claim in split(text, language).claims:
        if claim.figure:
            assert (claim.figure.measure is None) != (claim.figure.unit is None)
            assert claim.start <= claim.figure.number_start < claim.figure.number_end <= claim.end


@given_any_text
def test_a_claim_lies_within_a_sentence_without_white_space_around_it(text, language):
    found = split(text, language)
    for claim in found.claims:
        assert any(one.start <= claim.start and claim.end <= one.end for one in found.sentences)
        assert claim.text == claim.text.strip()


@given_any_text
def test_whatever_is_told_of_a_claim_stands_in_the_text(text, language):
    for claim in split(text, language).claims:
        for words in (claim.claimant, claim.cue, claim.place, claim.time and claim.time.text):
            assert words is None or (words and words in text)


@settings(max_examples=50, deadline=None)
@given(TEXTS, SLUGS, st.dates())
def test_it_reckons_from_any_day(text, language, published):
    for claim in split(text, language, published).claims:
        assert claim.time is None or claim.time.start is None or claim.time.start <= claim.time.end


WORDS_OF_TIME = {
    "es": "inicio mediados finales principios de del el la este desde hasta entre y al a 3 5 16 31 julio enero lunes viernes "
    "2019 2024 año mes pasado próximo fin semana corriente que viene últimos tres meses siglo xix años noventa década "
    "primer trimestre hace dentro ayer mañana resto en lo va cayó caerá día siguiente a partir horas 2020-21",
    "en": "early mid late the of since until between and to from for 3 5 16 31 July January Monday Friday 2019 2024 year "
    "month last next this weekend week past three months 19th century 1990s decade first quarter ago in yesterday "
    "tomorrow rest so far fell will by following months to begins earlier hours 2020-21",
    "pt": "início meados finais de do da no o a esta desde até entre e ao 3 5 16 31 julho janeiro segunda sexta 2019 2024 "
    "ano mês passado próximo fim semana que vem últimos três meses século xix anos noventa década primeiro trimestre "
    "há dentro ontem amanhã resto caiu cairá dia seguinte horas",
}


@pytest.mark.parametrize("language", languages())
@settings(max_examples=300, deadline=None)
@given(data=st.data(), published=st.dates())
def test_no_time_ends_before_it_begins(language, data, published):
    words = data.draw(st.lists(st.sampled_from(WORDS_OF_TIME[language].split()), max_size=12))
    text, pack = " ".join(words), load(language)
    passage = Passage(text, 0, len(text))
    for mention in dates.find(passage, pack):
        first, last = dates.days(mention, published)
        assert (first is None and last is None) or first <= last


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_it_reads_texts_made_to_be_slow(piece, language):
    """How their time grows is in tests/benchmarks."""
    text = repeated(piece, 3_000)
    found = split(text, language).sentences
    assert "".join("".join(text[one.start : one.end] for one in found).split()) == "".join(text.split())
