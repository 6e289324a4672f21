"""Portuguese words of time."""

from claims.splitting.words import Phrases, each, listed

# The other short names are words of their own ("mar", "dez").
MONTHS = {
    "janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7, "agosto": 8,
    "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12, "jan": 1, "fev": 2, "abr": 4, "jun": 6, "jul": 7,
    "ago": 8, "nov": 11,
}  # fmt: skip
WEEKDAYS = {
    "segunda-feira": 0, "terça-feira": 1, "quarta-feira": 2, "quinta-feira": 3, "sexta-feira": 4, "sábado": 5,
    "domingo": 6, "segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4,
}  # fmt: skip
ORDINAL_WEEKDAYS = listed("segunda terça quarta quinta sexta")
MONTH_NAMES = ("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez")


def _about(name: str, unit: str, is_feminine: bool) -> dict[str, tuple[str, int]]:
    """The unit before, of and after the publication."""
    end = "a" if is_feminine else "o"
    these = ("esta", "nesta", "desta") if is_feminine else ("este", "neste", "deste")
    return {
        **dict.fromkeys((f"{name} passad{end}", f"passad{end} {name}", f"últim{end} {name}"), (unit, -1)),
        **dict.fromkeys((f"{this} {name}" for this in these), (unit, 0)),
        **dict.fromkeys((f"{this} mesm{end} {name}" for this in these), (unit, 0)),
        **dict.fromkeys((f"atual {name}", f"presente {name}", f"corrente {name}", f"{name} corrente"), (unit, 0)),
        **dict.fromkeys((f"{name} em curso",), (unit, 0)),
        **dict.fromkeys((f"próxim{end} {name}", f"{name} que vem", f"{name} próxim{end}"), (unit, 1)),
    }


def _with_articles(phrases: dict[str, object]) -> dict[str, object]:
    """ "no fim de" stands before an article as "no fim do" and "no fim da"."""
    return phrases | {
        f"{phrase[:-1]}{end}": value
        for phrase, value in phrases.items()
        if phrase.endswith(" de")
        for end in ("o", "a", "os", "as")
    }


RELATIVE_TIMES = Phrases({
    "hoje": ("day", 0), "hoje mesmo": ("day", 0), "ontem": ("day", -1), "anteontem": ("day", -2),
    "antes de ontem": ("day", -2), "ontem à noite": ("day", -1), "ontem à tarde": ("day", -1),
    "ontem de manhã": ("day", -1), "amanhã": ("day", 1), "depois de amanhã": ("day", 2),
    **{f"{this} {part}": ("day", 0) for this in ("esta", "nesta", "desta") for part in
       ("manhã", "tarde", "noite", "madrugada")},
    **_about("semana", "week", True), **_about("mês", "month", False), **_about("ano", "year", False),
    **_about("fim de semana", "weekend", False), **_about("final de semana", "weekend", False),
    **_about("fim-de-semana", "weekend", False), "fim de semana": ("weekend", 0), "final de semana": ("weekend", 0),
    **_about("década", "decade", True),
})  # fmt: skip
BARE_UNITS = {"ano": "year", "mês": "month", "semana": "week", "década": "decade"}

