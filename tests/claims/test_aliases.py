import sys

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command

from claims import services
from claims.matching import similar
from claims.matching.names import aliases
from claims.models import Alias, Claim
from tests.factories import make_article, make_claim, make_user
from tests.servers import HOME, call


@pytest.fixture(autouse=True)
def no_other_names():
    """What this thread last saw is of the test before."""
    aliases.held.__dict__.clear()
    yield
    aliases.held.__dict__.clear()


@pytest.fixture
def editor(db, settings):
    settings.ARTICLE_PIPELINE = []
    return make_user("editor")


def add(name: str, stands_for: str, by) -> Alias:
    alias = services.add_alias(name=name, stands_for=stands_for, by=by)
    services.reread(claims=services.claims_holding([name]))
    return alias


def claim_saying(text: str, language: str = "es") -> Claim:
    return make_claim(make_article(f"{text}.", language=language), text)


def found(claim: Claim) -> list[Claim]:
    """What is found of a claim as it is in the database now."""
    return [match.claim for match in similar(Claim.objects.select_related("article").get(pk=claim.pk))]


def test_claims_meet_in_both_directions_once_a_name_is_known(editor):
    one = claim_saying("AMLO visitó Chihuahua")
    other = claim_saying("López Obrador stayed in Tijuana", "en")
    assert found(one) == found(other) == []
    add("AMLO", "López Obrador", editor)
    assert found(one) == [other] and found(other) == [one]


def test_they_part_again_when_the_name_is_removed(editor):
    one, other = claim_saying("AMLO visitó Chihuahua"), claim_saying("López Obrador stayed in Tijuana", "en")
    alias = add("AMLO", "López Obrador", editor)
    held = services.claims_holding(["AMLO"])
    services.remove_alias(alias=alias)
    services.reread(claims=held)
    assert held == [one.pk] and found(one) == found(other) == []


def test_a_claim_that_comes_later_is_read_by_the_table_as_it_is(editor):
    add("AMLO", "López Obrador", editor)
    one, other = claim_saying("AMLO visitó Chihuahua"), claim_saying("López Obrador stayed in Tijuana", "en")
    assert found(one) == [other]


def test_more_than_can_be_read_at_once_is_left_to_the_background(editor, monkeypatch):
    monkeypatch.setattr("claims.services.matching.READ_AT_ONCE", 1)
    claims = [claim_saying(f"AMLO visitó {place}") for place in ("Chihuahua", "Tabasco", "Sonora")]
    add("AMLO", "López Obrador", editor)
    assert Claim.objects.filter(reading_version=0).count() == 2
    services.pack_index()
    assert all("obrad" in claim.reading for claim in Claim.objects.filter(pk__in=[claim.pk for claim in claims]))


def test_a_name_of_names_is_followed_to_the_end(editor):
    add("Peje", "AMLO", editor)
    add("AMLO", "López Obrador", editor)
    assert services.names_through("AMLO") == ["AMLO", "Peje"]
    assert aliases.refresh().table.match(["peje"], 0)[1].terms == ("lopez", "obrad")


def test_a_built_in_name_can_be_given_another_meaning(editor):
    add("la Casa Rosada", "Gobierno argentino", editor)
    add("Kiev", "Dinamo", editor)
    assert aliases.refresh().table.match(["kiev"], 0)[1].terms == ("dinam",)


@pytest.mark.parametrize(
    ("name", "stands_for", "field", "words"),
    [
        ("", "López Obrador", "name", "Write a name"),
        ("\x00 ", "López Obrador", "name", "Write a name"),
        ("AMLO", "", "stands_for", "Write a name"),
        ("A", "López Obrador", "name", "too short"),
        ("..", "López Obrador", "name", "too short"),
        ("x" * 101, "López Obrador", "name", "too long"),
        ("AMLO", "y" * 5000, "stands_for", "too long"),
        ("<b>AMLO</b>", "López Obrador", "name", "< and >"),
        ("2024", "López Obrador", "name", "number"),
        ("pero", "López Obrador", "name", "everyday word"),
        ("AMLO", "Amló", "stands_for", "same name"),
        ("\u202eAMLO", "amlo", "stands_for", "same name"),
    ],
)
def test_what_is_no_name_is_refused_beside_its_field(editor, name, stands_for, field, words):
    with pytest.raises(ValidationError) as refused:
        add(name, stands_for, editor)
    assert list(refused.value.message_dict) == [field] and words in refused.value.message_dict[field][0]
    assert not Alias.objects.exists()


def test_marks_of_direction_and_white_space_are_no_part_of_a_name(editor):
    alias = add("\u202e  El\n Peje\u200f", "López  Obrador", editor)
    assert (alias.name, alias.stands_for) == ("El Peje", "López Obrador")


def test_names_in_other_scripts_are_names(editor):
    add("Зеленський", "Zelensky", editor)
    add("زيلينسكي", "Zelensky", editor)
    assert {alias.name for alias in Alias.objects.all()} == {"Зеленський", "زيلينسكي"}


def test_a_circle_is_refused_and_told(editor):
    add("AMLO", "Peje", editor)
    add("Peje", "Andrés", editor)
    with pytest.raises(ValidationError, match="Andrés → AMLO → Peje → Andrés"):
        add("Andrés", "AMLO", editor)


def test_a_name_stands_once_in_the_table(editor):
    add("AMLO", "López Obrador", editor)
    with pytest.raises(ValidationError, match="stands for “López Obrador”"):
        add("amló", "Andrés Manuel", editor)


def test_initials_are_meant_in_capitals_alone(editor):
    add("PAN", "Partido Acción Nacional", editor)
    bread, party = claim_saying("El pan subió en Sonora"), claim_saying("El PAN subió en Sonora")
    assert "accio" not in Claim.objects.get(pk=bread.pk).reading
    assert "accio" in Claim.objects.get(pk=party.pk).reading


def test_the_command_says_what_a_name_stands_for_and_why(editor, capsys):
    add("AMLO", "López Obrador", editor)
    call_command("names", "AMLO", "López Obrador", "Kyiv", "Kiev")
    lines = capsys.readouterr().out
    assert "AMLO: López Obrador [newsroom's name: AMLO]" in lines and "Kiev: Kyiv [city: GeoNames]" in lines
    assert "AMLO – López Obrador: they meet" in lines and "AMLO – Kiev: they do not meet" in lines


@pytest.mark.django_db(transaction=True)
def test_another_process_reads_by_the_table_at_once():
    call_command("migrate", verbosity=0)
    services.add_alias(name="AMLO", stands_for="López Obrador", by=None)
    command = [sys.executable, str(HOME / "manage.py"), "names", "AMLO", "López Obrador"]
    assert "they meet" in call(command).stdout
    Alias.objects.all().delete()
    assert "they do not meet" in call(command).stdout
