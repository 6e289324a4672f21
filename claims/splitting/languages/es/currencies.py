"""Spanish words of money, and the places that tell whose it is."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

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

_MEXICO = listed(
    """
    méxico mexicano mexicana mexicanos mexicanas amlo pemex cdmx sheinbaum monterrey guadalajara oaxaca chiapas
    sonora sinaloa puebla veracruz yucatán jalisco tijuana chihuahua tamaulipas tabasco michoacán guanajuato
    querétaro zacatecas durango coahuila nayarit colima tlaxcala campeche acapulco cancún culiacán edomex imss
    issste infonavit banxico priista panista tortillería unam conagua profeco sedena semar cfe
    ssc fgr xalapa toluca cuernavaca saltillo torreón ecatepec iztapalapa naucalpan zapopan mazatlán hermosillo mexicali
    reynosa matamoros irapuato celaya tapachula tepito
    """
)
_ARGENTINA = listed(
    """
    argentina argentino argentinos argentinas rosario mendoza porteño porteña porteños bonaerense bonaerenses anses
    bcra indec afip aires milei kirchner kirchnerismo kirchnerista macri peronismo peronista piqueteros intendente
    intendenta heladera conicet merval ypf tucumán jujuy neuquén chubut catamarca chaco formosa santafesino
    santafesina rosarino rosarina cordobesa mendocino mendocina tucumano tucumana salteño platense quilmes
    avellaneda lanús bariloche ushuaia rioplatense monotributo chaqueño chaqueña correntino correntina entrerriano
    entrerriana pampeano neuquino neuquina
    """
)
_CHILE = listed(
    """
    chile chileno chilena chilenos chilenas valparaíso kast boric piñera bachelet antofagasta temuco iquique arica
    rancagua chillán biobío araucanía codelco coquimbo ñuñoa maipú
    valdivia osorno talca calama copiapó quilpué santiaguino mapuche onemi sernac
    """
)
_COLOMBIA = listed(
    """
    colombia colombiano colombiana colombianos colombianas cali barranquilla antioquia bogotá petro medellín
    bucaramanga cúcuta pereira manizales ibagué neiva popayán villavicencio cundinamarca tolima huila nariño cauca
    boyacá risaralda quindío ecopetrol uribe farc eln montería sincelejo
    valledupar soacha itagüí envigado buenaventura tumaco riohacha quibdó arauca putumayo caquetá dimar icbf transmilenio
    sitp ideam corregimiento vallenato lorica sinú
    """
)
_OTHERS = {
    "UYU": listed("uruguay uruguayo uruguaya uruguayos montevideo canelones maldonado lacalle"),
    "DOP": listed("dominicana dominicano dominicanos quisqueya abinader"),
    "CUP": listed("cuba cubano cubana cubanos habana matanzas camagüey"),
    "PHP": listed("filipinas filipino filipina manila"),
}
_PESOS = {"MXN": _MEXICO, "ARS": _ARGENTINA, "CLP": _CHILE, "COP": _COLOMBIA} | _OTHERS
# Ambiguous signs and words to the currency that they are where one of its words stands in the text.
CURRENCY_PLACES = {
    "peso": _PESOS,
    "$": {
        **_PESOS,
        "USD": listed(
            "ee.uu ee eeuu eu unidos estadounidense estadounidenses washington trump biden york california texas florida "
            "miami ecuador ecuatoriano ecuatoriana quito guayaquil pichincha guayas panamá panameño salvador "
            "salvadoreño bukele rico"
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
