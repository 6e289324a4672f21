"""Language packs: what splitting knows of one language, as data. One file or package a language, each exports PACK."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import ModuleType

from claims.splitting.event_words import EventWords
from claims.splitting.figure_words import FigureWords
from claims.splitting.reckoning_words import ReckoningWords
from claims.splitting.words import Phrases

Words = frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class LanguagePack(FigureWords, EventWords, ReckoningWords):
    """The words and patterns of one language, all in lower case; the logic that uses them exists once.
    FigureWords holds those of numbers, quantities and casualties, EventWords of events, ReckoningWords of sums.

    Sentences
      sentence_starters    words that begin a new sentence after an acronym ("in the U.S. The ...")
      abbreviations        words whose full stop ends no sentence; number_abbreviations: only before a number ("No. 5")
    Grammar
      function_words       words that are never the noun a number counts, nor part of a name
      of_words             prepositions between a number and what it counts ("tres de los", "millions of")
      determiners          articles and possessives that a noun phrase begins with
      finite_verbs         common forms of verbs in a main clause; verb_endings: endings of such forms
      verb_forms           forms of verbs wherever they stand; noun_verbs: those that are nouns as well, and so need a
                           noun before them; base_verbs: those that need a plural before them, plural_subjects: plurals
                           that don't end as one
      sure_verb_endings    endings of verbs only; likely_verb_endings: where neither article nor preposition does;
                           noun_led_endings: where a noun stands before; not_verbs: words with such an ending that are
                           none; pronoun_endings: behind a hyphen ("-se")
      adjectives_before    adjectives before a noun; headline_words: words by which a headline tells an event verbless
      auxiliaries          forms before a participle whose subject suffers it ("fue", "were", "resultaron")
      perfect_auxiliaries  forms before a participle whose subject does it ("ha", "have")
      object_pronouns      pronouns like articles, which stand before a verb too ("la escuchó")
      bare_auxiliaries     infinitives before a participle that tells nothing past ("must be separated")
      relatives            words that begin a relative clause; plural_endings: how the plural of nouns ends
      clause_breaks        words and marks that a subject and its verb don't reach over
    Time
      months, weekdays     to their number (1 to 12, Monday is 0); has_capital_months: only with a capital;
                           ordinal_weekdays: weekdays that are ordinals as well ("segunda")
      relative_times       phrases to (unit, offset from the publication), or (unit, count, extent) for what runs up to
                           or on from it ("the past week"); bare_units: nouns of units, for "at the end of the year"
      date_joiners         words within a date; date_prepositions: words before a month or a year alone
      time_leads           words before a weekday or a month, to -1 (past), 0, 1 (to come), 2 (whichever is nearer), 3
                           (to come unless the verb is of the past) or None (counted from another time); leads_behind:
                           phrases behind one; repeated_leads: words that make it any such day ("los lunes")
      day_suffixes         endings of a day's ordinal ("5th"); day_words: words for a day of the month;
                           day_nouns: nouns before its number alone ("el día 14")
      day_parts            parts of a day behind it ("por la tarde"); day_part_leads: before it ("la noche del")
      is_day_first         whether 5/8/2025 is in August; None where that can't be told
      time_parts           phrases to the part of a span that they name: 0 its beginning, 1 its middle, 2 its end
      time_extents         phrases before a time to how far it reaches: since, so_far, until, rest; time_tails: behind it
      time_range_openers, time_range_joiners   words before and within a range of times
      counted_leads        phrases before a number of units to what they count: ago, since_ago, last, next, ahead, and
                           ahead_if_future, next_if_future for what is a mere duration elsewhere;
                           counted_tails: phrases behind them;
                           counted_after: words that may stand between the number and its unit
      year_parts           quarters and halves to (number of months, which); lone_year_parts: nouns that need no year
      decades              names of decades to their first year; decade_leads: phrases before one; century_words
      named_days           days with a name to (month, day), or None for one that moves; not_days: names that hold one
      arranged_phrases     phrases by which something is arranged for a time ("begins"), to "ahead", "unless_past" where
                           no verb of the past may stand before ("due"), or "put_off" where one of put_off_leads must
                           stand before the time ("adjourned until Monday")
      person_relatives     words that begin what is told of a person in passing, whose verb and time are not those of
                           the sentence ("Ana Ruiz, who ...")
      span_leads           words that "last three weeks" stands behind, without which it may be a name or a part of it
      opening_leads        openings about something else ("antes de"); month_names: the twelve months in short
    Saying
      cue_verbs            verbs of saying to their trait (see the packs); cue_participles: behind a perfect auxiliary
      own_views            phrases for the view of whoever has the word ("en su opinión")
      source_cues          phrases before a source ("según"); not_sources: words that name none; source_verbs: verbs
                           between the two; neuter_articles, agent_words: "según lo dicho por X"
      complementizers      words that begin a reported clause; clause_gaps: words that may stand before them
      claim_nouns          what is denied or repeated before one ("rumours"); subordinators: openings of clauses that
                           a main clause follows ("aunque")
      infinitive_endings   endings of infinitives, where they tell one
      not_clause_leads     words that a clause without a complementizer doesn't begin with
      noun_leads           words that make a noun of the next one ("la denuncia"); noun_cues: forms of saying that are
                           nouns as often ("claims"); infinitive_leads: words before an infinitive that reports
      passive_auxiliaries  forms before a participle that is passive; impersonal_pronouns, impersonal_subjects: words
                           that leave the claimant out ("se informó"); impersonal_blocks: "no se sabe"
      preverbals           adverbs and pronouns between a subject and its verb; postverbals: between a verb and one
      adverb_endings       endings of adverbs; sentence_adverbs: phrases that open a sentence before its subject
      coordinators         words between clauses; contrast_words: those that set a clause against what was said;
                           clause_words: these and all that begin a subordinate one; resuming_words: behind a cue
      quotation_leads      words between a cue and its quotation; manner_words: before a cue behind it ("as she put it")
      spoken_words         words of somebody who speaks for himself or to others ("I", "our", "nosotros")
      object_leads         words behind a verb of saying that begin its object, so that nothing before it was said
      has_claimant_before_late_cue   whether "..., X said" is said as well as "..., said X"
      elides_subjects      whether a verb can do without a subject; plural_verb_endings: of verbs with many subjects
      subject_pronouns     pronouns to whom they can mean: m, f, p (many) and t (a thing)
      lone_claimants       words that alone stand for one or some of those spoken of ("One said")
      bodies               nouns of organisations, which speak as people do
      hearers              nouns for those that are told and don't tell ("court told"); anybody: those who may be anybody
                           ("anyone who believes"); conditions: words before what is only supposed ("if")
      bearing_verbs        verbs of those who hold words up; occasions: openings of where something was said
      view_words           prepositions before whose view it is ("for the minister, ..."); origin_words: before
                           where a verb without a subject comes from ("desde el sindicato aseguran")
      genders              articles, titles and given names to m or f; plurals: words that a phrase for many begins with
      prepositions         words that a subject doesn't begin with; adjunct_prepositions: of phrases between a verb and
                           its subject; claimant_prepositions: those within a claimant ("a spokesman for")
      and_words            words that join two claimants; giving_stems: of verbs that give a figure ("notifica 320")
      tally_verbs          verbs by which somebody sets a figure ("elevó a 34 los muertos", "put the toll at 34")
      subject_ends         words that no subject reaches over
      participle_endings   endings of participles before an agent ("publicado por X")
      absolute_leads       words before a subject that has no clause of its own ("with the minister saying")
      titles, title_modifiers   words before a name that aren't part of it; name_joiners: small words within a name
      has_two_surnames     whether the last name but one stands for somebody too ("Ana Ruiz Paz": "Ruiz")
      naming_words         words before a name in quotation marks; wording_nouns: before words that stood somewhere
    Check-worthiness
      tones                slug of a reason to the phrases that give a sentence that tone; tone_blocks: to those that
                           take it from the words they hold ("to avoid"); imperatives: what addresses the reader where a
                           clause begins with it, to "sure" ("sign up") or "without_figures" ("descubre los")
      exclamations         openings of exclamations and explanations ("how"); beliefs: verbs that report an opinion
      viewpoint_leads      what opens a sentence before whose view it gives ("para"); viewers: nouns for those, in the
                           plural
      stative_words        forms like those of the past that tell nothing that happened ("worried", "have")
      boilerplate          phrases that open lines which say nothing ("Image:"); credits: that show one anywhere
      comparisons          phrases that compare; comparison_openers, comparison_joiners: "more ... than";
      comparison_leads     words before a time that something is compared with ("respecto a")
      superlatives         words for the most and the first; superlative_leads: those that need definite_articles
      future_words, future_phrases, future_endings   what speaks of what is to come
      past_verbs, past_endings   what speaks of what has happened
    Composition
      attribution          "According to {claimant}, {content}"; late_attribution: the other way round
      gerund_endings       endings of verbs that are no verb of a main clause
      lasting_adverbs      openings that say something of their own ("recently", "until now")
      bare_connectors      words that join a sentence to the one before it without a comma ("Y", "But")
      lasting_capitals     function words that keep their capital; not_places: capitalised words that name no place
      demonyms             capitalised adjectives of places and peoples ("Kashmiri"); work_nouns: nouns behind the title
                           of a work or an affair ("film")
      place_leads          phrases before a place to "any", "site" or "none"; place_nouns: to town, region or site
      since                phrases between a duration and what it is counted from ("tres años después de")
    Matching
      stop_words           words that say nothing of what a text is about; negations: those that turn it round
      aliases              names and words to the form that all packs write ("OMS", "WHO"), so that languages meet
    """

    slug: str
    sentence_starters: Words
    abbreviations: Words
    number_abbreviations: Words
    function_words: Words
    of_words: Words
    determiners: Words
    finite_verbs: Words
    verb_endings: tuple[str, ...]
    verb_forms: Words
    noun_verbs: Words
    base_verbs: Words
    plural_subjects: Words
    sure_verb_endings: tuple[str, ...]
    likely_verb_endings: tuple[str, ...]
    noun_led_endings: tuple[str, ...]
    present_endings: tuple[str, ...]
    not_verbs: Words
    pronoun_endings: tuple[str, ...]
    adjectives_before: Words
    headline_words: Words
    auxiliaries: Words
    perfect_auxiliaries: Words
    object_pronouns: Words
    bare_auxiliaries: Words
    relatives: Words
    clause_breaks: Words
    plural_endings: tuple[str, ...]

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    ordinal_weekdays: Words
    has_capital_months: bool
    relative_times: Phrases
    bare_units: Mapping[str, str]
    date_joiners: Words
    date_prepositions: Words
    time_leads: Mapping[str, int | None]
    leads_behind: Phrases
    repeated_leads: Words
    day_suffixes: tuple[str, ...]
    day_words: Mapping[str, int]
    day_nouns: Words
    day_parts: Phrases
    day_part_leads: Phrases
    is_day_first: bool | None
    time_parts: Phrases
    time_extents: Phrases
    time_tails: Phrases
    time_range_openers: Words
    time_range_joiners: Words
    counted_leads: Phrases
    counted_tails: Phrases
    counted_after: Words
    year_parts: Phrases
    lone_year_parts: Words
    decades: Mapping[str, int]
    decade_leads: Phrases
    century_words: Words
    named_days: Phrases
    person_relatives: Words
    not_days: Phrases
    arranged_phrases: Phrases
    put_off_leads: Words
    span_leads: Words
    opening_leads: Phrases
    month_names: tuple[str, ...]
    cue_verbs: Phrases
    cue_participles: Phrases
    source_cues: Phrases
    own_views: Phrases
    not_sources: Words
    source_verbs: Words
    complementizers: Words
    clause_gaps: Words
    claim_nouns: Words
    subordinators: Phrases
    infinitive_endings: tuple[str, ...]
    not_clause_leads: Words
    noun_leads: Words
    noun_cues: Words
    infinitive_leads: Words
    adjunct_prepositions: Words
    claimant_prepositions: Words
    passive_auxiliaries: Words
    impersonal_pronouns: Words
    impersonal_blocks: Words
    impersonal_subjects: Words
    preverbals: Words
    postverbals: Words
    adverb_endings: tuple[str, ...]
    coordinators: Words
    contrast_words: Words
    clause_words: Words
    resuming_words: Words
    quotation_leads: Words
    manner_words: Words
    spoken_words: Words
    object_leads: Words
    has_claimant_before_late_cue: bool
    subject_pronouns: Mapping[str, str]
    lone_claimants: Words
    bodies: Words
    hearers: Words
    anybody: Words
    conditions: Words
    bearing_verbs: Words
    occasions: Phrases
    view_words: Words
    origin_words: Words
    genders: Mapping[str, str]
    plurals: Words
    plural_verb_endings: tuple[str, ...]
    sentence_adverbs: Phrases
    prepositions: Words
    neuter_articles: Words
    agent_words: Words
    and_words: Words
    giving_stems: tuple[str, ...]
    tally_verbs: Words
    participle_endings: tuple[str, ...]
    elides_subjects: bool
    subject_ends: Words
    absolute_leads: Words
    titles: Words
    title_modifiers: Words
    name_joiners: Words
    has_two_surnames: bool
    naming_words: Words
    wording_nouns: Words
    tones: Mapping[str, Phrases]
    tone_blocks: Mapping[str, Phrases]
    imperatives: Phrases
    exclamations: Phrases
    beliefs: Words
    stative_words: Words
    viewpoint_leads: Words
    viewers: Words
    boilerplate: Phrases
    credits: Phrases
    comparisons: Phrases
    comparison_openers: Words
    comparison_leads: Phrases
    comparison_joiners: Words
    superlatives: Phrases
    superlative_leads: Words
    definite_articles: Words
    future_words: Words
    future_phrases: Phrases
    future_endings: tuple[str, ...]
    past_verbs: Words
    past_endings: tuple[str, ...]
    attribution: str
    late_attribution: str
    gerund_endings: tuple[str, ...]
    lasting_adverbs: Phrases
    bare_connectors: Words
    lasting_capitals: Words
    place_leads: Phrases
    place_nouns: Mapping[str, str]
    not_places: Words
    demonyms: Words
    work_nouns: Words
    since: Phrases
    stop_words: Words
    negations: Words
    aliases: Phrases


def held_by(*modules: ModuleType) -> dict[str, object]:
    """The fields of a pack that modules hold as constants with their names in capitals. ValueError where two do."""
    names = {field.name.upper(): field.name for field in fields(LanguagePack)}
    held: dict[str, object] = {}
    for module in modules:
        for name in names.keys() & vars(module).keys():
            value = vars(module)[name]
            if held.setdefault(names[name], value) is not value:
                raise ValueError(f"{module.__name__}.{name} stands in another module as well.")
    return held
