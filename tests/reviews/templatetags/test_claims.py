from datetime import date
from decimal import Decimal

import pytest
from django.utils import translation

from claims.models import Claim, Figure
from claims.splitting.check_worthiness import REASONS as SPLITTER_REASONS
from reviews.templatetags.claims import REASONS, figure, period, points, reasons


@pytest.mark.parametrize(
    "fields, words",
    [
        ({"measure": "killed", "value": "32.000000"}, "32 killed"),
        ({"measure": "injured", "value": 40, "comparator": "more_than"}, "more than 40 injured"),
        ({"unit": "percent", "value": "4.500000"}, "4.5 %"),
        ({"unit": "percent", "value": 18, "value_max": 20}, "18–20 %"),
        ({"unit": "EUR", "value": 1_250_000, "comparator": "about"}, "about 1,250,000 EUR"),
        ({"unit": "hour", "value": 1}, "1 hour"),
        ({"unit": "hour", "value": 36}, "36 hours"),
        ({"unit": "year", "value": 1, "value_max": 2}, "1–2 years"),
        ({"unit": "count", "value": 2025}, "2025"),
        ({"unit": "km2", "value": 9}, "9 km²"),
        ({"unit": "square_furlong", "value": 9}, "9 square furlong"),
    ],
)
def test_a_figure_is_written_as_people_write_it(fields, words):
    fields = {name: Decimal(value) if name.startswith("value") else value for name, value in fields.items()}
    assert figure(Figure(**fields)) == words


def test_a_number_is_written_as_in_the_language_of_the_interface():
    with translation.override("es"):
        assert figure(Figure(unit="EUR", value=Decimal("12500.5"))).startswith("12\xa0500,5")


def test_a_period_is_its_first_and_last_day():
    claim = Claim(time_from=date(2026, 3, 2), time_to=date(2026, 3, 8))
    assert period(claim) == "2 March 2026 to 8 March 2026"
    assert period(Claim(time_from=date(2026, 3, 2), time_to=date(2026, 3, 2))) == "2 March 2026"
    assert period(Claim()) == ""


def test_reasons_are_named_the_weightiest_first():
    claim = Claim(reasons=[["date", 0.1], ["opinion", -0.3], ["unheard_of", 0.2]])
    assert [name for name, _ in reasons(claim)] == ["Is an opinion", "Unheard of", "Gives a date"]
    assert [points(value) for _, value in reasons(claim)] == ["−30", "+20", "+10"]


def test_every_reason_of_the_splitter_has_a_name():
    assert set(SPLITTER_REASONS) <= set(REASONS)
