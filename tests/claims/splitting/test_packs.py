"""What every language pack must hold to, whatever its language."""

from collections.abc import Mapping
from dataclasses import fields
from types import ModuleType
from typing import get_type_hints

import pytest

from claims.splitting.languages import LanguagePack, held_by
from claims.splitting.packs import languages, load
from claims.splitting.words import Phrases, listed, read

NAMES = [field.name for field in fields(LanguagePack)]
# What a language may do without.
OPTIONAL = listed(
    "bare_scales noun_led_endings object_pronouns age_verbs age_links age_joiners single_victims ordinal_weekdays day_words counted_after cue_participles "
    "source_verbs not_clause_leads impersonal_pronouns impersonal_subjects neuter_articles subject_ends absolute_leads "
    "future_endings lasting_capitals base_verbs plural_subjects likely_verb_endings pronoun_endings object_markers "
    "adjunct_prepositions claimant_prepositions infinitive_leads impersonal_blocks plural_verb_endings title_modifiers "
    "origin_words hyphened_nouns infinitive_endings demonyms work_nouns day_nouns attributes change_adverbs"
)
# Pairs of fields that a word can not stand in both of.
APART = [("people", "not_people"), ("past_verbs", "future_words"), ("months", "weekdays"), ("numbered", "people")]
# Pairs of fields in which a phrase must mean the same.
ALIKE = [
    ("measure_nouns", "participles"), ("event_verbs", "harm_verbs"), ("measure_nouns", "no_casualties"),
    ("comparators_before", "comparators_after"), ("cue_verbs", "cue_participles"), ("time_extents", "time_tails"),
]  # fmt: skip


@pytest.fixture(params=languages())
def pack(request):
    return load(request.param)


def words_in(value) -> list[str]:
    return [word for word in value if isinstance(word, str)] if isinstance(value, frozenset | Mapping) else []


def meanings(phrases: Phrases) -> dict:
    return {phrase: phrases.match(list(phrase), 0)[1] for phrase in phrases._values}


def test_every_field_is_filled(pack):
    empty = {name for name in NAMES if getattr(pack, name) in (frozenset(), {}, (), "")}
    empty |= {name for name in NAMES if isinstance(getattr(pack, name), Phrases) and not meanings(getattr(pack, name))}
    assert empty <= OPTIONAL


def test_every_field_holds_the_kind_of_thing_it_is_for(pack):
    hints = get_type_hints(LanguagePack)
    kinds = {name: getattr(hints[name], "__origin__", hints[name]) for name in NAMES}
    assert not [name for name in NAMES if not isinstance(getattr(pack, name), kinds[name])]


def test_every_word_is_written_as_the_words_of_a_text_are_read(pack):
    wrong = {
        name: [word for word in words_in(getattr(pack, name)) if [one.form for one in read(word)] != [word]]
        for name in NAMES
    }
    assert not {name: words for name, words in wrong.items() if words}


@pytest.mark.parametrize(("one", "other"), APART)
def test_no_word_is_two_things(pack, one, other):
    assert not set(words_in(getattr(pack, one))) & set(words_in(getattr(pack, other)))


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_a_phrase_means_the_same_wherever_it_stands(pack, one, other):
    here, there = meanings(getattr(pack, one)), meanings(getattr(pack, other))
    assert not {phrase for phrase in here.keys() & there.keys() if here[phrase] != there[phrase]}


def test_no_two_modules_hold_one_field():
    one, other = ModuleType("one"), ModuleType("other")
    one.TITLES, other.TITLES = frozenset({"mr"}), frozenset({"mrs"})
    with pytest.raises(ValueError, match="other.TITLES stands in another module as well"):
        held_by(one, other)
