"""The table of tests/cases/same_figure.json: the last report of each case is looked at, the others are there before."""

import json
from datetime import date

import pytest

from reviews.checks import sentence
from reviews.checks.same_figure import CHECK
from tests.factories import make_article
from tests.servers import HOME

pytestmark = pytest.mark.any_database

CASES = json.loads((HOME / "tests" / "cases" / "same_figure.json").read_text(encoding="utf-8"))
PARAMETERS = [
    pytest.param(
        case,
        id=case["about"],
        marks=pytest.mark.xfail(strict=True, reason="known failure") if group == "known_failures" else (),
    )
    for group, cases in CASES.items()
    for case in cases
]


@pytest.mark.django_db
@pytest.mark.parametrize("case", PARAMETERS)
def test_a_figure_is_held_against_those_of_its_event(case):
    for number, report in enumerate(case["reports"]):
        fields = report | {"published": None, "published_on": date.fromisoformat(report["published"])}
        fields.pop("published")
        article = make_article(publisher=f"Outlet {number}", **fields)
    claim = article.claims.get(
        figure__measure=case.get("measure", ""), figure__unit=case.get("unit", ""), figure__value=case["value"]
    )
    result = CHECK.run(claim)
    told = [sentence(item.message, item.values) for item in result.evidence]
    assert (result.outcome, told) == (case["outcome"], told)
    assert all(any(words in line for line in told) for words in case.get("says", ())), told
