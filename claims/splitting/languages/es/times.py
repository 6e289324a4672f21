"""Spanish words of time."""

from claims.splitting.words import Phrases, each, listed

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "ene": 1, "feb": 2, "abr": 4,
    "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dic": 12,
}  # fmt: skip
WEEKDAYS = {
    "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6,
}  # fmt: skip
MONTH_NAMES = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")


def _about(name: str, unit: str, is_feminine: bool) -> dict[str, tuple[str, int]]:
    """The unit before, of and after the publication."""
    past, near = ("pasada", "próxima") if is_feminine else ("pasado", "próximo")
    this, same, running = ("esta", "misma", "actual") if is_feminine else ("este", "mismo", "actual")
    return {
        **dict.fromkeys((f"{name} {past}", f"{past} {name}"), (unit, -1)),
        **dict.fromkeys(
            (f"{this} {name}", f"{this} {same} {name}", f"{running} {name}", f"{name} {running}"), (unit, 0)
        ),
        **dict.fromkeys((f"{name} en curso", f"presente {name}", f"corriente {name}"), (unit, 0)),
        **dict.fromkeys((f"{name} {near}", f"{near} {name}", f"{name} que viene", f"{name} entrante"), (unit, 1)),
    }


def _with_del(phrases: dict[str, object]) -> dict[str, object]:
    """ "a finales de" stands before an article as "a finales del"."""
    return phrases | {f"{phrase}l": value for phrase, value in phrases.items() if phrase.endswith(" de")}


RELATIVE_TIMES = Phrases({
    "hoy": ("day", 0), "hoy mismo": ("day", 0), "ayer": ("day", -1), "anteayer": ("day", -2), "antier": ("day", -2),
    "antes de ayer": ("day", -2), "anoche": ("day", -1), "antenoche": ("day", -2), "anteanoche": ("day", -2),
    "esta mañana": ("day", 0), "esta tarde": ("day", 0), "esta noche": ("day", 0), "esta madrugada": ("day", 0),
    "este mediodía": ("day", 0), "pasado mañana": ("day", 2), "mañana": ("day", 1),
    **_about("semana", "week", True), **_about("mes", "month", False), **_about("año", "year", False),
    **_about("fin de semana", "weekend", False), "fin de semana": ("weekend", 0), **_about("década", "decade", True),
})  # fmt: skip
# Whole spans of the calendar that need a word like "a finales de" before them.
BARE_UNITS = {"año": "year", "mes": "month", "semana": "week", "década": "decade"}

DATE_JOINERS = frozenset({"de", "del"})
DATE_PREPOSITIONS = listed("en desde hasta de del el año durante para hacia a por entre este")
TIME_LEADS = {
    "el": 0, "este": 2, "pasado": -1, "último": -1, "próximo": 1, "para": 1, "mismo": 0, "ese": None, "aquel": None,
    "siguiente": None, "entrante": 1,
}  # fmt: skip
LEADS_BEHIND = Phrases({
    **each("pasado|último|recién pasado", -1), **each("próximo|que viene|entrante|venidero", 1),
    **each("siguiente|anterior|posterior|previo", None),
})  # fmt: skip
REPEATED_LEADS = listed("los cada unos algunos todos de a")
DAY_SUFFIXES = ("º", "°", "ro", "er")
DAY_WORDS = {"primero": 1, "uno": 1}
DAY_PARTS = Phrases(
    f"{lead} {part}"
    for part in ("mañana", "tarde", "noche", "madrugada", "mediodía", "medianoche", "tardecita")
    for lead in ("por la", "por el", "al", "a la", "en la", "de madrugada", "a")
)
DAY_PART_LEADS = Phrases(
    f"{article} {part} {of}"
    for of in ("del", "de")
    for article, part in (
        ("la", "mañana"), ("la", "tarde"), ("la", "noche"), ("la", "madrugada"), ("el", "mediodía"),
        ("la", "medianoche"), ("la", "jornada"), ("el", "día"), ("la", "víspera"), ("primera hora", ""),
        ("a primera hora", ""), ("última hora", ""), ("a última hora", ""), ("las primeras horas", ""),
        ("primeras horas", ""), ("las últimas horas", ""), ("las primeras horas de la mañana", ""),
        ("la mañana de hoy", ""),
        ("altas horas", ""), ("a primera hora de la mañana", ""), ("a última hora de la tarde", ""), ("el amanecer",
        ""),
        ("a primeras horas", ""),
    )
)  # fmt: skip
IS_DAY_FIRST = True

