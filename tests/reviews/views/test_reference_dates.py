import csv
import io
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from claims.splitting import languages
from reviews.models import Event, Finding, ReferenceDate
from reviews.services.reference_dates import add_reference_date, change_reference_date
from reviews.workflow import Refused
from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db
LIST, NEW, IMPORT = map(reverse, ["reference_dates", "new_reference_date", "import_reference_dates"])
FIELDS = {
    "name": "Sinking of the Gaviota",
    "day": "2019-03-05",
    "wordings": {"es": ["hundimiento del Gaviota"], "en": ["sinking of the Gaviota"]},
    "source_title": "Report of the port authority",
    "source_url": "https://example.org/gaviota",
}
POSTED = {
    **{name: FIELDS[name] for name in ("name", "day", "source_title", "source_url")},
    "wordings_es": "hundimiento del Gaviota\n",
    "wordings_en": "sinking of the Gaviota",
}


@pytest.fixture(autouse=True)
def editor(client):
    user = make_user("editor")
    client.force_login(user)
    return user


@pytest.fixture
def row(editor) -> ReferenceDate:
    return add_reference_date(user=editor, **FIELDS)


def address(name: str, row: ReferenceDate) -> str:
    return reverse(name, args=[row.pk])


def table(text: str | bytes) -> dict:
    return {"file": SimpleUploadedFile("dates.csv", text.encode() if isinstance(text, str) else text)}


def test_a_newsroom_starts_with_some_each_with_its_source_and_found_in_three_languages(client):
    rows = list(ReferenceDate.objects.all())
    assert len(rows) > 40 and all(row.source_url.startswith("https://") and row.source_title for row in rows)
    assert all(set(row.wordings) == set(languages()) for row in rows)
    assert "came with the program" in client.get(LIST).content.decode()


def test_an_editor_adds_one_and_the_trail_says_so(client, editor):
    page = client.post(NEW, POSTED, follow=True).content.decode()
    row = ReferenceDate.objects.get(name=FIELDS["name"])
    event = Event.objects.latest("id")
    assert (row.first_day, row.precision, row.wordings) == (date(2019, 3, 5), "day", FIELDS["wordings"])
    assert (event.verb, event.actor, event.after["day"]) == ("reference_date.add", editor, "2019-03-05")
    assert "hundi… gavio…" in page and "Sinking of the Gaviota” is in the table" in page


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"day": "2019-02-30"}, "no such day"),
        ({"day": "5 March"}, "Write the date as"),
        ({"day": "2999"}, "yet to come"),
        ({"name": "  "}, "This field is required"),
        ({"name": "Chernóbyl disáster"}, "“Chernobyl disaster” is here already: 1986-04-26"),
        ({"source_url": ""}, "This field is required"),
        ({"source_url": "javascript:alert(1)"}, "Write the whole address"),
        ({"source_title": ""}, "This field is required"),
        ({"wordings_es": "", "wordings_en": " \n "}, "in one language at least"),
        ({"wordings_es": "de la"}, "holds no word that it could be found by"),
        ({"wordings_es": "x" * 201}, "too long"),
    ],
)
def test_what_is_wrong_is_named_and_what_was_typed_stays(client, wrong, words):
    before = ReferenceDate.objects.count()
    response = client.post(NEW, POSTED | wrong)
    page = response.content.decode()
    assert (
        response.status_code == 422 and words in page and ("example.org/gaviota" in page or "port authority" in page)
    )
    assert ReferenceDate.objects.count() == before


@pytest.mark.parametrize(("day", "last"), [("2019-03", date(2019, 3, 31)), ("2019", date(2019, 12, 31))])
def test_a_date_may_be_known_to_the_month_or_year(client, day, last):
    client.post(NEW, POSTED | {"day": day})
    row = ReferenceDate.objects.get(name=FIELDS["name"])
    assert (row.written, row.last_day) == (day, last)


def test_a_change_shows_who_made_it_and_what_stood_before(client, row):
    page = client.post(address("reference_date", row), POSTED | {"day": "2019-03-06", "version": 1}, follow=True)
    row.refresh_from_db()
    assert row.written == "2019-03-06" and row.version == 2
    assert "<del>2019-03-05</del>" in page.content.decode()


