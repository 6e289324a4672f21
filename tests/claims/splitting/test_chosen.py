"""What is filled in from a passage that a person has chosen."""

import json
from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.splitting import Chosen, FoundClaim, UnsupportedLanguage, split
from tests.cases.tables import FOLDER, table

FRAGMENTS = [
    "La tormenta dejó dos muertos y 12 heridos, según la alcaldesa.",
    "“No habrá más lluvia”, dijo Ruiz.",
    "El Gobierno aprobó ayer 30 millones de euros.",
    "\n",
    "😀",
    "مقتل ثلاثة",
    "Añadió que sí. ",
]


def chosen(text: str, passage: str, language: str, kind: str | None = None, published: date | None = None):
    start = text.index(passage)
    return Chosen(text, language, published, start, start + len(passage)).read(start, start + len(passage), kind)


def told(found: FoundClaim) -> list:
    figure, time = found.figure, found.time
    counted = figure and f"{figure.measure or figure.unit} {figure.value}"
    day = time.start.isoformat() if time and time.start else None
    return [found.kind, found.claimant, counted, day, found.place]


@pytest.mark.parametrize("case", table("chosen", "passage"))
def test_a_passage_is_filled_in(case):
    published = case["published"] and date.fromisoformat(case["published"])
    found = chosen(case["text"], case["passage"], case["language"], case.get("kind"), published)
    assert (found.text, told(found)) == (case["passage"], case["found"]) and case["says"] in found.statement


@pytest.mark.parametrize("room", ["casualties", "quantities", "quotations", "statements"])
def test_a_passage_that_the_splitter_finds_itself_is_read_as_it_reads_it(room):
    for case in json.loads((FOLDER / f"{room}.json").read_text(encoding="utf-8"))["golden"]:
        text, language = case["text"], case["language"]
        for claim in split(text, language).claims:
            assert (
                Chosen(text, language, None, claim.start, claim.end).read(claim.start, claim.end, claim.kind) == claim
            )


@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=8).map("".join), st.data())
def test_whatever_is_chosen_is_a_slice_of_the_text(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = Chosen(text, "es", None, start, end).read(start, end)
    assert (found.start, found.end, found.text) == (start, end, text[start:end])
    if found.figure:
        assert start <= found.figure.number_start < found.figure.number_end <= end


def test_check_worthiness_is_weighed_with_the_features_that_are_given():
    text = "La tormenta dejó 12 heridos en Valencia."
    reader = Chosen(text, "es", None, 17, 27)
    plain, more = (reader.weigh(17, 27, "casualty_count", held) for held in ([], ["claimant", "number"]))
    assert more.value > plain.value and round(sum(points for _, points in more.reasons), 2) == more.value


def test_a_language_without_a_pack_is_refused():
    with pytest.raises(UnsupportedLanguage):
        Chosen("Drei Tote.", "xx", None, 0, 4)


def test_who_speaks_is_known_from_far_above_and_a_long_text_is_not_read_whole():
    text = "Habló la alcaldesa Ana Ruiz. Dijo que llovía.\n" + "Llovía en la costa y nadie salió de casa.\n" * 20_000
    begun = process_time()
    found = Chosen(text, "es", None, len(text) - 30, len(text) - 2).read(len(text) - 30, len(text) - 2)
    assert found.kind == "statement" and process_time() - begun < 5
