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

HOMONYM_CURRENCIES = listed("crown crowns")
# Countries, their people, capitals and central banks, and regions and large cities whose names nothing else bears.
_US = listed(
    """
    u.s us usa states american americans washington california texas florida michigan ohio pennsylvania illinois
    arizona nevada oregon colorado tennessee kentucky louisiana alabama minnesota wisconsin missouri maryland
    massachusetts connecticut utah kansas nebraska iowa oklahoma arkansas mississippi idaho hawaii alaska indiana
    chicago
    """
)
_CANADA = listed(
    """
    canada canadian canadians ottawa ontario quebec alberta manitoba saskatchewan newfoundland yukon toronto montreal
    vancouver calgary edmonton winnipeg
    """
)
_AUSTRALIA = listed(
    "australia australian australians canberra nsw queensland tasmania sydney melbourne brisbane adelaide hobart asx"
)
_NEW_ZEALAND = listed("zealand nz kiwi kiwis wellington auckland")
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
        "INR": listed("india indian indians delhi rbi mumbai kolkata chennai bengaluru kerala gujarat"),
        "PKR": listed("pakistan pakistani pakistanis islamabad karachi lahore sindh"),
        "LKR": listed("lanka lankan lankans colombo"),
        "NPR": listed("nepal nepali nepalese kathmandu"),
        "MUR": listed("mauritius mauritian"),
    },
    "shilling": {
        "KES": listed("kenya kenyan kenyans nairobi"),
        "UGX": listed("uganda ugandan ugandans kampala"),
        "TZS": listed("tanzania tanzanian tanzanians dodoma"),
        "SOS": listed("somalia somali mogadishu"),
    },
    "crown": {
        "NOK": listed("norway norwegian norwegians oslo"),
        "SEK": listed("sweden swedish swedes stockholm riksbank"),
        "DKK": listed("denmark danish danes copenhagen"),
        "ISK": listed("iceland icelandic reykjavik"),
        "CZK": listed("czech czechs prague"),
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
    "won": {"KRW": listed("korea korean koreans seoul")},
    "peso": {
        "MXN": listed("mexico mexican mexicans banxico"),
        "ARS": listed("argentina argentine argentinian aires"),
        "CLP": listed("chile chilean chileans"),
        "COP": listed("colombia colombian colombians bogota bogotá"),
        "PHP": listed("philippines philippine filipino filipinos manila luzon mindanao visayas cebu"),
        "DOP": listed("dominican"),
        "CUP": listed("cuba cuban havana"),
        "UYU": listed("uruguay uruguayan montevideo"),
    },
}
