"""Portuguese words between the numbers of one sum."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

REST_LEADS = Phrases(
    "os outros|as outras|os restantes|as restantes|o restante ,|o resto ,|os demais ,|as demais ,|os demais|as demais"
)
TOTAL_TAILS = Phrases("no total|ao todo|ao total|em conjunto")
WHOLE_LEADS = Phrases("no total|ao todo|um total de")
SUM_LEADS = Phrases(
    "somam|somaram|somavam|somando|totalizam|totalizaram|totalizando|perfazem|perfazendo|para um total de|"
    "num total de|em um total de|o que soma|o que dá um total de|, no total ,|, ao todo ,"
)
_NOUNS = {
    "terço": 3, "quarto": 4, "quinto": 5, "décimo": 10, "terça parte": 3, "quarta parte": 4, "quinta parte": 5,
    "décima parte": 10,
}  # fmt: skip
FRACTIONS = Phrases(
    {f"{lead} {noun}": (1, size) for noun, size in _NOUNS.items() for lead in ("um", "uma", "a")}
    | {"a metade": (1, 2), "metade": (1, 2)}
    | {
        f"{lead}{word} {noun}s": (number, size)
        for word, number in (("dois", 2), ("três", 3), ("quatro", 4))
        for noun, size in (("terço", 3), ("quarto", 4), ("quinto", 5))
        if number < size
        for lead in ("", "os ")
    }
)
CHANCE_LINKS = Phrases("em cada|de cada|a cada|em")
CHANGE_OPENERS = listed("de dos das do da desde")
CHANGE_JOINERS = listed("a para até aos às")
CHANGES = Phrases(
    "subiu|subiram|sobe|sobem|subida|aumentou|aumentaram|aumenta|aumento|cresceu|cresceram|cresce|crescem|crescimento|"
    "alta|elevou|elevação|avançou|avanço|caiu|caíram|cai|caem|queda|baixou|baixaram|baixa|descida|desceu|desceram|"
    "diminuiu|diminuíram|diminuição|reduziu|reduziram|redução|recuou|recuaram|recuo|encolheu|incremento|acréscimo|"
    "decréscimo|ganhou|perdeu|saltou|disparou|despencou"
)
CHANGE_LINKS = listed("um uma em de cerca quase os mais")
CHANGE_TAILS = Phrases(
    "a mais|a menos|mais|menos|superior|inferior|maior|menor|de aumento|de alta|de queda|de crescimento|de redução"
)
FACTORS = Phrases(
    {
        **each("dobrou|dobraram|duplicou|duplicaram|duplica|duplicando|dobrando|o dobro", Decimal(2)),
        **each("triplicou|triplicaram|triplica|triplicando|o triplo", Decimal(3)),
        **each("quadruplicou|quadruplicaram|o quádruplo", Decimal(4)),
        **each("pela metade|à metade|para metade|a metade", Decimal("0.5")),
    }
)
TIMES_MORE = Phrases("vezes mais|vezes maior|vezes superior")
CONVERSION_UNITS = Phrases(
    {
        **each("mm|milímetro|milímetros", "mm"),
        **each("cm|centímetro|centímetros", "cm"),
        **each("m|metro|metros", "m"),
        **each("km|kms|quilômetro|quilômetros|quilómetro|quilómetros", "km"),
        **each("polegada|polegadas", "inch"),
        **each("pé|pés", "foot"),
        **each("jarda|jardas", "yard"),
        **each("milha|milhas", "mile"),
        **each("milha náutica|milhas náuticas", "nautical_mile"),
        **each("metro quadrado|metros quadrados|m2|m²", "m2"),
        **each("quilômetros quadrados|quilómetros quadrados|km2|km²", "km2"),
        **each("pé quadrado|pés quadrados", "foot2"),
        **each("milhas quadradas|milha quadrada", "mile2"),
        **each("acre|acres", "acre"),
        **each("hectare|hectares|ha", "hectare"),
        **each("g|grama|gramas", "g"),
        **each("kg|kgs|quilo|quilos|quilograma|quilogramas", "kg"),
        **each("tonelada|toneladas|t", "tonne"),
        **each("libra|libras", "lb"),
        **each("onça|onças", "ounce"),
        **each("litro|litros|l", "litre"),
        **each("ml|mililitro|mililitros", "ml"),
        **each("galão|galões", "gallon"),
        **each("barril|barris", "barrel"),
        **each("metro cúbico|metros cúbicos|m3|m³", "m3"),
        **each("pé cúbico|pés cúbicos", "foot3"),
        **each("km/h|km / h|quilômetros por hora|quilómetros por hora|km por hora", "km/h"),
        **each("mph|milhas por hora", "mph"),
        **each("nós|nó", "knot"),
        **each("m/s|m / s|metros por segundo", "m/s"),
        **each("°c|° c|ºc|º c|graus celsius|graus centígrados|graus|grau", "celsius"),
        **each("°f|° f|ºf|º f|graus fahrenheit|fahrenheit", "fahrenheit"),
    }
)  # fmt: skip
MINUS_WORDS = frozenset({"menos"})
BELOW_ZERO = Phrases("abaixo de zero|negativos|negativo")
ORDINALS = {
    "primeiro": 1, "segundo": 2, "terceiro": 3, "quarto": 4, "quinto": 5, "sexto": 6, "sétimo": 7, "oitavo": 8,
    "nono": 9, "décimo": 10, "vigésimo": 20, "trigésimo": 30, "quadragésimo": 40, "quinquagésimo": 50,
    "sexagésimo": 60, "septuagésimo": 70, "octogésimo": 80, "nonagésimo": 90, "centésimo": 100,
}  # fmt: skip
ORDINAL_ENDINGS = ("º", "°", "ª", "o")
ANNIVERSARIES = frozenset({"aniversário"})
COUNT_LEADS = Phrases("a|completam|completa|completaram|completou|completam-se|faz|fazem|cumprem-se|cumprem|passados")
WHEN_WORDS = frozenset({"quando"})
