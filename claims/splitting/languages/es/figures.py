"""Spanish numbers, units and currencies."""

from decimal import Decimal

from claims.splitting.words import Phrases, each

NUMBER_WORDS = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21,
    "veintiún": 21, "veintiuna": 21, "veintidós": 22, "veintidos": 22, "veintitrés": 23, "veintitres": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28,
    "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
    "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500,
    "seiscientos": 600, "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800,
    "ochocientas": 800, "novecientos": 900, "novecientas": 900,
}  # fmt: skip

ONES = frozenset({"un", "una", "uno", "otro", "otra"})

SCALES = {
    "mil": 10**3, "millón": 10**6, "millon": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12,
}  # fmt: skip

# Words that multiply a number as a noun does: "dos docenas", "medio centenar", "un millar y medio".
MULTIPLIERS = {
    **each("docena|docenas", (12, "exactly")),
    **each("decena|decenas", (10, "about")),
    **each("quincena|quincenas", (15, "about")),
    **each("veintena|veintenas", (20, "about")),
    **each("treintena", (30, "about")),
    **each("cuarentena", (40, "about")),
    **each("cincuentena", (50, "about")),
    **each("sesentena", (60, "about")),
    **each("centenar|centenares|centena|centenas", (100, "about")),
    **each("millar|millares", (1000, "about")),
    **each("par|pares", (2, "exactly")),
}
SEVERAL = Phrases("varios|varias|unos cuantos|unas cuantas|unos pocos|unas pocas|algunos|algunas|muchos|muchas")
HALVES = Phrases("y medio|y media")
HALF_LEADS = Phrases("medio|media")

COLLECTIVES = Phrases(
    {
        "decenas": (20, "at_least"), "decenas de miles": (20_000, "at_least"), "centenares": (200, "at_least"),
        "cientos": (200, "at_least"), "centenas": (200, "at_least"), "cientos de miles": (200_000, "at_least"),
        "centenares de miles": (200_000, "at_least"), "centenas de miles": (200_000, "at_least"),
        "miles": (2000, "at_least"), "millares": (2000, "at_least"), "docenas": (24, "at_least"),
        "decenas de millones": (20_000_000, "at_least"), "cientos de millones": (200_000_000, "at_least"),
        "centenares de millones": (200_000_000, "at_least"), "miles de millones": (2_000_000_000, "at_least"),
        "millones": (2_000_000, "at_least"), "decenas de miles de millones": (20_000_000_000, "at_least"),
        "cientos de miles de millones": (200_000_000_000, "at_least"),
        "medio": (Decimal("0.5"), "exactly"), "media": (Decimal("0.5"), "exactly"),
    }
)  # fmt: skip

COMPARATORS_BEFORE = Phrases(
    {
        **each(
            "al menos|por lo menos|como mínimo|mínimo|mínimo de|a lo menos|no menos que|un mínimo de|no menos de|cuando menos|cuanto menos|"
            "desde",
            "at_least",
        ),
        **each(
            "más de|más de los|más de las|mas de|por encima de|por encima de los|supera los|supera las|"
            "superan los|superan las|superó los|superó las|superado los|superado las|superaron los|"
            "superaron las|superar los|superar las|rebasa los|rebasan los|rebasó los|superior a|superiores a|"
            "superior al|mayor a|sobrepasa los",
            "more_than",
        ),
        **each("hasta|como máximo|un máximo de|máximo|no más de|a lo sumo|hasta los|tope de|un tope de|no superior a", "at_most"),
        **each(
            "menos de|menos del|poco menos de|algo menos de|no llega a|no llegan a|por debajo de|por debajo de los|por debajo del|inferior a|inferior al|menor a",
            "less_than",
        ),
        **each("más del|por encima del|mayor al", "more_than"),
        **each(
            "unos|unas|cerca de|cerca del|alrededor de|alrededor del|aproximadamente|casi|en torno a|"
            "en torno al|aproximado de|aproximada de|entorno a|próximo a|próximo al|poco más o menos|"
            "prácticamente|más o menos|cerca de los|cerca de las|alrededor de los|alrededor de las|casi los|casi las|"
            "sobre los|grosso modo|aproximadamente unos|aproximadamente unas|algo así como|estimado de|estimada de|cosa de|"
            "rondan los|ronda los|ronda las|rondan las|rondó los|roza los|rozan los|roza las|rozan las|rozó los|bordea los|"
            "bordean los",
            "about",
        ),
        **each("algo más de|poco más de|mucho más de|muy por encima de|bastante más de|no menor de", "more_than"),
    }
)  # fmt: skip

