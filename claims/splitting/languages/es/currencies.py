"""Spanish words of money, and the places that tell whose it is."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

CURRENCIES = Phrases(
    {
        **each("dólares|dólar|dólares estadounidenses|dólares americanos|us$|us $|usd|u $ s|u$s|dls|usd$|dolares|"
            "dólares de estados unidos", "USD"),
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
        **each("coronas checas", "CZK"),
        **each("coronas", "crown"),
        **each("libras egipcias", "EGP"),
        **each("libras libanesas", "LBP"),
        **each("rands", "ZAR"),
        **each("forintos|florines húngaros", "HUF"),
        **each("zlotys|eslotis", "PLN"),
        **each("francos cfa", "XOF"),
        **each("dinares", "dinar"),
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

HOMONYM_CURRENCIES = listed("reales coronas soles")
# Countries, their people, capitals and central banks, and regions and large cities whose names nothing else bears.
_PESOS = {
    "MXN": listed(
        """
        méxico mexicano mexicana mexicanos mexicanas cdmx banxico edomex aguascalientes campeche chiapas coahuila
        colima guanajuato jalisco michoacán nayarit oaxaca querétaro sinaloa tamaulipas tlaxcala veracruz yucatán
        zacatecas monterrey tijuana acapulco cancún
        """
    ),
    "ARS": listed(
        """
        argentina argentino argentinos argentinas aires bonaerense bonaerenses porteño porteña porteños bcra tucumán
        tucumano tucumana jujuy jujeño jujeña neuquén neuquino neuquina chubut catamarca entrerriano entrerriana
        santafesino santafesina rosarino rosarina mendocino mendocina chaqueño chaqueña pampeano pampeana salteño
        salteña bariloche ushuaia
        """
    ),
    "CLP": listed(
        """
        chile chileno chilena chilenos chilenas santiaguino santiaguina valparaíso antofagasta tarapacá atacama
        coquimbo biobío ñuble araucanía temuco iquique rancagua
        """
    ),
    "COP": listed(
        """
        colombia colombiano colombiana colombianos colombianas bogotá bogotano bogotana antioquia boyacá caquetá
        casanare cauca chocó cundinamarca guaviare putumayo quindío risaralda tolima vichada medellín barranquilla
        bucaramanga cúcuta manizales ibagué popayán villavicencio montería sincelejo valledupar riohacha quibdó
        """
    ),
    "UYU": listed("uruguay uruguayo uruguaya uruguayos uruguayas montevideo montevideano"),
    "DOP": listed("dominicana dominicano dominicanos dominicanas quisqueya"),
    "CUP": listed("cuba cubano cubana cubanos cubanas habana"),
    "PHP": listed("filipinas filipino filipina filipinos manila"),
}
# Ambiguous signs and words to the currency that they are where one of its words stands in the text.
CURRENCY_PLACES = {
    "peso": _PESOS,
    "$": {
        **_PESOS,
        "USD": listed(
            "ee.uu ee eeuu eu unidos estadounidense estadounidenses washington ecuador ecuatoriano ecuatoriana "
            "ecuatorianos quito panamá panameño panameña salvadoreño salvadoreña puertorriqueño puertorriqueña"
        ),
    },
    "crown": {
        "NOK": listed("noruega noruego noruegos oslo"),
        "SEK": listed("suecia sueco sueca suecos estocolmo"),
        "DKK": listed("dinamarca danés danesa daneses copenhague"),
        "CZK": listed("checa checo checos praga"),
        "ISK": listed("islandia islandés islandesa reikiavik"),
    },
    "dinar": {
        "RSD": listed("serbia serbio belgrado"),
        "KWD": listed("kuwait kuwaití"),
        "IQD": listed("irak iraquí bagdad"),
        "DZD": listed("argelia argelino argel"),
        "TND": listed("túnez tunecino"),
        "JOD": listed("jordania jordano"),
    },
}
