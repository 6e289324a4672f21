import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from claims.matching import similar
from claims.matching.names import aliases
from claims.models import Alias, Claim
from reviews.models import Event, Finding
from reviews.services.findings import run_finding
from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.django_db
PAGE = reverse("aliases")


@pytest.fixture(autouse=True)
def editor(client):
    aliases.held.__dict__.clear()
    user = make_user("editor", "edu")
    client.force_login(user)
    yield user
    aliases.held.__dict__.clear()


def add(client, name="AMLO", stands_for="López Obrador", **extra):
    return client.post(PAGE, {"name": name, "stands_for": stands_for}, follow=True, **extra)


def text_of(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def test_an_empty_table_says_what_to_do(client):
    assert "No names of your own yet" in text_of(client.get(PAGE))


def test_a_name_is_added_and_shown_with_who_and_when(client):
    page = text_of(add(client))
    assert "“AMLO” is read as “López Obrador” from now on" in page and "by edu" in page
    event = Event.objects.get(verb="alias.add")
    assert event.after == {"name": "AMLO", "stands_for": "López Obrador"}


def test_a_refused_name_keeps_what_was_typed_and_says_why_beside_it(client):
    response = client.post(PAGE, {"name": "<i>", "stands_for": "López Obrador"})
    assert response.status_code == 422 and not Alias.objects.exists()
    html = response.content.decode()
    assert "A name holds no &lt; and &gt;" in html and 'value="&lt;i&gt;"' in html and 'value="López Obrador"' in html


def test_a_name_is_changed_in_place(client):
    add(client)
    alias = Alias.objects.get()
    assert (
        f'action="{reverse("change_alias", args=[alias.pk])}' in client.get(f"{PAGE}?edit={alias.pk}").content.decode()
    )
    address = reverse("change_alias", args=[alias.pk])
    refused = client.post(address, {"name": "AMLO", "stands_for": ""})
    assert refused.status_code == 422 and "Write a name" in text_of(refused)
    client.post(f"{address}?q=am", {"name": "AMLO", "stands_for": "Andrés Manuel"})
    assert Alias.objects.get().stands_for == "Andrés Manuel"
    assert Event.objects.get(verb="alias.change").before["stands_for"] == "López Obrador"


def test_a_name_is_removed_and_brought_back(client):
    add(client)
    response = client.post(reverse("remove_alias", args=[Alias.objects.get().pk]), follow=True)
    assert not Alias.objects.exists() and "no longer read as" in text_of(response)
    undo = re.search(
        r'name="name" value="([^"]+)"><input type="hidden" name="stands_for" value="([^"]+)"',
        response.content.decode(),
    )
    add(client, *undo.groups())
    assert Alias.objects.get().stands_for == "López Obrador"
    assert client.post(reverse("remove_alias", args=[9999])).status_code == 302


def test_it_is_searched_by_either_name_in_the_address(client):
    add(client)
    add(client, "Pepe", "José")
    assert [alias.name for alias in client.get(PAGE, {"q": "obrador"}).context["aliases"]] == ["AMLO"]
    assert [alias.name for alias in client.get(PAGE, {"q": "pepe"}).context["aliases"]] == ["Pepe"]
    assert "No name like this" in text_of(client.get(PAGE, {"q": "Kiev"}))
    assert client.get(PAGE, {"q": "a\x00"}).status_code == client.get(PAGE, {"after": "a\x00"}).status_code == 200


def test_a_long_table_goes_on_on_the_next_page(client):
    Alias.objects.bulk_create(Alias(name=f"Name {n:03}", folded=f"name {n:03}", stands_for="José") for n in range(60))
    first = client.get(PAGE)
    assert len(first.context["aliases"]) == 50
    rest = client.get(PAGE, {"after": first.context["more"]})
    assert rest.context["aliases"][0].name == "Name 050" and not rest.context["more"]


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("Kiev", "Kyiv", "Yes, they meet"),
        ("EE.UU.", "the United States", "Yes, they meet"),
        ("Kiev", "Lviv", "No, they don't meet"),
    ],
)
def test_two_names_can_be_tried(client, one, other, answer):
    assert answer in text_of(client.get(PAGE, {"one": one, "other": other})).replace("&#x27;", "'")


