import json
from datetime import date
from pathlib import Path

import pytest

from claims.splitting.packs import load
from claims.splitting.words import Passage
from reviews.checks import sentence
from reviews.checks.dates_and_sums import CHECK, RECKONERS
from tests.factories import make_article

CASES = json.loads((Path(__file__).parents[2] / "cases" / "sums.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_sums(case):
    published = date(2025, 8, 6) if case.get("published", True) else None
    passage, pack = Passage(case["text"], 0, len(case["text"])), load(case["language"])
    done = [one for reckon in RECKONERS for one in reckon(passage, pack, published)]
    assert [one.holds for one in done] == [holds for holds, _ in case["sums"]]
    for one, (_, words) in zip(done, case["sums"], strict=True):
        assert words in sentence(one.message, one.values)
        assert one.passage in case["text"]


@pytest.mark.django_db
def test_it_reads_the_sentence_of_the_claim_and_no_other():
    text = (
        "Hubo 9 muertos, entre ellos 5 hombres y 6 niños. Otro ataque dejó 12 heridos.\nEl lunes 6 de agosto de 2025."
    )
    claims = make_article(text).claims.filter(figure__isnull=False)
    outcomes = {claim.quote: CHECK.run(claim).outcome for claim in claims}
    assert outcomes["9 muertos"] == "contradicts" and outcomes["12 heridos"] == "nothing_found"


@pytest.mark.django_db
def test_it_says_what_it_looked_for_where_there_is_nothing_to_reckon():
    claim = make_article("Otro ataque dejó 12 heridos.").claims.get()
    result = CHECK.run(claim)
    assert [line.about for line in result.explanation] == ["looked_at", "not_found"]


@pytest.mark.django_db
def test_it_applies_to_claims_with_a_number_in_a_known_language(django_assert_num_queries):
    claims = list(make_article("Dejó 12 heridos. Nadie vino a la fiesta.").claims.select_related("article", "figure"))
    with django_assert_num_queries(0):
        assert {claim.quote: CHECK.applies(claim) for claim in claims}["12 heridos"] is True
        claims[0].article.language = "xx"
        assert not CHECK.applies(claims[0])