def test_nobody_overwrites_what_a_colleague_has_saved_meanwhile(client, row):
    colleague = make_user("editor", "colleague")
    change_reference_date(row=row, user=colleague, version=1, **FIELDS | {"day": "2019-03"})
    response = client.post(address("reference_date", row), POSTED | {"day": "2018", "version": 1})
    page = response.content.decode()
    assert (
        response.status_code == 422 and "colleague has changed this row meanwhile" in page and 'value="2018"' in page
    )
    row.refresh_from_db()
    assert row.written == "2019-03"
    client.post(address("reference_date", row), POSTED | {"day": "2018", "version": 2})
    row.refresh_from_db()
    assert row.written == "2018"


def test_a_wording_of_two_rows_is_pointed_out(client, row):
    page = client.post(NEW, POSTED | {"name": "Another ship"}, follow=True).content.decode()
    assert "“hundimiento del Gaviota” stands for “Sinking of the Gaviota” too" in page


def test_what_is_removed_can_be_brought_back(client, row):
    page = client.post(address("remove_reference_date", row), follow=True).content.decode()
    assert "“Sinking of the Gaviota” is removed." in page and not ReferenceDate.objects.filter(pk=row.pk)
    removal = Event.objects.get(verb="reference_date.remove")
    client.post(reverse("restore_reference_date", args=[removal.pk]))
    assert ReferenceDate.objects.get(name=FIELDS["name"]).wordings == FIELDS["wordings"]
    again = client.post(reverse("restore_reference_date", args=[removal.pk]), follow=True).content.decode()
    assert "is here already" in again


def test_it_is_searched_without_accents_in_names_and_wordings(client, row):
    page = client.get(LIST, {"q": "HUNDIMÍENTO"}).content.decode()
    assert "Sinking of the Gaviota" in page and "Chernobyl" not in page
    assert "No reference date is like that" in client.get(LIST, {"q": "zzz"}).content.decode()


def test_the_list_goes_on_where_it_stopped(client, django_assert_max_num_queries):
    seen, query = [], ""
    with django_assert_max_num_queries(30):
        while True:
            response = client.get(f"{LIST}?{query}")
            page = response.context["page"]
            seen += [row.pk for row in page.rows]
            if not page.more:
                break
            query = page.more
    assert seen == list(ReferenceDate.objects.values_list("pk", flat=True)) and len(set(seen)) == len(seen)


@pytest.mark.parametrize("query", ["after=x", "after=99999999999999999999", "removed=x", "removed=0", "after=-1"])
def test_an_address_that_somebody_tampered_with_shows_the_list(client, query):
    assert client.get(f"{LIST}?{query}").status_code == 200


def test_a_sentence_can_be_tried(client):
    tried = {"sentence": "Tres años después de la invasión de Ucrania.", "language": "es", "on": "2025-08-06"}
    page = client.get(LIST, tried).content.decode()
    assert (
        "2025-08-06 − 2022-02-24 = 1259 d" in page
        and "<mark>Tres años después de la invasión de Ucrania</mark>" in page
    )
    other = client.get(LIST, tried | {"sentence": "Tres años después de la <b>boda</b> de Ana."}).content.decode()
    assert "nothing that is among the reference dates" in other and "<b>boda" not in other
    none = client.get(LIST, tried | {"sentence": "Ana vino."}).content.decode()
    assert "Nothing in this sentence" in none
    assert "Write the date as" in client.get(LIST, tried | {"on": "x"}).content.decode()


def test_the_table_goes_out_and_comes_in_again_unchanged(client, row):
    before = list(ReferenceDate.objects.order_by("pk").values("name", "first_day", "wordings", "version"))
    exported = b"".join(client.get(reverse("export_reference_dates")).streaming_content)
    assert exported.startswith(b"\xef\xbb\xbfname,date,")
    page = client.post(IMPORT, table(exported), follow=True).content.decode()
    assert f"Rows added: 0. Changed: 0. Unchanged: {len(before)}." in page
    assert list(ReferenceDate.objects.order_by("pk").values("name", "first_day", "wordings", "version")) == before


def test_an_export_holds_no_formula_and_keeps_the_words(client, editor):
    add_reference_date(user=editor, **FIELDS | {"name": "=1+1 day"})
    exported = b"".join(client.get(reverse("export_reference_dates"), {"q": "1+1"}).streaming_content).decode(
        "utf-8-sig"
    )
    assert next(iter(list(csv.reader(io.StringIO(exported)))[1:]))[0] == "'=1+1 day"
    client.post(IMPORT, table(exported))
    assert ReferenceDate.objects.filter(name="=1+1 day").count() == 1


