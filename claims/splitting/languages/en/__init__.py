"""English."""

from claims.splitting.languages import LanguagePack, held_by
from claims.splitting.languages.en import (
    casualties,
    currencies,
    events,
    figures,
    genders,
    grammar,
    matching,
    people,
    places,
    reckoning,
    speech,
    times,
    tolls,
    tone,
    verbs,
)
from claims.splitting.words import Phrases, each, listed

PACK = LanguagePack(
    **held_by(
        casualties, currencies, events, figures, genders, grammar, matching, people, places, reckoning, speech, times, tolls, tone, verbs
    ),
    slug="en",
    sentence_starters=listed(
        "the a an this that these those his her its their our my it he she they we i there here in on at by for from "
        "with after before since during under over and but or so yet if when while where as although though because "
        "however meanwhile according another some many most all both each no none nobody not now then earlier later "
        "what why who how is was were are did does has have"),
    abbreviations=listed(
        "mr mrs ms mx messrs dr drs prof sen sens rep reps gov govs gen maj col lt capt cmdr sgt cpl pvt adm brig "
        "supt insp det hon rev fr msgr pres st ste mt ft jr sr vs v inc ltd co cos corp bros dept div dist univ assn "
        "est approx etc al ave blvd rd hwy ph mass calif conn wash ariz ala ark colo fla ga ill ind kan ky la mich "
        "minn miss mont neb nev okla ore pa tenn tex va vt wis wyo"),
    number_abbreviations=listed(
        "no nos fig figs vol vols p pp ch sec art par eq jan feb mar apr jun jul aug sep sept oct nov dec mon tue "
        "tues wed thu thur thurs fri sat sun"),
    of_words=frozenset({"of"}),
    likely_verb_endings=(),
    noun_led_endings=(),
    present_endings=("s",),
    pronoun_endings=(),
    bare_auxiliaries=frozenset({"be", "get"}),
    object_pronouns=frozenset(),
    relatives=listed("who whom which that"),
    clause_breaks=listed("; : . ! ? while when but after where before because although \" “ ”"),
    plural_endings=("s", "men", "women", "people", "children"),
    decimal_mark=".",
    company_words=listed("with"),
    further_ones=listed("second third fourth fifth further"),
    bare_ones=frozenset({"another"}),
    bare_scales=frozenset(),
    number_joiners=Phrases(["and"]),
    joins_hundreds=True,
    number_fillers=listed("the another other all a total of now as"),
    range_openers=frozenset({"between"}),
    range_joiners=listed("to or"),
    either_words=listed("or"),
    opened_range_joiners=frozenset({"and"}),
    climb_openers=frozenset({"from"}),
    change_stems=(
        "rose", "ris", "rais", "increas", "drop", "fell", "fall", "grew", "grow", "climb", "jump", "went", "mov",
        "cut",
        "declin", "decreas", "lower", "reduc", "chang", "shrank", "shrink", "slip", "slid", "surg", "soar", "edg",
        "tick", "lift", "updat", "revis", "expand", "doubl", "tripl", "swell", "swoll", "plung",
    ),
    numbered=listed(
        "primary std article articles section chapter page number no nos phase level route flight channel act day "
        "week season episode part volume grade class room district highway interstate group game round top category "
        "type sol step figure rule amendment title chapter psalm verse sts version unit line"),
    clock_openers=frozenset({"at", "by", "until"}),
    clock_times=Phrases(["am", "pm", "a.m", "p.m", "gmt", "utc", "o'clock", "est", "edt", "a . m", "p . m"]),
    clock_nouns=Phrases(["on", "in"]),
    age_tails=Phrases(
        "- year-old|- year-olds|- month-old|years old|year old|- years-old|months old|- year - old|weeks old|day old|"
        "week old|month old|days old|- day-old|- week-old|years of age"
    ),
    age_in_years_leads=Phrases(["at age"]),
    age_leads=Phrases(
        "the youngest ,|the oldest ,|the eldest ,|the younger ,|the elder ,|the older ,|the youngest just|"
        "the youngest only|aged|age|ages|children under|kids under|those under|people under|anyone under|boys under|"
        "girls under|pupils under|players under|adults over|people over|those over|men over|women over|residents over|"
        "everyone over|anyone over|aged over|aged under|aged between|age of|ages of|under age|over age|turned|"
        "under the age of|over the age of"
    ),
    age_verbs=frozenset(),
    age_links=frozenset(),
    age_joiners=listed("and ,"),
    number_idioms=Phrases(
        each(
            "a few|a handful|a lot of|a number of|a series of|a great many|a bit|one third|one quarter|one fifth|"
            "one tenth|each one|every one|a third of|a fifth of|a tenth of|two birds with|one day ,|one day the|"
            "one day he|one day she|one day they|one day we|one day i|one day it|one another|one every|one by one|"
            "one after another|one on one|square one|day one|two by two|one and the same|one and only|at one point|"
            "back to one|1080 p|720 p|480 p|2160 p|1440 p", "always")
        | each("a pair of", "things")),
    chance_joiners=Phrases(
        "in every|out of every|every|each|in three|in four|in five|in ten|in two|one in"
    ),
    unit_leads=Phrases(each("magnitude|magnitude -|magnitude of|a magnitude of|a preliminary magnitude of|"
        "a magnitude", "magnitude")),
    duration_leads=Phrases("for|within|in less than|over the course of|in the space of|within the space of"),
    duration_tails=Phrases("ago"),
    hyphened_nouns=listed(
        "fold storey story storied bedroom bed page lane member man person strong seat seater door nation country "
        "judge vote bathroom car vehicle ship boat"
    ),
    unit_modifiers=listed("full long more straight consecutive calendar further additional"),
    weights=Phrases(each("pounds|pound|lb|lbs", ("lb", 1))),
    weight_stems=("weigh", "heav", "lift"),
    currency_defaults={"$": "USD", "rupee": "INR", "shilling": "KES", "won": "", "crown": ""},
    vote_tails=Phrases("in favour|in favor|against|abstentions|for and"),
    groups=listed("panel group team committee family list party crew jury"),
    gatherings=listed("couple pair panel group team committee family list party crew jury total band gang troupe squad"),
    open_measures=listed("killed injured detained kidnapped"),
    single_victims=frozenset(),
    has_final_nouns=True,
    has_late_subjects=False,
    verb_fillers=listed("her his their its all the another other a an total of as up to reportedly also some both"),
    object_words=grammar.DETERMINERS,
    object_markers=frozenset(),
    people_verbs=Phrases(
        "picked up|picks up|picking up|held|holding|caught|collared|pulled|pulling|pulls|pull|lifted|hauled|fished|"
        "seized|seizing|seizes|seize|grabbed|grabbing|snatch|snatched|hang|hangs|hanging|hanged|shot|shoot|shoots|"
        "shooting|bit|beat|took|saved|saves|save|saving|freed|frees|lost|evacuated|evacuating|"
        "evacuates|evacuate|neutralised|neutralized|crushed|crushing|captured|captures|capturing|released|let|picked"
    ),
    deed_verbs=Phrases(
        "picked up|picks up|picking up|held|holding|caught|shot|shoot|shoots|shooting|took|grabbed|released"
    ),
    possessive_relatives=listed("whose"),
    singular_auxiliaries=listed("was is has"),
    verb_links=listed(
        "could might may will would must should can had to be been being believed thought presumed understood feared "
        "said known also later then still now reportedly have has get need needed require required both all also "
        "subsequently again either so far already since yet"
    ),
    noun_prepositions=listed("of in by from to at on for between against among into near with about over"),
    change_adverbs=listed("up down"),
    namings=Phrases(
        "named|called|identified as|known as|identified by police as|who was named as|whose name was|by the name of|"
        "identified only as|nicknamed"
    ),
    attributes=listed("hostage death body arrest injury rescue fatality evacuation infection detention abduction "
        "kidnapping"),
    list_joiners=listed(", and :"),
    rate_nouns=frozenset({"capita", "day", "year"}),
    ordinal_weekdays=frozenset(),
    has_capital_months=True,
    day_nouns=frozenset(),
    person_relatives=listed("who whose whom"),
    source_verbs=frozenset(),
    complementizers=frozenset({"that"}),
    infinitive_endings=(),
    not_clause_leads=(grammar.PREPOSITIONS - {"about", "over", "under", "around", "despite"})
    | listed("and or but that so to how why who which where whether not goodbye nothing yes sorry it's"),
    infinitive_leads=frozenset(),
    adjunct_prepositions=frozenset(),
    claimant_prepositions=listed("for from with at by to"),
    passive_auxiliaries=listed("was were is are been be being"),
    impersonal_pronouns=frozenset(),
    impersonal_blocks=frozenset(),
    impersonal_subjects=frozenset({"it"}),
    postverbals=listed("also later"),
    adverb_endings=("ly",),
    resuming_words=listed("and but adding because"),
    quotation_leads=listed(": , that also it as the a on"),
    manner_words=frozenset({"as"}),
    object_leads=grammar.DETERMINERS | {"that", "to"},
    has_claimant_before_late_cue=True,
    view_words=frozenset({"for", "to"}),
    origin_words=frozenset(),
    plural_verb_endings=(),
    neuter_articles=frozenset(),
    agent_words=frozenset({"by"}),
    and_words=frozenset({"and"}),
    giving_stems=("report", "confirm", "announc", "admit", "acknowledg", "confess", "conced"),
    participle_endings=("ed",),
    elides_subjects=False,
    subject_ends=grammar.CONJUNCTIONS - {"and", "or"} | {"to", "that", "who", "which"},
    absolute_leads=frozenset({"with"}),
    has_two_surnames=False,
    definite_articles=frozenset({"the"}),
    future_endings=(),
    past_endings=("ed",),
    attribution="According to {claimant}, {content}",
    late_attribution="{content}, according to {claimant}",
    gerund_endings=("ing",),
    lasting_adverbs=Phrases("previously|recently|now|until now|since then|both|overall|at the time|first"),
    bare_connectors=listed("and but yet meanwhile however"),
    lasting_capitals=frozenset({"i"}),
)  # fmt: skip
