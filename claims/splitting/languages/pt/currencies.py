"""Portuguese words of money, and the places that tell whose it is."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

CURRENCIES = Phrases(
    {
        **each("centavos|centavo", ("BRL", Decimal("0.01"))),
        **each("cêntimos|cêntimo", ("EUR", Decimal("0.01"))),
        **each("real|reais|r$|r $|brl", "BRL"),
        **each("dólar|dólares|dólares americanos|us$|us $|usd|u$s", "USD"),
        **each("euro|euros|€|eur", "EUR"),
        **each("libra|libras|libras esterlinas|£|gbp", "GBP"),
        **each("pesos mexicanos|mxn", "MXN"),
        **each("pesos argentinos|ars", "ARS"),
        **each("pesos chilenos|clp", "CLP"),
        **each("pesos colombianos|cop", "COP"),
        **each("pesos uruguaios", "UYU"),
        **each("sóis|soles", "PEN"),
        **each("bolívares", "VES"),
        **each("guaranis", "PYG"),
        **each("bolivianos", "BOB"),
        **each("yuan|yuans|iuane|iuanes|renminbi", "CNY"),
        **each("iene|ienes|¥", "JPY"),
        **each("won|wons", "KRW"),
        **each("rublo|rublos", "RUB"),
        **each("rupia|rupias|rúpias|₹", "INR"),
        **each("franco suíço|francos suíços", "CHF"),
        **each("coroas suecas", "SEK"),
        **each("coroas norueguesas", "NOK"),
        **each("coroas dinamarquesas", "DKK"),
        **each("liras turcas", "TRY"),
        **each("dólares canadenses|dólares canadianos", "CAD"),
        **each("dólares australianos", "AUD"),
        **each("kwanza|kwanzas", "AOA"),
        **each("metical|meticais", "MZN"),
        **each("escudos cabo-verdianos", "CVE"),
        **each("escudo|escudos", "PTE"),
        **each("patacas", "MOP"),
        **each("rands", "ZAR"),
        **each("peso|pesos", "peso"),
        "$": "$",
    }
)  # fmt: skip

HOMONYM_CURRENCIES = listed("real reais sóis")
_PESOS = {
    "MXN": ("méxico", "mexicano", "mexicana", "mexicanos", "mexicanas"),
    "ARS": ("argentina", "argentino", "argentinos", "argentinas", "aires"),
    "CLP": ("chile", "chileno", "chilena", "chilenos"),
    "COP": ("colômbia", "colombiano", "colombiana", "bogotá"),
    "UYU": ("uruguai", "uruguaio", "uruguaia", "montevidéu", "montevideu"),
    "CUP": ("cuba", "cubano", "cubana", "havana"),
    "PHP": ("filipinas", "filipino", "filipina", "manila"),
}
CURRENCY_PLACES = {
    "peso": _PESOS,
    "$": {
        **_PESOS,
        "USD": ("eua", "americano", "americana", "norte-americano", "norte-americana", "washington"),
    },
}
