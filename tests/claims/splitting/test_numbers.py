"""What numbers in digits and in words are worth, with their ranges and comparators."""

import pytest

from claims.splitting.figures import numbers
from claims.splitting.packs import load
from claims.splitting.words import Passage
from tests.cases.tables import expected, table


@pytest.mark.parametrize("case", table("numbers"))
def test_it_reads_numbers(case):
    found = numbers.find(Passage(case["text"], 0, len(case["text"])), load(case["language"]))
    read = [
        [numbers.plain(one.value), one.value_max and numbers.plain(one.value_max), one.comparator] for one in found
    ]
    assert read == expected(case)