DATE_JOINERS = listed("de do")
DATE_PREPOSITIONS = listed("em no de do desde até para durante a ao por entre após")
TIME_LEADS = {
    "na": 0, "no": 0, "à": 0, "ao": 0, "da": 0, "do": 0, "nesta": 2, "neste": 2, "desta": 2, "deste": 2, "esta": 2,
    "este": 2, "nessa": 0, "nesse": 0, "dessa": 0, "naquela": None, "naquele": None, "última": -1, "último": -1,
    "passada": -1,
    "passado": -1, "próxima": 1, "próximo": 1, "para": 1, "até": 1, "seguinte": None, "mesma": 0, "mesmo": 0,
}  # fmt: skip
LEADS_BEHIND = Phrases({
    **each("passada|passado|última|último", -1), **each("próxima|próximo|que vem", 1),
    **each("seguinte|anterior|posterior", None),
})  # fmt: skip
REPEATED_LEADS = listed("às aos os as nas nos cada todo toda todos todas uns umas")
DAY_SUFFIXES = ("º", "°")
DAY_WORDS = {"primeiro": 1}
DAY_PARTS = Phrases(
    "de manhã|pela manhã|à tarde|de tarde|à noite|de noite|de madrugada|pela madrugada|ao meio-dia|à meia-noite|"
    "à noitinha|pela tarde|pela noite|ao fim da tarde|no fim da tarde|no final da tarde|ao final da tarde|"
    "ao início da noite"
)
DAY_PART_LEADS = Phrases(
    f"{article} {part} {of}"
    for of in ("de", "da", "do", "desta", "deste")
    for article, parts in (("a", "manhã tarde noite madrugada véspera jornada"), ("na", "manhã tarde noite madrugada"),
                           ("da", "manhã tarde noite madrugada"), ("o", "dia"), ("no", "dia"))
    for part in parts.split()
)  # fmt: skip
IS_DAY_FIRST = True

TIME_PARTS = Phrases(_with_articles({
    **each("início de|no início de|começo de|no começo de|princípio de|no princípio de|inícios de|em inícios de|"
           "princípios de|nos princípios de|primórdios de|no arranque de|arranque de|do início de|"
           "desde o início de", 0),
    **each("meados de|em meados de|a meio de|metade de|na metade de|a meados de", 1),
    **each("fim de|no fim de|final de|no final de|fins de|em fins de|finais de|em finais de|nos finais de|ao final de|"
           "ao fim de|fecho de|encerramento de|término de|do final de|do fim de", 2),
}))  # fmt: skip
TIME_EXTENTS = Phrases(_with_articles({
    **each("desde|a partir de", "since"),
    **each("ao longo de|no decorrer de|no acumulado de", "so_far"), **each("até", "until"),
    **each("o resto de|o restante de|o que resta de", "rest"),
}))  # fmt: skip
TIME_TAILS = Phrases({
    **each("até agora|até o momento|até ao momento|até aqui|até à data|até hoje", "so_far"), "em diante": "since",
})  # fmt: skip
TIME_RANGE_OPENERS = listed("entre de do da desde")
TIME_RANGE_JOINERS = listed("e a ao à até")

COUNTED_LEADS = Phrases({
    **each("há|há já|já há|há apenas|há exatamente|faz|há exatos|faz já", "ago"),
    **each("desde há", "since_ago"),
    **each("últimos|últimas|último|última", "last"),
    **each("próximos|próximas", "next"), **each("no prazo de|num prazo de|em um prazo de|em até", "next_if_future"),
    **each("dentro de|daqui a|daqui por", "ahead"), **each("em", "ahead_if_future"),
})  # fmt: skip
COUNTED_TAILS = Phrases({"atrás": "ago"})
COUNTED_AFTER = listed("últimos últimas próximos próximas")
# Words that "últimos três meses" stands behind.
SPAN_LEADS = listed("em nos nas no na durante de dos das do da estes estas esses essas seus suas")

YEAR_PARTS = Phrases({
    f"{ordinal} {name}": (months, place)
    for name, months in (("trimestre", 3), ("semestre", 6), ("quadrimestre", 4), ("bimestre", 2))
    for place, ordinals in enumerate((("primeiro", "1º"), ("segundo", "2º"), ("terceiro", "3º"), ("quarto", "4º"),
                                      ("quinto", "5º"), ("sexto", "6º")))
    for ordinal in ordinals
    if place < 12 // months
} | {
    "último trimestre": (3, 3), "último semestre": (6, 1), "último quadrimestre": (4, 2),
    "primeira metade": (6, 0), "segunda metade": (6, 1),
})  # fmt: skip
LONE_YEAR_PARTS = listed("trimestre semestre quadrimestre bimestre")