def test_a_table_adds_and_changes_by_name(client, row):
    text = (
        "name;date;source_title;source_url;es\n"
        "Sinking of the GAVIOTA;2019-03;Report;https://example.org/r;hundimiento del Gaviota\n"
        "Opening of the bridge;1998-05-01;Decree;https://example.org/d;inauguración del puente|apertura del puente\n"
    )
    page = client.post(IMPORT, table(text), follow=True).content.decode()
    assert "Rows added: 1. Changed: 1. Unchanged: 0." in page
    row.refresh_from_db()
    assert row.written == "2019-03"
    assert len(ReferenceDate.objects.get(name="Opening of the bridge").wordings["es"]) == 2


def test_a_table_with_wrong_lines_is_refused_whole_each_line_named(client):
    text = (
        "name,date,source_title,source_url,es\n"
        "Good,1998-05-01,Decree,https://example.org/d,puente nuevo\n"
        'Bad day,1998-02-30,Decree,https://example.org/d,"algo\nmás"\n'
        "No source,1998,,,puente viejo\n"
        "Good,1999,Decree,https://example.org/d,puente\n"
    )
    before = ReferenceDate.objects.count()
    response = client.post(IMPORT, table(text))
    page = " ".join(response.content.decode().split())
    assert response.status_code == 422 and ReferenceDate.objects.count() == before
    assert 'Line 4</strong> <span dir="auto">date: There is no such day' in page
    assert (
        'Line 5</strong> <span dir="auto">source_title: This field' in page
        and 'Line 6</strong> <span dir="auto">The same name stands in line 2' in page
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "The first line must name the columns"),
        ("name,date\nx,1998", "Missing: source_title, source_url"),
        ("name,date,source_title,source_url,klingon\n", "There is no column klingon"),
        ("name,date,source_title,source_url\n", "holds no row below its header"),
        (b"\xff\xfe\x00\xd8", "cannot be read as text"),
        ("name,date,source_title,source_url\n" + "x" * 200_000 + ",1998,a,b", "cannot be read as CSV"),
    ],
)
def test_what_is_no_table_is_told_how_to_be_one(client, content, words):
    response = client.post(IMPORT, table(content))
    assert response.status_code == 422 and words in response.content.decode()


def test_claims_that_speak_of_it_are_looked_at_again(client, row):
    text = "Tres años después del hundimiento del Gaviota murieron 12 personas. Otro día dejó 4 heridos."
    claims = make_article(text).claims.filter(findings__check_slug="dates_and_sums")
    Finding.objects.filter(claim__in=claims).update(
        state="done", outcome="nothing_found", finished_at="2099-01-01T00:00Z"
    )
    page = client.post(address("recheck_reference_date", row), follow=True).content.decode()
    queued = Finding.objects.filter(check_slug="dates_and_sums", state="queued").values_list(
        "claim__statement", flat=True
    )
    assert queued and all("Gaviota" in statement for statement in queued) and "looked at again" in page
    assert Event.objects.latest("id").after == {"findings": len(queued)}
    assert Finding.objects.filter(state="done", check_slug="dates_and_sums").exists()


@pytest.mark.parametrize("role", ["", "checker"])
def test_others_neither_see_nor_change_any(client, row, role):
    client.force_login(make_user(role))
    pages = [LIST, NEW, IMPORT, reverse("export_reference_dates"), address("reference_date", row)]
    assert [client.get(page).status_code for page in pages] == [403] * len(pages)
    deeds = [address(name, row) for name in ("remove_reference_date", "recheck_reference_date", "reference_date")]
    assert [client.post(page, POSTED).status_code for page in [*deeds, NEW, IMPORT]] == [403] * 5
    with pytest.raises(Refused, match="Only editors"):
        change_reference_date(row=row, user=make_user(role), version=None, **FIELDS)
    assert ReferenceDate.objects.get(pk=row.pk).version == 1


def test_deeds_are_asked_for_by_post_alone(client, row):
    for name in ("remove_reference_date", "recheck_reference_date"):
        assert client.get(address(name, row)).status_code == 405


def test_the_settings_lead_there(client):
    assert LIST in client.get(reverse("settings")).content.decode()
