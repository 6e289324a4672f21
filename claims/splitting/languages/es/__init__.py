"""Spanish."""

from claims.splitting.languages import LanguagePack
from claims.splitting.languages.es import casualties, figures, grammar, matching
from claims.splitting.words import Phrases

PACK = LanguagePack(
    slug="es",
    sentence_starters=frozenset("el la los las un una en según además también pero esto eso este esta él ella".split()),
    abbreviations=frozenset(
        "sr sra srta sres dr dra d dña prof ing lic arq gral cnel tte cap sgto mons fr hno pbro av avda ctra núm nº no "
        "pág págs art aprox cf ej vs depto dpto prov pte vol ed cía tel máx mín etc".split()
    ),
    function_words=grammar.FUNCTION_WORDS,
    of_words=frozenset({"de", "del"}),
    determiners=grammar.DETERMINERS,
    finite_verbs=grammar.FINITE_VERBS,
    verb_endings=grammar.VERB_ENDINGS + grammar.VERB_LAST_LETTERS,
    auxiliaries=grammar.AUXILIARIES,
    perfect_auxiliaries=grammar.PERFECT,
    relatives=frozenset("que quien quienes cual cuales".split()),
    clause_breaks=frozenset("; : . ! ? mientras cuando pero tras donde después antes sino porque \" « » “ ”".split()),
    plural_endings=("s",),
    decimal_mark=",",
    number_words=figures.NUMBER_WORDS,
    ones=figures.ONES,
    bare_ones=frozenset("uno una otro otra".split()),
    scales=figures.SCALES,
    bare_scales=frozenset({"mil"}),
    collectives=figures.COLLECTIVES,
    halves=Phrases(["y medio", "y media"]),
    number_joiners=Phrases(["y"]),
    joins_hundreds=False,
    number_fillers=frozenset("otros otras los las a unos unas ya un una total de ahora".split()),
    comparators_before=figures.COMPARATORS_BEFORE,
    comparators_after=figures.COMPARATORS_AFTER,
    range_openers=frozenset({"entre"}),
    range_joiners=frozenset("a o u hasta".split()),
    opened_range_joiners=frozenset({"y"}),
    climb_openers=frozenset({"de", "desde"}),
    numbered=frozenset(
        "artículo artículos art núm número numero no nº ley página pág canal fase ruta nivel categoría grupo distrito "
        "expediente decreto resolución capítulo inciso kilómetro km calle avenida apartado g línea zona sección circuito "
        "top número".split()
    ),
    clock_openers=frozenset({"las"}),
    clock_times=Phrases(
        ["de la mañana", "de la tarde", "de la noche", "de la madrugada", "am", "pm", "a.m", "p.m", "hrs", "del mediodía"]
    ),
    clock_nouns=Phrases(["horas", "h", "hs", "hora", "y media", "y cuarto", "en punto"]),
    age_tails=Phrases(["años de edad", "meses de edad", "añitos", "años cumplidos"]),
    age_leads=Phrases(["a los", "a sus", "con edad de", "edad de", "de edad de", "mayores de", "menores de", "mayor de", "menor de", "edades entre"]),
    age_links=frozenset({"de", "entre"}),
    age_joiners=frozenset("y a entre , unos".split()),
    chance_joiners=Phrases(["de cada", "cada"]),
    units=figures.UNITS,
    unit_modifiers=frozenset("de largas largos últimos últimas primeros primeras próximos próximas buenos buenas".split()),
    currencies=figures.CURRENCIES,
    currency_places=figures.CURRENCY_PLACES,
    currency_defaults={"$": "USD"},
    groups=frozenset("grupo equipo panel comisión lista decena".split()),
    people=casualties.PEOPLE,
    not_people=casualties.NOT_PEOPLE,
    open_measures=frozenset("killed injured detained kidnapped".split()),
    measure_nouns=casualties.MEASURE_NOUNS,
    single_victims=frozenset(
        "muerto muerta fallecido fallecida herido lesionado lesionada desaparecido desaparecida detenido detenida "
        "arrestado secuestrado secuestrada rehén cadáver".split()
    ),
    has_participle_nouns=True,
    disease_measures=casualties.DISEASE_MEASURES,
    disease_words=casualties.DISEASE_WORDS,
    participles=casualties.PARTICIPLES,
    injuries=casualties.INJURIES,
    event_verbs=casualties.EVENT_VERBS,
    harm_verbs=casualties.HARM_VERBS,
    passive_blocks=False,
    verb_fillers=frozenset(
        "a al los las otros otras ayer hoy también total en unos este esta mañana y un de sus todos todas hasta".split()
    ),
    object_words=frozenset("a al".split()),
    tolls=casualties.TOLLS,
    rise_verbs=casualties.RISE_VERBS,
    no_casualties=casualties.NO_CASUALTIES,
    parts=casualties.PARTS,
    list_joiners=frozenset(", y e más :".split()),
    contrasts=Phrases(["frente a", "frente a los", "frente a las", "comparado con", "respecto a los", "respecto a"]),
    count_modifiers=casualties.COUNT_MODIFIERS,
    rate_words=casualties.RATE_WORDS,
    rate_nouns=frozenset({"cada", "habitante"}),
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
        "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    },
    weekdays={
        "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6,
    },
    has_capital_months=False,
    relative_times=Phrases({
        "hoy": ("day", 0), "ayer": ("day", -1), "anteayer": ("day", -2), "antier": ("day", -2), "anoche": ("day", -1),
        "esta mañana": ("day", 0), "esta tarde": ("day", 0), "esta noche": ("day", 0), "esta madrugada": ("day", 0),
        "pasado mañana": ("day", 2), "esta semana": ("week", 0), "la semana pasada": ("week", -1),
        "la pasada semana": ("week", -1), "la próxima semana": ("week", 1), "la semana que viene": ("week", 1),
        "la semana próxima": ("week", 1), "este mes": ("month", 0), "el mes pasado": ("month", -1),
        "el pasado mes": ("month", -1), "el próximo mes": ("month", 1), "el mes que viene": ("month", 1),
        "este año": ("year", 0), "el año pasado": ("year", -1), "el pasado año": ("year", -1),
        "el próximo año": ("year", 1), "el año próximo": ("year", 1), "el año que viene": ("year", 1),
    }),
    date_joiners=frozenset({"de", "del"}),
    date_prepositions=frozenset("en desde hasta de del año durante para hacia a".split()),
    time_leads={"el": 0, "este": 0, "pasado": -1, "último": -1, "próximo": 1, "los": 0, "mismo": 0},
    month_names=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    since=matching.SINCE,
    stop_words=matching.STOP_WORDS,
    negations=matching.NEGATIONS,
    aliases=matching.ALIASES,
)  # fmt: skip
