"""English numbers, units and currencies."""

from decimal import Decimal

from claims.splitting.words import Phrases, each

NUMBER_WORDS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

ONES = frozenset({"a", "an", "another"})

SCALES = {
    "hundred": 100, "thousand": 10**3, "k": 10**3, "million": 10**6, "mn": 10**6, "m": 10**6, "billion": 10**9,
    "bn": 10**9, "trillion": 10**12, "tn": 10**12, "lakh": 10**5, "crore": 10**7,
}  # fmt: skip

# Words that multiply a number as a noun does: "two dozen", "half a dozen", "a couple".
MULTIPLIERS = {
    "dozen": (12, "exactly"),
    "couple": (2, "exactly"),
    "pair": (2, "exactly"),
}
SEVERAL = Phrases("several|a few|many|some few|a good few")
HALVES = Phrases("and a half")
HALF_LEADS = Phrases("half a|half|a half")

COLLECTIVES = Phrases(
    {
        **each("scores", (40, "at_least")),
        **each("dozens|several dozen|a few dozen|many dozens|dozens upon dozens", (20, "at_least")),
        **each("hundreds upon hundreds|many hundreds|several hundreds", (200, "at_least")),
        **each("a further million|an additional million|an extra million", (1_000_000, "exactly")),
        "lakhs": (200_000, "at_least"), "crores": (20_000_000, "at_least"),
        "hundreds": (200, "at_least"), "thousands": (2000, "at_least"), "millions": (2_000_000, "at_least"),
        "billions": (2_000_000_000, "at_least"), "trillions": (2 * 10**12, "at_least"),
        "tens of thousands": (20_000, "at_least"), "hundreds of thousands": (200_000, "at_least"),
        "tens of millions": (20_000_000, "at_least"), "hundreds of millions": (200_000_000, "at_least"),
        "tens of billions": (20_000_000_000, "at_least"), "hundreds of billions": (200_000_000_000, "at_least"),
        "half an": (Decimal("0.5"), "exactly"), "half a": (Decimal("0.5"), "exactly"), "dozen": (12, "exactly"),
        **each("half-dozen|a half-dozen", (6, "exactly")),
        "a quarter of a million": (250_000, "exactly"),
    }
)  # fmt: skip

COMPARATORS_BEFORE = Phrases(
    {
        **each("at least|a minimum of|no fewer than|no less than|not less than|minimum of", "at_least"),
        **each(
            "more than|over|above|upwards of|upward of|in excess of|exceeding|exceeds|exceeded|topped|"
            "surpassed|surpassing|topping|greater than|north of|comfortably over|easily over|well over|just over|slightly more than|slightly over|a little over|"
            "a little more than|just above|climbs past|climbed past|rises past|rose past|risen past|surges past|surged past|soars past|"
            "soared past|jumps past|jumped past|tops|passes|passed|surpasses|grows past|grew past|far more than|little more than|not far above",
            "more_than",
        ),
        **each("as high as|up to|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as", "at_most"),
        **each("less than|fewer than|under|below|just under|just below|well under|well below|a little under|slightly less than|"
            "slightly fewer than|shy of|just shy of", "less_than"),
        **each(
            "an approximate|approximate|about|around|approximately|some|nearly|almost|roughly|close to|an estimated|estimated|circa|"
            "approx|approx .|in the region of|something like|or around|virtually|just about",
            "about",
        ),
    }
)  # fmt: skip

COMPARATORS_AFTER = Phrases(
    {
        **each("or more|at least|and counting", "at_least"),
        **each("at most|or less|or fewer", "at_most"),
        **each("or so|-odd|odd|or thereabouts|approximately", "about"),
        **each("-plus|plus", "at_least"),
    }
)  # fmt: skip

