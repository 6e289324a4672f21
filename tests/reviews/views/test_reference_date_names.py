"""A reference date is called in the language of the reader, on its pages and in what the check says of a claim."""

import csv
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import translation

from claims.splitting.packs import load
from reviews.checks import dates_and_sums
from reviews.models import ReferenceDate
from reviews.reckoning.known import known_events
from reviews.services import reference_dates
from reviews.templatetags.findings import in_words
from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db
LIST, IMPORT, EXPORT = map(reverse, ["reference_dates", "import_reference_dates", "export_reference_dates"])
SPANISH = {"HTTP_ACCEPT_LANGUAGE": "es"}
FRANCO = "Death of Franco"


@pytest.fixture(autouse=True)
def editor(client):
    user = make_user("editor")
    client.force_login(user)
    return user


@pytest.fixture
def franco() -> ReferenceDate:
    return ReferenceDate.objects.get(name=FRANCO)


def test_those_that_came_with_the_program_have_a_spanish_name(client):
    assert [row.name for row in ReferenceDate.objects.all() if not row.names.get("es")] == []
    page = client.get(LIST, {"q": "muerte de franco"}, **SPANISH).content.decode()
    assert "Muerte de Franco</a>" in page and FRANCO not in page.replace(f"{FRANCO}, Wikipedia", "")
    assert f"{FRANCO}</a>" in client.get(LIST, {"q": "franco"}).content.decode()


def test_a_claim_is_told_the_name_in_the_language_of_its_reader():
    article = make_article("Cincuenta años después de la muerte de Franco, la ley sigue.", published_on="2025-12-01")
    article.refresh_from_db()
    told = [vars(item) for claim in article.claims.all() for item in dates_and_sums.CHECK.run(claim).evidence]
    assert told
    with translation.override("es"):
        assert in_words(told[0]).startswith("Muerte de Franco")
    assert in_words(told[0]).startswith(FRANCO)


def test_events_among_which_nothing_was_chosen_are_told_so_too():
    line = {"message": "%(events)s", "values": {"events": [{"en": "A", "es": "B"}, "C"]}}
    with translation.override("es"):
        assert in_words(line) == "B, C"
    assert in_words(line) == "A, C"


def test_a_row_of_one_name_keeps_it_in_every_language(editor, franco):
    fields = reference_dates.values(franco) | {"names": {"es": FRANCO}}
    changed = reference_dates.change_reference_date(row=franco, user=editor, version=None, **fields)
    assert changed.names == {}
    assert FRANCO in [event.name for event in known_events(load("es"))]


def test_names_are_written_on_the_page_and_the_trail_says_so(client, franco):
    address = reverse("reference_date", args=[franco.pk])
    form = client.get(address).context["form"]
    given = {name: form[name].value() for name in form.fields} | {"name_es": "Muerte del general Franco"}
    page = client.post(address, given, follow=True, **SPANISH).content.decode()
    assert (
        '<h1 dir="auto">Muerte del general Franco</h1>' in page and "<ins>es: Muerte del general Franco</ins>" in page
    )
    too_long = client.post(address, given | {"name_es": "x" * 201, "version": 2})
    assert too_long.status_code == 422


def test_names_go_out_with_the_table_and_one_without_them_takes_none_away(client, franco):
    text = b"".join(client.get(EXPORT, {"q": "death of franco"}).streaming_content).decode("utf-8-sig")
    (exported,) = csv.DictReader(io.StringIO(text))
    assert (exported["name"], exported["name_es"], exported["name_en"]) == (FRANCO, "Muerte de Franco", "")
    older = {name: value for name, value in exported.items() if not name.startswith("name_")}
    for row, expected in ((older, "Muerte de Franco"), (exported | {"name_es": "Franco muere"}, "Franco muere")):
        held = io.StringIO()
        writer = csv.DictWriter(held, list(row))
        writer.writeheader()
        writer.writerow(row)
        client.post(IMPORT, {"file": SimpleUploadedFile("dates.csv", held.getvalue().encode())})
        assert ReferenceDate.objects.get(name=FRANCO).names == {"es": expected}
