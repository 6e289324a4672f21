import json
from decimal import Decimal
from pathlib import Path

import pytest

from claims.figures import agree, shown
from claims.models import Figure

CASES = json.loads((Path(__file__).parent.parent / "cases" / "figures.json").read_text())


def figure(comparator, value, value_max=None) -> Figure:
    upper = None if value_max is None else Decimal(value_max)
    return Figure(measure="killed", comparator=comparator, value=Decimal(value), value_max=upper)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_two_figures_agree_where_one_number_fits_both(case):
    one, other = figure(*case["one"]), figure(*case["other"])
    assert agree(one, other) is agree(other, one) is case["agree"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("exactly", "32.000000"), "32"),
        (("at_least", 30), "≥ 30"),
        (("about", "1500000.000000"), "≈ 1500000"),
        (("exactly", 30, 40), "30–40"),
        (("less_than", "2.50"), "< 2.5"),
    ],
)
def test_a_figure_is_shown_without_words(given, words):
    assert shown(figure(*given)) == words