# The first, second or last part of a month, a year or a decade.
TIME_PARTS = Phrases(_with_del({
    **each("a principios de|principios de|a comienzos de|comienzos de|a inicios de|inicios de|al inicio de|"
           "inicio de|al comienzo de|comienzo de|al principio de|principio de|primeros de|a primeros de", 0),
    **each("a mediados de|mediados de|a mitad de|mitad de|a mitades de", 1),
    **each("a finales de|finales de|a fines de|fines de|al final de|final de|a fin de|fin de|a últimos de|"
           "últimos de|finales de|al cierre de|cierre de", 2),
}))  # fmt: skip
TIME_EXTENTS = Phrases(_with_del({
    **each("desde|a partir de", "since"),
    **each("en lo que va de|lo que va de|lo que llevamos de|en lo que llevamos de|lo que ha transcurrido de|"
           "lo transcurrido de|lo corrido de|en lo corrido de", "so_far"),
    **each("hasta", "until"),
    **each("el resto de|lo que queda de|lo que resta de", "rest"),
}))  # fmt: skip
TIME_TAILS = Phrases({"hasta la fecha": "so_far", "hasta ahora": "so_far"})
TIME_RANGE_OPENERS = listed("entre de del desde")
TIME_RANGE_JOINERS = listed("y al a hasta")

COUNTED_LEADS = Phrases({
    **each("hace|hará|hace ya|hace apenas|hace solo|hace sólo|hace justo", "ago"),
    **each("desde hace|desde hace ya", "since_ago"),
    **each("últimos|últimas|último|última", "last"),
    **each("próximos|próximas", "next"),
    **each("en un plazo de|en el plazo de|en un lapso de|en un máximo de", "next_if_future"),
    **each("dentro de|de aquí a", "ahead"), **each("en", "ahead_if_future"),
})  # fmt: skip
COUNTED_TAILS = Phrases({"atrás": "ago"})
COUNTED_AFTER = listed("últimos últimas próximos próximas")
# Words that "últimos tres meses" stands behind.
SPAN_LEADS = listed("en durante de estos estas esos esas los las el la del sus")

# Parts of a year: how many months they have, and which of them it is.
YEAR_PARTS = Phrases({
    f"{ordinal} {name}": (months, place)
    for names, months in ((("trimestre",), 3), (("semestre",), 6), (("cuatrimestre",), 4))
    for name in names
    for place, ordinals in enumerate((("primer", "1er"), ("segundo", "2do"), ("tercer", "3er"), ("cuarto", "4to")))
    for ordinal in ordinals
    if place < 12 // months
} | {
    "último trimestre": (3, 3), "último semestre": (6, 1), "último cuatrimestre": (4, 2),
    "primera mitad": (6, 0), "segunda mitad": (6, 1),
})  # fmt: skip
LONE_YEAR_PARTS = listed("trimestre semestre cuatrimestre")

DECADES = {
    "veinte": 1920, "treinta": 1930, "cuarenta": 1940, "cincuenta": 1950, "sesenta": 1960, "setenta": 1970,
    "ochenta": 1980, "noventa": 1990, "20": 1920, "30": 1930, "40": 1940, "50": 1950, "60": 1960, "70": 1970,
    "80": 1980, "90": 1990,
}  # fmt: skip
DECADE_LEADS = Phrases(
    "los años|años|la década de los|década de los|la década de|década de|la década del|década del|los"
)
CENTURY_WORDS = frozenset({"siglo"})