COMPARATORS_AFTER = Phrases(
    {
        **each("o más|como mínimo|por lo menos|al menos", "at_least"),
        **each("como máximo|a lo sumo|o menos", "at_most"),
        **each("aproximadamente|más o menos|aprox", "about"),
        **each("y pico|y tantos|y tantas|y algo|largos|largas", "more_than"),
    }
)  # fmt: skip

UNITS = Phrases(
    {
        **each("%|por ciento|por cien", ("percent", 1)),
        **each("puntos porcentuales|puntos|punto porcentual|pp|p.p|punto", ("percentage_point", 1)),
        **each("puntos básicos|puntos base|pb|pbs", ("percentage_point", Decimal("0.01"))),
        **each("lustro|lustros", ("year", 5)),
        **each("trimestre|trimestres", ("month", 3)),
        **each("semestre|semestres", ("month", 6)),
        **each("bienio|bienios", ("year", 2)),
        **each("mililitros|ml", ("litre", Decimal("0.001"))),
        **each("hectolitros", ("litre", 100)),
        **each("quintal|quintales", ("kg", 100)),
        **each("miligramos|mg", ("g", Decimal("0.001"))),
        **each("metros cúbicos|m3|m³", ("m3", 1)),
        **each("pie|pies", ("foot", 1)),
        **each("pulgadas|pulgada", ("inch", 1)),
        **each("milisegundos", ("second", Decimal("0.001"))),
        **each("año|años", ("year", 1)),
        **each("década|décadas", ("year", 10)),
        **each("siglo|siglos", ("year", 100)),
        **each("milenio|milenios", ("year", 1000)),
        **each("mes|meses", ("month", 1)),
        **each("semana|semanas", ("week", 1)),
        **each("día|días|jornadas|noches", ("day", 1)),
        **each("hora|horas|h|hs|hrs", ("hour", 1)),
        **each("minuto|minutos|min", ("minute", 1)),
        **each("segundo|segundos", ("second", 1)),
        **each("kilómetro|kilómetros|km|kilometros", ("km", 1)),
        **each("metro|metros|m|mts", ("m", 1)),
        **each("centímetro|centímetros|cm", ("cm", 1)),
        **each("milímetros|mm", ("mm", 1)),
        **each("milla|millas", ("mile", 1)),
        **each("metros cuadrados|m2|m²", ("m2", 1)),
        **each("kilómetros cuadrados|km2|km²", ("km2", 1)),
        **each("hectárea|hectáreas|ha", ("hectare", 1)),
        **each("kilo|kilos|kilogramo|kilogramos|kg", ("kg", 1)),
        **each("gramo|gramos|g", ("g", 1)),
        **each("tonelada|toneladas", ("tonne", 1)),
        **each("litro|litros", ("litre", 1)),
        **each("grados|grados centígrados|grados celsius|°c|ºc|° c|º c|grado|°|º|c|grados c", ("celsius", 1)),
        **each("kilómetros por hora|kms por hora|km por hora|kilómetros/hora|kph|kmh|km/h|km / h|kilómetros / hora", ("km/h", 1)),
    }
)  # fmt: skip