UNITS = Phrases(
    {
        **each("%|percent|per cent|pct", ("percent", 1)),
        **each("percentage points|percentage point|points|point|of points|pp|pct points", ("percentage_point", 1)),
        **each("basis points|basis point|bps", ("percentage_point", Decimal("0.01"))),
        **each("magnitude", ("magnitude", 1)),
        **each("fortnight|fortnights", ("week", 2)),
        **each("milliliters|millilitres|ml", ("litre", Decimal("0.001"))),
        **each("milligrams|mg", ("g", Decimal("0.001"))),
        **each("gallon|gallons", ("gallon", 1)),
        **each("cubic meters|cubic metres|m3|m³", ("m3", 1)),
        **each("yard|yards", ("yard", 1)),
        **each("ounce|ounces|oz", ("ounce", 1)),
        **each("degrees fahrenheit|fahrenheit|°f|degrees f", ("fahrenheit", 1)),
        **each("millennium|millennia", ("year", 1000)),
        **each("year|years", ("year", 1)),
        **each("decade|decades", ("year", 10)),
        **each("century|centuries", ("year", 100)),
        **each("month|months", ("month", 1)),
        **each("week|weeks", ("week", 1)),
        **each("day|days|working days|business days|nights", ("day", 1)),
        **each("hour|hours|hrs", ("hour", 1)),
        **each("minute|minutes|min|mins", ("minute", 1)),
        **each("second|seconds", ("second", 1)),
        **each("kilometer|kilometers|kilometre|kilometres|km", ("km", 1)),
        **each("meter|meters|metre|metres|m", ("m", 1)),
        **each("centimeter|centimeters|centimetre|centimetres|cm", ("cm", 1)),
        **each("millimetres|millimeters|mm", ("mm", 1)),
        **each("mile|miles", ("mile", 1)),
        **each("foot|feet|ft", ("foot", 1)),
        **each("inch|inches", ("inch", 1)),
        **each("square meter|square meters|square metre|square metres|sq m", ("m2", 1)),
        **each("square kilometers|square kilometres|square kilometer|square km|sq km", ("km2", 1)),
        **each("square mile|square miles|sq mi", ("mile2", 1)),
        **each("acre|acres", ("acre", 1)),
        **each("hectare|hectares|ha", ("hectare", 1)),
        **each("kilogram|kilograms|kilo|kilos|kg", ("kg", 1)),
        **each("gram|grams|g", ("g", 1)),
        **each("ton|tons|tonne|tonnes|metric tons", ("tonne", 1)),
        **each("lb|lbs", ("lb", 1)),
        **each("liter|liters|litre|litres", ("litre", 1)),
        **each("degrees celsius|°c|º c|° c|ºc|celsius|degrees|degrees c|c|degrees centigrade|°|º", ("celsius", 1)),
        **each(
            "kilometers per hour|kilometres per hour|km/h|km / h|kph|kmh|kilometers an hour|kilometres an hour",
            ("km/h", 1),
        ),
        **each("mph|miles per hour|miles an hour", ("mph", 1)),
    }
)  # fmt: skip

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
        **each("rubles|roubles|₽", "RUB"),
        **each("shekels|₪", "ILS"),
        **each("francs|swiss francs|chf", "CHF"),
        **each("won|₩", "KRW"),
        **each("rand|r|zar", "ZAR"),
        **each("naira|₦|n|ngn", "NGN"),
        **each("hryvnia|hryvnias", "UAH"),
        **each("$|dollar|dollars|bucks", "$"),
        **each("cent|cents", ("$", Decimal("0.01"))),
        **each("pence", ("GBP", Decimal("0.01"))),
        **each("r$|r $|reais|brazilian reais", "BRL"),
        **each("mexican pesos|mx$|mxn", "MXN"),
        **each("argentine pesos|argentinian pesos", "ARS"),
        **each("chilean pesos", "CLP"),
        **each("colombian pesos", "COP"),
        **each("philippine pesos|₱", "PHP"),
        **each("turkish lira|lira|liras", "TRY"),
        **each("zloty|zlotys", "PLN"),
        **each("swedish kronor|swedish crowns", "SEK"),
        **each("norwegian kroner|norwegian crowns", "NOK"),
        **each("danish kroner|danish crowns", "DKK"),
        **each("baht", "THB"),
        **each("ringgit", "MYR"),
        **each("rupiah", "IDR"),
        **each("dirhams|dirham", "AED"),
        **each("riyals", "SAR"),
        **each("kenyan shillings", "KES"),
        **each("cedis|gh ₵|gh¢|ghs", "GHS"),
        **each("kwacha", "ZMW"),
        **each("birr", "ETB"),
        **each("taka|tk", "BDT"),
        **each("pesos|peso", "peso"),
    }
)  # fmt: skip

CURRENCY_PLACES = {
    "$": {
        "CAD": ("canada", "canadian", "canadians", "alberta", "montreal", "calgary", "toronto", "ottawa", "ontario", "quebec", "vancouver"),
        "AUD": ("australia", "australian", "australians", "nsw", "perth", "brisbane", "adelaide", "sydney", "melbourne", "canberra", "queensland"),
        "NZD": ("zealand", "nz", "kiwi", "auckland", "wellington"),
        "SGD": ("singapore", "singaporean"),
        "HKD": ("hong",),
        "USD": (
            "u.s", "usa", "states", "american", "americans", "washington", "trump", "obama", "biden", "york",
            "california", "texas", "florida", "congress",
        ),
    },
    "rupee": {
        "INR": ("india", "indian", "delhi", "mumbai", "modi"),
        "PKR": ("pakistan", "pakistani", "islamabad", "karachi", "lahore", "punjab"),
        "LKR": ("lanka", "lankan", "colombo"),
        "NPR": ("nepal", "nepali", "nepalese", "kathmandu"),
    },
    "shilling": {
        "KES": ("kenya", "kenyan", "nairobi", "mombasa", "kisumu"),
        "UGX": ("uganda", "ugandan", "kampala"),
        "TZS": ("tanzania", "tanzanian", "dodoma"),
    },
    "peso": {
        "MXN": ("mexico", "mexican"),
        "ARS": ("argentina", "argentine"),
        "CLP": ("chile", "chilean"),
        "COP": ("colombia", "colombian"),
        "PHP": ("philippines", "philippine", "manila"),
    },
}  # fmt: skip
