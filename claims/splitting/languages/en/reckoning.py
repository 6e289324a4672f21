"""English words between the numbers of one sum."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

REST_LEADS = Phrases("the remaining|the other|the rest ,|and the rest")
TOTAL_TAILS = Phrases("in total|in all|altogether|all told|overall")
WHOLE_LEADS = Phrases("in total|in all|altogether|a total of")
SUM_LEADS = Phrases(
    "add up to|adds up to|added up to|adding up to|sum to|sums to|totalling|totaling|totalled|totaled|"
    "for a total of|making a total of|for a combined total of|bringing the total to|, in total ,|, altogether ,"
)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
FRACTIONS = Phrases(
    {f"{lead}{noun}": (1, size) for noun, size in _PARTS.items() for lead in ("a ", "one ", "one-")}
    | {"half": (1, 2), "one half": (1, 2)}
    | {
        f"{word}{tie}{noun}s": (number, size)
        for word, number in (("two", 2), ("three", 3), ("four", 4))
        for noun, size in _PARTS.items()
        if number < size and size > 2
        for tie in (" ", "-")
    }
)
CHANCE_LINKS = Phrases("in|in every|out of every")
CHANGE_OPENERS = frozenset({"from"})
CHANGE_JOINERS = frozenset({"to"})
CHANGES = Phrases(
    "rose|rise|rises|rising|risen|increased|increase|increases|increasing|grew|grow|grows|grown|growth|jumped|jump|"
    "climbed|surged|soared|fell|fall|falls|fallen|dropped|drop|drops|declined|decline|decreased|decrease|reduced|"
    "reduction|shrank|plunged|slumped|up|down|gain|gained|lost|cut|hike|advanced|slid|tumbled|expanded|improved"
)
CHANGE_LINKS = listed("by of a an some the about almost nearly over around roughly more than")
CHANGE_TAILS = Phrases(
    "more|less|fewer|higher|lower|increase|rise|growth|jump|surge|gain|hike|drop|fall|decline|decrease|reduction|cut|"
    "up|down|bigger|larger|smaller|cheaper|dearer"
)
FACTORS = Phrases(
    {
        **each("doubled|doubling", Decimal(2)),
        **each("tripled|tripling|trebled|trebling", Decimal(3)),
        **each("quadrupled|quadrupling", Decimal(4)),
        **each("halved|halving|by half|by a half", Decimal("0.5")),
    }
)
TIMES_MORE = Phrases("times more|times as many|times as much|times higher|times greater|times larger")
CONVERSION_UNITS = Phrases(
    {
        **each("mm|millimetre|millimetres|millimeter|millimeters", "mm"),
        **each("cm|centimetre|centimetres|centimeter|centimeters", "cm"),
        **each("m|metre|metres|meter|meters", "m"),
        **each("km|kms|kilometre|kilometres|kilometer|kilometers", "km"),
        **each("inch|inches|in", "inch"),
        **each("foot|feet|ft", "foot"),
        **each("yard|yards|yd|yds", "yard"),
        **each("mile|miles|mi", "mile"),
        **each("nautical mile|nautical miles", "nautical_mile"),
        **each("square metre|square metres|square meter|square meters|sq m|m2|m²", "m2"),
        **each("square kilometre|square kilometres|square kilometer|square kilometers|sq km|km2|km²", "km2"),
        **each("square foot|square feet|sq ft", "foot2"),
        **each("square mile|square miles|sq mi|sq miles", "mile2"),
        **each("acre|acres", "acre"),
        **each("hectare|hectares|ha", "hectare"),
        **each("g|gram|grams|gramme|grammes", "g"),
        **each("kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes", "kg"),
        **each("tonne|tonnes|metric ton|metric tons", "tonne"),
        **each("ton|tons", "ton"),
        **each("lb|lbs|pound|pounds", "lb"),
        **each("ounce|ounces|oz", "ounce"),
        **each("stone", "stone"),
        **each("litre|litres|liter|liters|l", "litre"),
        **each("ml|millilitre|millilitres|milliliter|milliliters", "ml"),
        **each("gallon|gallons|gal", "gallon"),
        **each("barrel|barrels|bbl", "barrel"),
        **each("cubic metre|cubic metres|cubic meter|cubic meters|m3|m³", "m3"),
        **each("cubic foot|cubic feet|cu ft", "foot3"),
        **each("km/h|km / h|kmh|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|"
               "km per hour|km an hour", "km/h"),
        **each("mph|miles per hour|miles an hour", "mph"),
        **each("knots|knot", "knot"),
        **each("m/s|m / s|metres per second|meters per second", "m/s"),
        **each("°c|° c|ºc|º c|degrees celsius|degree celsius|degrees c|degrees centigrade|celsius|c", "celsius"),
        **each("°f|° f|ºf|º f|degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit|f", "fahrenheit"),
    }
)  # fmt: skip
MINUS_WORDS = frozenset({"minus"})
BELOW_ZERO = Phrases("below zero|below")
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "fifteenth": 15, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
}  # fmt: skip
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
ANNIVERSARIES = frozenset({"anniversary"})
COUNT_LEADS = Phrases("marks|mark|marked|marking")
WHEN_WORDS = frozenset({"when"})