OPENING_LEADS = Phrases(
    _with_del(
        dict.fromkeys(
            "antes de|antes de que|después de|después de que|luego de|luego de que|tras|cuando|mientras|desde que|"
            "una vez|apenas|a raíz de|con motivo de|previo a|al término de|al cabo de|aunque|si bien|pese a|"
            "a pesar de".split("|")
        )
    )
)

# Days with a name, as month and day; None where the day changes from year to year.
NAMED_DAYS = Phrases({
    **each("nochebuena", (12, 24)), **each("día de navidad|día de la navidad", (12, 25)),
    **each("nochevieja", (12, 31)), **each("día de año nuevo|año nuevo", (1, 1)),
    **each("día de reyes|reyes magos", (1, 6)), **each("día de san valentín|san valentín", (2, 14)),
    **each("día de la mujer|día internacional de la mujer", (3, 8)), **each("día de san juan", (6, 24)),
    **each("día de todos los santos|día de muertos|día de los muertos", None),
    **each("día de los inocentes|santos inocentes", (12, 28)), **each("halloween", (10, 31)),
    **each("semana santa|viernes santo|jueves santo|sábado santo|lunes santo|martes santo|miércoles santo|"
           "domingo de ramos|domingo de resurrección|domingo de pascua|lunes de pascua|miércoles de ceniza|"
           "carnaval|viernes negro|black friday|navidad|navidades|pascua|pascuas|corpus christi|ramadán", None),
})  # fmt: skip
# Names that hold the name of a day or a month.
NOT_DAYS = Phrases(
    "lunes negro|martes negro|miércoles negro|jueves negro|domingo sangriento|viernes de dolores|plaza de mayo|"
    "isla de pascua|árbol de navidad|árboles de navidad|lotería de navidad|cinco de mayo|"
    "revolución de octubre|papá noel|huevo de pascua|huevos de pascua|cesta de navidad"
)
# Words by which something is arranged for a time, or has been put off until then.
ARRANGED_PHRASES = Phrases({
    **{f"{stem}{ending}": "ahead" for stem in listed("previst programad agendad") for ending in ("o", "a", "os",
        "as")},
    **{
        f"{stem}{ending}": "put_off"
        for stem in listed("aplazad postergad prorrogad reprogramad pospuest retrasad")
        for ending in ("o", "a", "os", "as")
    },
    **dict.fromkeys(listed(
        "aplazó aplazaron aplazar aplaza aplazan pospuso pospusieron posponer pospone posponen postergó postergaron "
        "postergar posterga prorrogó prorrogaron prorrogar prorroga reprogramó reprogramaron reprogramar retrasó "
        "retrasaron retrasar retrasa retrasan"
    ), "put_off"),
    **dict.fromkeys(listed(
        "comienza comienzan empieza empiezan arranca arrancan inicia inician reanuda reanudan debuta debutan vence "
        "vencen concluye concluyen finaliza finalizan"
    ), "ahead"),
    **each(
        "convocado para|convocada para|convocados para|convocadas para|cuarto intermedio|se celebra|se celebran|"
        "se disputa|se disputan|se juega|se juegan|tiene lugar|tienen lugar|se reúne|se reúnen|"
        "se estrena|se estrenan|entra en vigor|entran en vigor|se enfrenta|se enfrentan|se mide|se miden|se inaugura|"
        "se inauguran|se espera|se esperan|está citado|está citada|están citados|dispuesta a|dispuesto a|dispuestos a|"
        "suspendido hasta|suspendida hasta|cerrado hasta|cerrada hasta|cerrados hasta|vigente hasta|extendido hasta|"
        "extendida hasta|prorrogada hasta|vacaciones hasta|abierto hasta|abierta hasta|fijado para|fijada para|"
        "anunciado para|anunciada para|cara a|de cara a|con vistas a|tiene hasta|tienen hasta|tendría lugar|vuelve a|"
        "que acaba|que termina|que vence", "ahead"),
})  # fmt: skip
PUT_OFF_LEADS = listed("hasta para al")