def test_a_try_says_who_knows_a_name(client):
    add(client)
    assert "Kyiv (city, GeoNames)" in text_of(client.get(PAGE, {"one": "Kiev", "other": "Kyiv"}))
    assert "a name of this newsroom" in text_of(client.get(PAGE, {"one": "AMLO", "other": "López Obrador"}))


def test_a_table_goes_out_and_comes_in_as_csv(client):
    add(client)
    exported = client.get(reverse("export_aliases"))
    assert exported["Content-Type"].startswith("text/csv") and "AMLO,López Obrador,edu" in exported.content.decode()
    content = "stands_for,name\nAndrés Manuel,AMLO\nJosé,Pepe\n,Vacío\nLópez,9\n".encode()
    response = client.post(reverse("import_aliases"), {"file": SimpleUploadedFile("names.csv", content)}, follow=True)
    assert {alias.name: alias.stands_for for alias in Alias.objects.all()} == {"AMLO": "Andrés Manuel", "Pepe": "José"}
    page = text_of(response)
    assert "2 names taken in" in page and "Line 4 was not taken in" in page and "Line 5 was not taken in" in page


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a,b\n1,2\n", "The first line must name the columns"),
        (b"", "empty"),
        (b"\xff\xfe\x00\xd8name", "cannot be read as CSV"),
        (b"name,stands_for\n\x00,x\n", "cannot be read as CSV"),
        (b'name,stands_for\n"a,x\n', "cannot be read as CSV"),
        (b"name,stands_for\n" + b"x" * 200_001, "too large"),
        (b"name,stands_for\n" + b"ab,cd\n" * 2001, "too many lines"),
    ],
)
def test_a_file_that_is_none_is_refused_with_the_fix(client, content, words):
    response = client.post(reverse("import_aliases"), {"file": SimpleUploadedFile("names.csv", content)})
    assert response.status_code == 422 and words in text_of(response) and not Alias.objects.exists()


@pytest.mark.parametrize("role", ["", "checker"])
def test_it_is_for_editors(client, role):
    add(client)
    alias = Alias.objects.get()
    client.force_login(make_user(role))
    assert client.get(PAGE).status_code == client.get(reverse("export_aliases")).status_code == 403
    addresses = [PAGE, reverse("change_alias", args=[alias.pk]), reverse("remove_alias", args=[alias.pk])]
    for address in [*addresses, reverse("import_aliases")]:
        assert client.post(address, {"name": "Pepe", "stands_for": "José"}).status_code == 403
    assert [(one.name, one.stands_for) for one in Alias.objects.all()] == [("AMLO", "López Obrador")]


def test_no_spreadsheet_runs_a_name_and_it_comes_back_as_it_was(client):
    add(client, "=HYPERLINK(A1)", "@Pepe Pérez")
    exported = client.get(reverse("export_aliases")).content
    assert b"'=HYPERLINK(A1),'@Pepe P" in exported
    Alias.objects.all().delete()
    client.post(reverse("import_aliases"), {"file": SimpleUploadedFile("names.csv", exported)})
    assert Alias.objects.get().name == "=HYPERLINK(A1)"


def test_it_is_listed_among_the_settings(client):
    assert PAGE in client.get(reverse("settings")).content.decode()


def test_the_checks_of_the_claims_that_hold_the_name_run_again(client):
    one, other = (
        make_claim(make_article(f"{text}.", language="fi"), text)
        for text in ("AMLO visitó Chihuahua con Gobernación", "López Obrador stayed in Tijuana")
    )
    for finding in Finding.objects.filter(check_slug="earlier_reviews"):
        run_finding(finding_id=finding.pk)
    add(client)
    states = dict(Finding.objects.filter(check_slug="earlier_reviews").values_list("claim", "state"))
    assert states == {one.pk: "queued", other.pk: "done"}
    assert [match.claim for match in similar(Claim.objects.get(pk=other.pk))] == [one]
