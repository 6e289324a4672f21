"""Spanish words between the numbers of one sum."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

REST_LEADS = Phrases(
    "los otros|las otras|los restantes|las restantes|el resto ,|los demás ,|las demás ,|y los demás|y el resto"
)
TOTAL_TAILS = Phrases("en total|en conjunto|sumados todos")
WHOLE_LEADS = Phrases("en total|en conjunto|un total de")
SUM_LEADS = Phrases(
    "suman|sumaron|sumaban|sumarían|sumando|totalizan|totalizaron|totalizando|hacen un total de|para un total de|"
    "lo que suma|lo que hace un total de|lo que da un total de|, en total ,"
)
_NOUNS = {
    **each("tercio", 3), **each("cuarto", 4), **each("quinto", 5), **each("quinta parte", 5), **each("décimo", 10),
    **each("cuarta parte", 4), **each("tercera parte", 3), **each("décima parte", 10),
}  # fmt: skip
FRACTIONS = Phrases(
    {f"{lead} {noun}": (1, size) for noun, size in _NOUNS.items() for lead in ("un", "una", "la")}
    | {"la mitad": (1, 2), "mitad": (1, 2)}
    | {
        f"{lead}{word} {noun}s": (number, size)
        for word, number in (("dos", 2), ("tres", 3), ("cuatro", 4))
        for noun, size in (("tercio", 3), ("cuarto", 4), ("quinto", 5))
        if number < size
        for lead in ("", "los ")
    }
)
CHANCE_LINKS = Phrases("de cada|por cada")
CHANGE_OPENERS = listed("de del desde")
CHANGE_JOINERS = listed("a al hasta")
CHANGES = Phrases(
    "subió|subieron|sube|suben|subir|subida|aumentó|aumentaron|aumenta|aumentan|aumento|creció|crecieron|crece|crecen|"
    "crecimiento|incrementó|incrementaron|incremento|alza|bajó|bajaron|baja|bajan|bajada|cayó|cayeron|cae|caen|caída|"
    "descendió|descendieron|descenso|disminuyó|disminuyeron|disminución|redujo|redujeron|reducción|retroceso|"
    "retrocedió|recorte|rebaja|avanzó|avance|repuntó|repunte|desplomó|encareció|abarató|ganó|perdió|elevó|elevaron"
)
CHANGE_LINKS = listed("un una el en de del casi cerca alrededor más menos unos")
CHANGE_TAILS = Phrases("más|menos|superior|inferior|mayor|menor|de aumento|de incremento|de subida|de caída|de descenso|"
    "de crecimiento|de reducción|de alza|de bajada")  # fmt: skip
FACTORS = Phrases(
    {
        **each("duplicó|duplicaron|duplica|duplican|duplicado|duplicarse|duplicándose|dobló|doblaron|el doble",
               Decimal(2)),
        **each("triplicó|triplicaron|triplica|triplican|triplicado|triplicarse|triplicándose|el triple", Decimal(3)),
        **each("cuadruplicó|cuadruplicaron|cuadruplicado|el cuádruple", Decimal(4)),
        **each("a la mitad", Decimal("0.5")),
    }
)  # fmt: skip
TIMES_MORE = Phrases("veces más|veces mayor|veces superior")
CONVERSION_UNITS = Phrases(
    {
        **each("mm|milímetro|milímetros", "mm"),
        **each("cm|centímetro|centímetros", "cm"),
        **each("m|metro|metros|mts", "m"),
        **each("km|kms|kilómetro|kilómetros|kilometros", "km"),
        **each("pulgada|pulgadas", "inch"),
        **each("pie|pies", "foot"),
        **each("yarda|yardas", "yard"),
        **each("milla|millas", "mile"),
        **each("milla náutica|millas náuticas|millas marinas", "nautical_mile"),
        **each("metro cuadrado|metros cuadrados|m2|m²", "m2"),
        **each("kilómetro cuadrado|kilómetros cuadrados|km2|km²", "km2"),
        **each("pie cuadrado|pies cuadrados", "foot2"),
        **each("milla cuadrada|millas cuadradas", "mile2"),
        **each("acre|acres", "acre"),
        **each("hectárea|hectáreas|ha", "hectare"),
        **each("g|gramo|gramos", "g"),
        **each("kg|kilo|kilos|kilogramo|kilogramos", "kg"),
        **each("tonelada|toneladas|t", "tonne"),
        **each("libra|libras", "lb"),
        **each("onza|onzas", "ounce"),
        **each("litro|litros|l", "litre"),
        **each("ml|mililitro|mililitros", "ml"),
        **each("galón|galones", "gallon"),
        **each("barril|barriles", "barrel"),
        **each("metro cúbico|metros cúbicos|m3|m³", "m3"),
        **each("pie cúbico|pies cúbicos", "foot3"),
        **each("km/h|km / h|kmh|kph|kilómetros por hora|km por hora|kilómetros/hora", "km/h"),
        **each("mph|millas por hora", "mph"),
        **each("nudos|nudo", "knot"),
        **each("m/s|m / s|metros por segundo", "m/s"),
        **each("°c|° c|ºc|º c|grados celsius|grados centígrados|grados|grados c", "celsius"),
        **each("°f|° f|ºf|º f|grados fahrenheit|grados f|fahrenheit", "fahrenheit"),
    }
)  # fmt: skip
MINUS_WORDS = frozenset({"menos"})
BELOW_ZERO = Phrases("bajo cero")
ORDINALS = {
    "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "quinto": 5, "sexto": 6,
    "séptimo": 7, "octavo": 8, "noveno": 9, "décimo": 10, "undécimo": 11, "duodécimo": 12, "decimoquinto": 15,
    "vigésimo": 20, "trigésimo": 30, "cuadragésimo": 40, "quincuagésimo": 50, "sexagésimo": 60, "septuagésimo": 70,
    "octogésimo": 80, "nonagésimo": 90, "centésimo": 100,
}  # fmt: skip
ORDINAL_ENDINGS = ("º", "°", "ª", "er", "o", "vo", "mo", "to")
ANNIVERSARIES = frozenset({"aniversario"})
COUNT_LEADS = Phrases(
    "a|cumplen|cumple|cumplieron|cumplió|cumplían|cumplirán|cumplirse|cumplidos|hace|hacen|tras|pasados|transcurridos"
)
WHEN_WORDS = frozenset({"cuando"})