DECADES = {
    "vinte": 1920, "trinta": 1930, "quarenta": 1940, "cinquenta": 1950, "sessenta": 1960, "setenta": 1970,
    "oitenta": 1980, "noventa": 1990, "20": 1920, "30": 1930, "40": 1940, "50": 1950, "60": 1960, "70": 1970,
    "80": 1980, "90": 1990,
}  # fmt: skip
DECADE_LEADS = Phrases(
    "os anos|nos anos|dos anos|aos anos|anos|a década de|na década de|da década de|década de|a década dos|"
    "na década dos|da década dos|década dos"
)
CENTURY_WORDS = frozenset({"século"})

OPENING_LEADS = Phrases(_with_articles(dict.fromkeys(
    "antes de|depois de|após|quando|enquanto|desde que|assim que|logo que|uma vez|mal|na sequência de|por causa de|"
    "por ocasião de|ao término de|ao cabo de|embora|apesar de|a despeito de|devido a|diante de|perante|"
    "mesmo com".split("|")
)))  # fmt: skip

# Days with a name, as month and day; None where the day changes from year to year.
NAMED_DAYS = Phrases({
    **each("véspera de natal", (12, 24)), **each("dia de natal", (12, 25)), **each("réveillon", (12, 31)),
    **each("dia de ano-novo|dia de ano novo|ano-novo", (1, 1)), **each("dia de reis", (1, 6)),
    **each("dia internacional da mulher|dia da mulher", (3, 8)), **each("dia de tiradentes", (4, 21)),
    **each("dia do trabalho|dia do trabalhador", (5, 1)),
    **each("dia de portugal", (6, 10)), **each("dia de são joão|noite de são joão", (6, 24)),
    **each("dia da independência", None), **each("dia da consciência negra", (11, 20)), **each("dia de finados", (11,
        2)),
    **each("dia das bruxas|halloween", (10, 31)), **each("dia de todos os santos", (11, 1)),
    **each("semana santa|sexta-feira santa|sexta-feira da paixão|quinta-feira santa|sábado de aleluia|"
        "domingo de ramos|"
           "domingo de páscoa|páscoa|quarta-feira de cinzas|carnaval|terça-feira gorda|black friday|natal|"
           "corpus christi|ramadã|ramadão|dia das mães|dia dos pais", None),
})  # fmt: skip
# Names that hold the name of a day or a month.
NOT_DAYS = Phrases(
    "segunda-feira negra|quinta-feira negra|domingo sangrento|ilha de páscoa|árvore de natal|árvores de natal|"
    "pai natal|papai noel|ovo de páscoa|ovos de páscoa|revolução de outubro"
)
# Words by which something is arranged for a time, or has been put off until then.
ARRANGED_PHRASES = Phrases({
    **{
        f"{stem}{ending}": kind
        for kind, stems in (("ahead", "previst marcad programad agendad convocad"), ("put_off",
            "adiad prorrogad reagendad"))
        for stem in listed(stems)
        for ending in ("o", "a", "os", "as")
    },
    **dict.fromkeys(listed(
        "adiou adiaram adiar adia adiam prorrogou prorrogaram prorrogar prorroga reagendou reagendaram atrasou "
        "atrasaram"
    ), "put_off"),
    **dict.fromkeys(listed(
        "começa começam arranca arrancam inicia iniciam estreia estreiam vence vencem termina terminam"
    ), "ahead"),
    **each(
        "se realiza|se realizam|realiza-se|realizam-se|se disputa|disputa-se|joga-se|tem lugar|têm lugar|acontece|"
        "acontecem|reúne-se|reúnem-se|entra em vigor|entram em vigor|suspenso até|suspensa até|fechado até|"
        "fechada até|"
        "em vigor até", "ahead"),
})  # fmt: skip
PUT_OFF_LEADS = listed("até para ao à")
