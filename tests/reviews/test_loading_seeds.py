"""The samples in a newsroom with rules of its own, and samples with a fault."""

import shutil

import pytest

from reviews.models import Review
from tests.seeds import FOLDER, SEEDS, WANTED, load

pytestmark = pytest.mark.django_db


def test_a_stricter_newsroom_is_told_what_it_does_not_get(settings):
    settings.FACTCHECK_MIN_SOURCES = 2
    out, complaints = load()
    assert f"{len(SEEDS)} new" in out and "was left out: Cite at least 2 sources" in complaints
    assert Review.objects.filter(status="in_review").count() == 0 < Review.objects.published().count()


def test_a_newsroom_that_wants_two_approvals_gets_them(settings):
    settings.FACTCHECK_APPROVALS = 2
    assert load()[1] == "" and Review.objects.published().count() == len(WANTED)


def test_a_quote_that_is_not_a_claim_is_said_and_stops_nothing(tmp_path):
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    seeds = (FOLDER / "seeds.json").read_text(encoding="utf-8")
    (tmp_path / "seeds.json").write_text(
        seeds.replace('"quote": "32 muertos"', '"quote": "dos gatos"'), encoding="utf-8"
    )
    assert "“dos gatos” was left out: no casualty_count" in load(f"--folder={tmp_path}")[1]
    assert Review.objects.published().count() == len(WANTED) - 1
