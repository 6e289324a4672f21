"""What a language pack knows of numbers, and of what they count."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.splitting.words import Phrases

Words = frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class FigureWords:
    """The words of numbers, quantities and casualties in one language, all in lower case.

    Numbers
      decimal_mark         the mark of decimals
      number_words         cardinal words below a hundred (or a thousand) to their value
      ones                 words that are one or a mere article; bare_ones: those that can stand for a person;
                           further_ones: ordinals that make a person of an article ("a second was hurt")
      company_words        words between a place and its number ("followed by India with 16,000")
      scales               multipliers to their value; bare_scales: those that need no number before them
      collectives          round words to (value, comparator)
      multipliers          nouns that multiply a number ("docenas", "dozen") to (value, comparator)
      several              words that make two of them at the least ("varios", "several")
      halves               what adds a half ("y medio", "and a half"); half_leads: what makes a half ("medio", "half a")
      number_joiners       words within a number ("treinta y dos"); joins_hundreds: also after a hundred or a thousand
      number_fillers       words between a comparator and its number
      comparators_before   phrases before a number to its comparator; comparators_after: behind it
      range_joiners        words between the ends of a range; opened_range_joiners: those that need a range_opener;
                           either_words: those that never join the ends of a change
      climb_openers        words that begin a change, not a range ("from 30 to 40"), behind a word with one of
                           change_stems
      numbered             nouns whose number is a name ("artículo 155")
      clock_openers        words before a clock time; clock_times: what follows one; clock_nouns: its nouns
      age_tails            what follows an age; age_leads, age_in_years_leads: what stands before one, the latter to
                           "of_somebody" where it may stand before a duration too; age_verbs: verbs of having so many
                           years
      age_links            prepositions between a person and an age ("un niño de 10 años"); age_joiners: within ages
      number_idioms        phrases with a number that counts nothing ("one day,"), "things" where it may count people
                           ("a pair of")
      telephone_words      words before a telephone number
      events               phrases behind a distance that names a race, to "style" ("butterfly") or "race" ("final")
      chance_joiners       phrases within a chance ("uno de cada diez")
    Quantities
      units                unit phrases to (name, factor); unit_modifiers: words between a number and its unit;
                           metre_tails: phrases that make metres, not millions, of the "m" before them;
                           point_rates: words beside points of a percentage; point_counts: beside those of a game or
                           an index; difference_tails: what says how far apart two measures are ("por encima")
                           unit_leads: phrases of a measure that stands before its number ("magnitude of")
      duration_leads       phrases before "a year" that make a duration of it; duration_tails: behind it
      hyphened_nouns       nouns tied to a number ("four-storey")
      weights              units that are currencies as well, to (name, factor), beside one of weight_stems
      currencies           currency phrases to an ISO 4217 code, or to a key of currency_places, or to (that, factor)
      currency_places      ambiguous currency to code to words of places; currency_defaults: code where none is named;
                           money_words: words that make money of millions ("deuda de 900 millones");
                           homonym_currencies: those that are other nouns or adjectives as well ("12 reales decretos")
      vote_tails           phrases behind a number of votes ("en contra")
      total_leads          phrases between a part and its total ("42 out of 58")
      groups               nouns of groups that are given by a number alone ("panel of twelve")
    Casualties
      people, not_people   nouns that can, and can not, be victims; people_endings: endings of the former
      gatherings           nouns that make one of the many they are given with ("a family of five")
      has_final_nouns      whether attributes stand before their noun ("police station")
      has_late_subjects    whether a subject can stand behind its verb ("murieron dos")
      open_measures        measures that any other noun may have
      measure_nouns        nouns of victims to their measure; single_victims: those that "un" may count
      disease_measures     measure nouns that need one of disease_words in their sentence
      participles          what happened to a subject, to its measure; states: the same, as prepositional phrases
      event_verbs          verbs whose subject suffers, to its measure, or to "fled", which many must have done; harm_verbs: verbs and nouns whose object suffers
      pursuing_verbs       verbs with a pronoun for people named before them ("matándolos", "killing them"); resumptions:
                           phrases before one more verb of such people ("tras lo que", "before being")
      possessive_relatives relatives whose verb tells of somebody else ("whose")
      singular_auxiliaries auxiliaries that many people can't be the subject of ("was")
      people_verbs         those of harm_verbs whose object must be a noun for people ("held two men"); deed_verbs: those
                           whose subject must be somebody as well ("the hotel held 300 guests")
      verb_links           words between a subject and its participle ("tuvieron que ser", "feared")
      verb_fillers         words between such a verb and the number
      object_words         words that begin an object, so that the participle before them is active
      object_markers       prepositions before people who are an object ("detuvo ayer a dos")
      noun_prepositions    prepositions whose noun is no subject ("De los 62 ocupantes, 58 murieron")
      tolls, rise_verbs    "number of dead" to its measure, and what stands between it and its number
      change_adverbs       words before a difference ("up 11"); namings: phrases before a name ("identified as")
      attributes           nouns of victims that are attributes behind the number of many ("1996 hostage crisis")
      no_casualties        sentences for none, to their measure ("nobody was hurt")
      carryings, destinations  participles of bringing, and the places that tell the measure of those brought there
                           ("taken to a nearby hospital")
      none_ones            those of none_words that stand for people ("ninguno", "none")
      corpses               nouns of dead bodies, which one of finding_words in the sentence makes a count of
      leaving_verbs        verbs before what somebody is left as ("left a man dead"); among_words: before a whole that
                           a number is a part of ("two tourists among nine killed")
      unreal_leads         phrases before a verb of what has not happened ("threatening to")
      intervals            words before a time that makes a rate ("every 20 minutes")
      toll_openers         phrases before those whom a toll is of ("number of")
      none_words           words before none of no_victims ("sin", "no"); none_joiners: before one more such noun;
                           none_blocks: words that say otherwise
      parts                phrases that begin a part of a count ("entre ellos")
      companions           phrases before those who suffered the same ("junto con")
      list_joiners, contrasts   words and phrases before a second count
      count_modifiers      words between a number and its noun
      fewer_words          words that make a difference of a count; saving_stems: of verbs that make it one of survivors
      rate_words           words that make a count a rate ("por millón"), before digits, a scale or one of rate_nouns
      rate_leads           phrases before what a rate is reckoned by, to "sure", or "rate" where one of rate_nouns follows
    """

    decimal_mark: str
    number_words: Mapping[str, int]
    ones: Words
    bare_ones: Words
    further_ones: Words
    company_words: Words
    scales: Mapping[str, int]
    bare_scales: Words
    collectives: Phrases
    multipliers: Mapping[str, tuple[int, str]]
    several: Phrases
    halves: Phrases
    half_leads: Phrases
    number_joiners: Phrases
    joins_hundreds: bool
    number_fillers: Words
    comparators_before: Phrases
    comparators_after: Phrases
    range_openers: Words
    range_joiners: Words
    opened_range_joiners: Words
    either_words: Words
    climb_openers: Words
    change_stems: tuple[str, ...]
    numbered: Words
    clock_openers: Words
    clock_times: Phrases
    clock_nouns: Phrases
    age_tails: Phrases
    age_leads: Phrases
    age_in_years_leads: Phrases
    age_verbs: Words
    age_links: Words
    age_joiners: Words
    number_idioms: Phrases
    chance_joiners: Phrases
    telephone_words: Words
    events: Phrases

    units: Phrases
    unit_modifiers: Words
    metre_tails: Phrases
    point_rates: Words
    point_counts: Words
    difference_tails: Phrases
    total_leads: Phrases
    unit_leads: Phrases
    duration_leads: Phrases
    duration_tails: Phrases
    hyphened_nouns: Words
    weights: Phrases
    weight_stems: tuple[str, ...]
    currencies: Phrases
    currency_places: Mapping[str, Mapping[str, tuple[str, ...]]]
    currency_defaults: Mapping[str, str]
    money_words: Words
    homonym_currencies: Words
    vote_tails: Phrases
    groups: Words

    people: Words
    people_endings: tuple[str, ...]
    not_people: Words
    gatherings: Words
    has_final_nouns: bool
    has_late_subjects: bool
    open_measures: Words
    measure_nouns: Phrases
    single_victims: Words
    disease_measures: Words
    disease_words: Words
    participles: Phrases
    states: Phrases
    event_verbs: Phrases
    harm_verbs: Phrases
    pursuing_verbs: Phrases
    resumptions: Phrases
    people_verbs: Phrases
    deed_verbs: Phrases
    possessive_relatives: Words
    singular_auxiliaries: Words
    verb_links: Words
    verb_fillers: Words
    object_words: Words
    object_markers: Words
    noun_prepositions: Words
    tolls: Phrases
    rise_verbs: Phrases
    change_adverbs: Words
    namings: Phrases
    attributes: Words
    no_casualties: Phrases
    corpses: Words
    finding_words: Words
    leaving_verbs: Words
    among_words: Words
    unreal_leads: Phrases
    intervals: Words
    toll_openers: Phrases
    none_words: Words
    none_ones: Words
    carryings: Words
    destinations: Phrases
    none_joiners: Words
    no_victims: Phrases
    none_blocks: Words
    parts: Phrases
    companions: Phrases
    list_joiners: Words
    contrasts: Phrases
    count_modifiers: Words
    fewer_words: Words
    saving_stems: tuple[str, ...]
    rate_words: Words
    rate_leads: Phrases
    rate_nouns: Words
