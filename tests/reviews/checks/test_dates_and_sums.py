import csv
import json
from datetime import date
from pathlib import Path

import pytest

from claims.splitting.packs import load
from claims.splitting.words import Passage
from reviews import migrations
from reviews.checks import sentence
from reviews.checks.dates_and_sums import CHECK, RECKONERS
from reviews.models import ReferenceDate
from reviews.reckoning import Reckoning
from reviews.reckoning.events import KnownEvent, keys
from reviews.reckoning.reading import Reading
from tests.factories import make_article

CASES = json.loads((Path(__file__).parents[2] / "cases" / "sums.json").read_text())
FIRST = Path(migrations.__file__).with_name("reference_dates.csv")
PUBLISHED = date(2025, 8, 6)


def known_events(language: str) -> list[KnownEvent]:
    """The reference dates that a newsroom starts with, without a database."""
    pack = load(language)
    with FIRST.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = []
    for row in rows:
        parts = [int(part) for part in row["date"].split("-")]
        event = ReferenceDate(
            first_day=date(*parts, *[1] * (3 - len(parts))), precision=["year", "month", "day"][len(parts) - 1]
        )
        wordings = tuple(keys(wording, pack) for wording in row[language].split("|"))
        found.append(KnownEvent(row["name"], wordings, event.first_day, event.last_day, row["source_url"], ""))
    return found


def reckon(text: str, language: str, published: date | None = PUBLISHED) -> list:
    reading = Reading(Passage(text, 0, len(text)), load(language), published, lambda: known_events(language))
    return [one for reckoner in RECKONERS for one in reckoner(reading)]


def is_as_said(case: dict) -> bool:
    published = PUBLISHED if case.get("published", True) else None
    done = [one for one in reckon(case["text"], case["language"], published) if isinstance(one, Reckoning)]
    told = [f"{sentence(one.message, one.values)} {one.sum}" for one in done]
    marked = all(0 <= start < end <= len(case["text"]) for one in done for start, end in one.spans)
    expected = case.get("sums", [])
    holds = [one.holds for one in done] == [holds for holds, _ in expected]
    return holds and marked and all(words in line for line, (_, words) in zip(told, expected, strict=True))


@pytest.mark.parametrize("case", CASES["golden"] + CASES["negative"], ids=lambda case: case["text"])
def test_sums(case):
    assert is_as_said(case)


@pytest.mark.parametrize("case", CASES["known_failures"], ids=lambda case: case["text"])
def test_known_failures_still_fail(case):
    assert not is_as_said(case), "This works now: move it to the golden cases."


def test_each_language_has_cases_of_every_kind():
    for group in ("golden", "negative"):
        assert {case["language"] for case in CASES[group]} == {"en", "es", "pt"}


def test_two_events_that_fit_are_named_and_neither_is_reckoned_from():
    (left,) = reckon("Fifteen years after the Haiti earthquake, tents remain.", "en")
    assert left.values["events"] == ["Earthquake in Haiti, 2010", "Earthquake in Haiti, 2021"]


def test_what_is_counted_from_nothing_known_is_told():
    (left,) = reckon("Three years after the invasion of Georgia, the war goes on.", "en")
    assert "nothing that is among the reference dates" in left.message


@pytest.mark.django_db
def test_it_reads_the_sentence_of_the_claim_and_no_other():
    text = (
        "Hubo 9 muertos, entre ellos 5 hombres y 6 niños. Otro ataque dejó 12 heridos.\nEl lunes 6 de agosto de 2025."
    )
    claims = make_article(text).claims.filter(figure__isnull=False)
    outcomes = {claim.quote: CHECK.run(claim).outcome for claim in claims}
    assert outcomes["9 muertos"] == "contradicts" and outcomes["12 heridos"] == "nothing_found"


@pytest.mark.django_db
def test_it_shows_the_operation_and_where_its_words_stand():
    text = "Nada pasó. Hubo 9 muertos, entre ellos 5 hombres y 6 niños."
    claim = make_article(text).claims.filter(figure__measure="killed").first()
    (evidence,) = CHECK.run(claim).as_json()["evidence"]
    assert evidence["values"]["operation"] == "5 + 6 = 11 > 9"
    marked = [evidence["passage"][start:end] for start, end in evidence["values"]["marks"]]
    assert evidence["passage"] == text[11:] and marked == ["9", "5", "6"]


@pytest.mark.django_db
def test_a_sum_of_other_words_of_the_sentence_does_not_speak_for_the_claim():
    text = "El ataque del miércoles 6 de agosto de 2025 dejó 31 muertos, de los cuales 20 hombres y 11 mujeres.\n"
    text += "El jueves 6 de agosto de 2025 hubo 12 heridos."
    claims = make_article(text).claims.filter(figure__isnull=False)
    found = {claim.quote: CHECK.run(claim) for claim in claims}
    assert [item.outcome for item in found["31 muertos"].evidence] == ["supports", "related"]
    assert found["12 heridos"].outcome == "contradicts", "what does not fit is told of the whole sentence"


@pytest.mark.django_db
def test_it_counts_from_the_table_of_the_newsroom_and_names_the_source(django_assert_num_queries):
    text = "Tres años después de la invasión rusa de Ucrania, murieron 12 personas."
    claim = make_article(text, published_on=date(2025, 8, 6)).claims.filter(figure__measure="killed").get()
    claim.article.text, claim.figure  # noqa: B018 -- loaded before queries are counted
    with django_assert_num_queries(1):
        result = CHECK.run(claim)
    assert result.outcome == "related" and result.evidence[0].url.endswith("Russian_invasion_of_Ukraine")
    ReferenceDate.objects.filter(name="Russian invasion of Ukraine").delete()
    assert CHECK.run(claim).outcome == "nothing_found"


@pytest.mark.django_db
def test_it_says_what_it_looked_for_where_there_is_nothing_to_reckon(django_assert_num_queries):
    claim = make_article("Otro ataque dejó 12 heridos.").claims.get()
    with django_assert_num_queries(0):
        result = CHECK.run(claim)
    assert [line.about for line in result.explanation] == ["looked_at", "not_found", "not_found"]


@pytest.mark.django_db
def test_it_applies_to_claims_with_a_number_in_a_known_language(django_assert_num_queries):
    claims = list(make_article("Dejó 12 heridos. Nadie vino a la fiesta.").claims.select_related("article", "figure"))
    with django_assert_num_queries(0):
        assert {claim.quote: CHECK.applies(claim) for claim in claims}["12 heridos"] is True
        claims[0].article.language = "xx"
        assert not CHECK.applies(claims[0])


@pytest.mark.django_db
def test_it_applies_to_numbers_in_words_too():
    text = "Ana Ruiz dijo que el primer aniversario de la caída del Muro de Berlín fue alegre."
    claims = make_article(text).claims.select_related("article", "figure")
    assert claims and all(CHECK.applies(claim) for claim in claims)
    plain = make_article("Ana Ruiz dijo que la alcaldesa de la ciudad mintió a los vecinos.")
    assert not any(CHECK.applies(claim) for claim in plain.claims.select_related("article", "figure"))
