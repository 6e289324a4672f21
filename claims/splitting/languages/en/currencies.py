"""English words of money, and the places that tell whose it is."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

CURRENCIES = Phrases(
    {
        **each("us dollars|u.s . dollars|u.s. dollars|usd|us$|us $|american dollars|u.s $", "USD"),
        **each("canadian dollars|cad|c$|c $|ca $|ca$|cad $", "CAD"),
        **each("australian dollars|aud|a$|a $|au$|au $|aud $", "AUD"),
        **each("nz $|nzd|new zealand dollars", "NZD"),
        **each("hk $|hong kong dollars", "HKD"),
        **each("s $|singapore dollars", "SGD"),
        **each("euro|euros|€|eur", "EUR"),
        **each("pounds|pound|£|gbp|quid|pounds sterling", "GBP"),
        **each("yen|¥|jpy", "JPY"),
        **each("yuan|renminbi|rmb", "CNY"),
        **each("rupees|rs|rs .", "rupee"),
        **each("₹|inr", "INR"),
        **each("sh|shs|shilling|shillings", "shilling"),
        **each("ksh|kshs|kes", "KES"),
        **each("ugx|ush|ushs", "UGX"),
        **each("tzs|tsh|tshs", "TZS"),
        **each("rubles|roubles|ruble|rouble|₽|rub", "RUB"),
        **each("shekels|shekel|₪", "ILS"),
        **each("francs|franc|swiss francs|swiss franc|chf", "CHF"),
        **each("₩|krw|south korean won|korean won", "KRW"),
        **each("won", "won"),
        **each("rand|r|zar", "ZAR"),
        **each("naira|₦|n|ngn", "NGN"),
        **each("hryvnia|hryvnias", "UAH"),
        **each("$|dollar|dollars|bucks", "$"),
        **each("cent|cents", ("$", Decimal("0.01"))),
        **each("pence|penny|p", ("GBP", Decimal("0.01"))),
        **each("r$|r $|reais|brazilian reais", "BRL"),
        **each("mexican pesos|mx$|mxn", "MXN"),
        **each("argentine pesos|argentinian pesos", "ARS"),
        **each("chilean pesos", "CLP"),
        **each("colombian pesos", "COP"),
        **each("philippine pesos|₱", "PHP"),
        **each("turkish lira|lira|liras", "TRY"),
        **each("zloty|zlotys|pln", "PLN"),
        **each("swedish kronor|swedish crowns|sek", "SEK"),
        **each("norwegian kroner|norwegian crowns|nok", "NOK"),
        **each("danish kroner|danish crowns|dkk", "DKK"),
        **each("czech crowns|czech koruna|koruna|korunas|czk", "CZK"),
        **each("crowns|crown|kronor|kroner|krona|krone|kronas|krones|kronur", "crown"),
        **each("egyptian pounds|egyptian pound|egp", "EGP"),
        **each("lebanese pounds|lebanese pound|lbp", "LBP"),
        **each("syrian pounds|syrian pound", "SYP"),
        **each("sudanese pounds|sudanese pound", "SDG"),
        **each("forints|forint|huf", "HUF"),
        **each("lei|romanian lei|ron", "RON"),
        **each("leva|lev|bgn", "BGN"),
        **each("dong|vnd", "VND"),
        **each("tenge|kzt", "KZT"),
        **each("manat|manats", "AZN"),
        **each("dinars|dinar", "dinar"),
        **each("cfa francs|cfa franc|fcfa", "XOF"),
        **each("jamaican dollars|j $|j$", "JMD"),
        **each("nt $|nt$|taiwan dollars|new taiwan dollars", "TWD"),
        **each("baht|thb", "THB"),
        **each("ringgit|rm|myr", "MYR"),
        **each("rupiah|rp|idr", "IDR"),
        **each("dirhams|dirham", "AED"),
        **each("riyals|riyal|sar", "SAR"),
        **each("kenyan shillings", "KES"),
        **each("cedis|gh ₵|gh¢|ghs", "GHS"),
        **each("kwacha|zmw", "ZMW"),
        **each("birr", "ETB"),
        **each("taka|tk", "BDT"),
        **each("pesos|peso", "peso"),
    }
)  # fmt: skip

_US = listed(
    """
    u.s us usa states american americans washington trump obama biden york nyc california texas florida congress
    chicago boston philadelphia houston dallas atlanta seattle denver detroit michigan ohio pennsylvania georgia
    illinois virginia carolina arizona nevada oregon colorado tennessee kentucky louisiana alabama minnesota wisconsin
    missouri maryland massachusetts connecticut utah kansas nebraska iowa oklahoma arkansas mississippi idaho hawaii
    alaska brooklyn manhattan nasdaq nyse republicans democrats pentagon silicon hollywood
    """
)
_CANADA = listed(
    """
    canada canadian canadians alberta montreal calgary toronto ottawa ontario quebec vancouver edmonton winnipeg
    manitoba saskatchewan saskatoon regina nova halifax newfoundland yukon mississauga rcmp trudeau carney cbc
    """
)
_AUSTRALIA = listed(
    """
    australia australian australians nsw perth brisbane adelaide sydney melbourne canberra queensland tasmania hobart
    darwin geelong newcastle wollongong cairns townsville qld centrelink asx albanese morrison turnbull qantas
    """
)
_NEW_ZEALAND = listed("zealand nz kiwi kiwis auckland wellington christchurch dunedin waikato otago ardern")
# Ambiguous signs and words to the currency that they are where one of its words stands in the text.
CURRENCY_PLACES = {
    "$": {
        "CAD": _CANADA,
        "AUD": _AUSTRALIA,
        "NZD": _NEW_ZEALAND,
        "SGD": listed("singapore singaporean singaporeans"),
        "HKD": listed("hong kowloon"),
        "JMD": listed("jamaica jamaican jamaicans"),
        "TTD": listed("trinidad tobago"),
        "FJD": listed("fiji fijian suva"),
        "USD": _US - {"us"},
    },
    "rupee": {
        "INR": listed(
            "india indian indians delhi mumbai modi kolkata chennai bengaluru bangalore hyderabad kerala gujarat bjp"
        ),
        "PKR": listed("pakistan pakistani pakistanis islamabad karachi lahore punjab peshawar sindh"),
        "LKR": listed("lanka lankan lankans colombo"),
        "NPR": listed("nepal nepali nepalese kathmandu"),
        "MUR": listed("mauritius mauritian"),
    },
    "shilling": {
        "KES": listed("kenya kenyan kenyans nairobi mombasa kisumu"),
        "UGX": listed("uganda ugandan ugandans kampala"),
        "TZS": listed("tanzania tanzanian tanzanians dodoma dar"),
        "SOS": listed("somalia somali mogadishu"),
    },
    "crown": {
        "NOK": listed("norway norwegian norwegians oslo bergen stavanger trondheim norsk"),
        "SEK": listed("sweden swedish swedes stockholm gothenburg malmo malmö"),
        "DKK": listed("denmark danish danes copenhagen aarhus"),
        "ISK": listed("iceland icelandic reykjavik"),
        "CZK": listed("czech czechs prague brno"),
    },
    "dinar": {
        "RSD": listed("serbia serbian belgrade"),
        "KWD": listed("kuwait kuwaiti"),
        "BHD": listed("bahrain bahraini"),
        "JOD": listed("jordan jordanian amman"),
        "IQD": listed("iraq iraqi iraqis baghdad"),
        "DZD": listed("algeria algerian algiers"),
        "TND": listed("tunisia tunisian tunis"),
        "LYD": listed("libya libyan tripoli"),
    },
    "won": {"KRW": listed("korea korean koreans seoul busan samsung hyundai kospi")},
    "peso": {
        "MXN": listed("mexico mexican mexicans pemex"),
        "ARS": listed("argentina argentine argentinian aires"),
        "CLP": listed("chile chilean santiago"),
        "COP": listed("colombia colombian bogota bogotá medellin medellín"),
        "PHP": listed(
            "philippines philippine filipino filipinos manila luzon mindanao cebu quezon duterte marcos pampanga davao"
        ),
        "DOP": listed("dominican"),
        "CUP": listed("cuba cuban havana"),
        "UYU": listed("uruguay uruguayan montevideo"),
    },
}
