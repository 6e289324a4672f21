import csv
import io
import json

import pytest
from django.core.serializers.json import DjangoJSONEncoder

from reviews.report import Report, as_csv, as_json, laid_out
from tests.factories import make_article, make_claim, make_review

pytestmark = pytest.mark.django_db

TEXT = "Uno dijo esto. Dos dijo aquello. Tres calló. Cuatro también. Cinco no."


@pytest.fixture
def article():
    return make_article(TEXT, language="de")


def reviewed(article, quote, status, **more):
    return make_review(status, make_claim(article, quote), **more)


def read(report):
    return list(csv.DictReader(io.StringIO(as_csv(report))))


def test_a_verdict_counts_once_a_second_person_has_agreed_and_while_it_stands(article):
    for quote, status in [("Uno", "submitted"), ("Dos", "approved"), ("Tres", "corrected"), ("Cuatro", "retracted")]:
        reviewed(article, quote, status)
    report = Report(article)
    assert (report.checked, report.total) == (2, 4)


def test_dismissed_claims_are_counted_apart(article):
    reviewed(article, "Uno", "dismissed")
    reviewed(article, "Dos", "new")
    report = Report(article)
    assert (report.total, report.dismissed) == (1, 1)


def test_the_picture_goes_from_the_best_verdict_to_what_is_open(article):
    for quote, rating in [("Uno", "false"), ("Dos", "unverifiable"), ("Tres", "true")]:
        reviewed(article, quote, "approved", rating=rating)
    reviewed(article, "Cuatro", "new")
    reviewed(article, "Cinco", "retracted")
    labels = [piece.label for piece in Report(article).pieces]
    assert labels == ["True", "False", "Unverifiable", "Retracted", "Not checked yet"]


def test_a_verdict_of_a_scale_that_is_gone_keeps_its_label_and_colour(article):
    review = reviewed(article, "Uno", "approved")
    review.scale, review.rating, review.rating_labels = "old", "pants", {"en": "Pants on fire"}
    review.save()
    (piece,) = Report(article).pieces
    assert (piece.label, piece.colour) == ("Pants on fire", "red")


def test_the_smallest_piece_of_the_picture_can_be_seen_and_none_runs_over():
    pieces = laid_out([("True", "true", 4999), ("False", "false", 1)])
    assert pieces[1].width >= 10 and pieces[1].start == pieces[0].width
    assert sum(piece.width for piece in pieces) <= 1000


def test_files_hold_a_row_for_each_claim_with_its_verdict_and_sources(article):
    reviewed(article, "Uno", "published", publisher="DSNS")
    reviewed(article, "Dos", "in_review")
    first, second = read(Report(article))
    assert (first["quote"], first["verdict"], first["status"]) == ("Uno", "False", "published")
    assert "civil protection" in first["sources"] and "DSNS" in first["sources"]
    assert (second["verdict"], second["reasons"]) == ("", "")


def test_a_verdict_that_nobody_has_agreed_to_is_in_no_file(article):
    reviewed(article, "Uno", "submitted")
    assert "Two official reports" not in as_csv(Report(article))


def test_files_only_count_withheld_sources(article):
    reviewed(article, "Uno", "published", is_withheld=True, title="Anna, a witness")
    report = Report(article)
    everything = as_csv(report) + json.dumps(as_json(report), cls=DjangoJSONEncoder)
    assert "Anna" not in everything and read(report)[0]["withheld_sources"] == "1"


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_a_spreadsheet_runs_nothing_of_what_people_wrote(words):
    make_claim(make_article(words + " dijo.", language="de"), words + " dijo.")
    article = make_article(words + " dijo.", language="de")
    assert read(Report(article))[0]["quote"] == f"'{words} dijo."


def test_an_article_without_claims_has_an_empty_file(article):
    assert as_csv(Report(article)) == "number\r\n" and as_json(Report(article))["entries"] == []