CURRENCIES = Phrases(
    {
        **each("dólares|dólar|dólares estadounidenses|dólares americanos|us$|us $|usd|u $ s|u$s|dls|usd$|dolares|dólares de estados unidos", "USD"),
        **each("euros|euro|€|eur", "EUR"),
        **each("libras|libras esterlinas|£|gbp", "GBP"),
        **each("pesos mexicanos|mxn|mx$|mx $|mxn$", "MXN"),
        **each("pesos argentinos|ars|ar$|ar $", "ARS"),
        **each("pesos chilenos|clp|clp$|clp $", "CLP"),
        **each("pesos colombianos|cop|cop$|cop $|col$|col $", "COP"),
        **each("soles|s / .|s /", "PEN"),
        **each("bolívares", "VES"),
        **each("quetzales", "GTQ"),
        **each("guaraníes", "PYG"),
        **each("bolivianos", "BOB"),
        **each("lempiras", "HNL"),
        **each("reales|r$|r $|brl|real brasileño", "BRL"),
        **each("yuanes|yuan", "CNY"),
        **each("yenes|yen|¥", "JPY"),
        **each("rublos|rublo", "RUB"),
        **each("francos suizos", "CHF"),
        **each("grivnas", "UAH"),
        **each("pesetas", "ESP"),
        **each("pesos uruguayos|uyu", "UYU"),
        **each("pesos dominicanos|rd$|rd $|dop", "DOP"),
        **each("pesos cubanos|cup", "CUP"),
        **each("pesos filipinos", "PHP"),
        **each("colones|crc|₡", "CRC"),
        **each("córdobas|c$|c $", "NIO"),
        **each("balboas", "PAB"),
        **each("dólares australianos", "AUD"),
        **each("dólares de hong kong", "HKD"),
        **each("liras turcas|liras", "TRY"),
        **each("rupias|₹", "INR"),
        **each("wones|wons|won", "KRW"),
        **each("coronas suecas", "SEK"),
        **each("coronas noruegas", "NOK"),
        **each("coronas danesas", "DKK"),
        **each("séqueles|shekels|séquels", "ILS"),
        **each("riales", "IRR"),
        **each("dirhams|dírhams", "MAD"),
        **each("mdp", ("MXN", 10**6)),
        **each("mdd", ("USD", 10**6)),
        **each("centavos de dólar|centavo de dólar", ("USD", Decimal("0.01"))),
        **each("céntimos|céntimos de euro|céntimo|cts", ("EUR", Decimal("0.01"))),
        **each("centavos|centavo", ("peso", Decimal("0.01"))),
        **each("dólares canadienses", "CAD"),
        **each("pesos|peso", "peso"),
        "$": "$",
    }
)  # fmt: skip

_PESOS = {
    "MXN": (
        "méxico",
        "jalisco",
        "monterrey",
        "guadalajara",
        "oaxaca",
        "chiapas",
        "sonora",
        "sinaloa",
        "puebla",
        "veracruz",
        "yucatán",
        "mexicano",
        "mexicana",
        "mexicanos",
        "mexicanas",
        "amlo",
        "pemex",
        "cdmx",
        "sheinbaum",
    ),
    "ARS": (
        "argentina",
        "argentino",
        "argentinos",
        "argentinas",
        "rosario",
        "mendoza",
        "porteño",
        "bonaerense",
        "anses",
        "bcra",
        "indec",
        "aires",
        "milei",
        "kirchner",
    ),
    "CLP": ("chile", "chileno", "chilena", "chilenos", "chilenas", "valparaíso", "kast", "boric"),
    "COP": (
        "colombia",
        "colombiano",
        "colombiana",
        "colombianos",
        "cali",
        "barranquilla",
        "antioquia",
        "bogotá",
        "petro",
        "medellín",
    ),
    "UYU": ("uruguay", "uruguayo", "uruguaya", "uruguayos", "montevideo"),
    "DOP": ("dominicana", "dominicano", "dominicanos"),
    "CUP": ("cuba", "cubano", "habana"),
    "PHP": ("filipinas", "filipino", "manila"),
}
CURRENCY_PLACES = {
    "peso": _PESOS,
    "$": {
        **_PESOS,
        "USD": (
            "ee.uu",
            "ee",
            "eeuu",
            "eu",
            "unidos",
            "estadounidense",
            "estadounidenses",
            "washington",
            "trump",
            "biden",
            "york",
            "california",
            "texas",
            "florida",
            "ecuador",
            "ecuatoriano",
            "quito",
            "guayaquil",
            "panamá",
            "salvador",
            "rico",
        ),
    },
}
