"""English numbers and units."""

from decimal import Decimal

from claims.splitting.words import Phrases, each, listed

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
        **each("~|≈|±", "about"),
        **each("at least|a minimum of|no fewer than|no less than|not less than|minimum of", "at_least"),
        **each(
            "more than|over|above|upwards of|upward of|in excess of|exceeding|exceeds|exceeded|topped|surpassed|"
            "surpassing|topping|greater than|north of|comfortably over|easily over|well over|just over|"
            "slightly more than|slightly over|a little over|a little more than|just above|climbs past|climbed past|"
            "rises past|rose past|risen past|surges past|surged past|soars past|soared past|jumps past|jumped past|"
            "tops|passes|passed|surpasses|grows past|grew past|far more than|little more than|not far above",
            "more_than",
        ),
        **each("as high as|up to|at most|no more than|not more than|a maximum of|maximum of|as many as|"
            "as much as", "at_most"),
        **each("less than|fewer than|under|below|just under|just below|well under|well below|a little under|"
            "slightly less than|"
            "slightly fewer than|shy of|just shy of", "less_than"),
        **each(
            "an approximate|approximate|about|around|approximately|some|nearly|almost|roughly|close to|an estimated|"
            "estimated|circa|approx|approx .|in the region of|something like|or around|virtually|just about",
            "about",
        ),
        # Words of place and the particles of verbs bound no number.
        **each("|".join(f"{word} the" for word in listed("about around over above below under")), ""),
        **each("|".join(
            f"{verb} over"
            for verb in listed(
                "hand hands handed handing turn turns turned turning take takes took taken taking sign signs signed "
                "signing pay paid paying pass passed passing bring brought win carried carry ran run preside presided "
                "argue argued row dispute battle control power lead advantage victory win voted vote fight fought "
                "arrested charged criticised questioned concern concerns fears protest protests"
            )
        ), ""),
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
        **each("%|percent|per cent|pct|pc", ("percent", 1)),
        **each("percentage points|percentage point|pp|pct points|% points|percent points|"
            "per cent points", ("percentage_point", 1)),
        **each("points|point|of points", ("point", 1)),
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
        **each("nautical mile|nautical miles", ("nautical_mile", 1)),
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
            "kilometers per hour|kilometres per hour|kilometre per hour|kilometer per hour|kilometre an hour|"
            "kilometer an hour|km an hour|km per hour|km/h|km / h|kph|kmh|kilometers an hour|kilometres an hour",
            ("km/h", 1),
        ),
        **each("mph|miles per hour|miles an hour|mile per hour|mile an hour", ("mph", 1)),
    }
)  # fmt: skip

METRE_TAILS = Phrases(
    "freestyle|butterfly|backstroke|breaststroke|medley|individual medley|hurdles|steeplechase|sprint|relay|dash|free|"
    "freestyle relay|medley relay|final|finals|semi-final|race|races|heat|heats|world title|world record|champion|"
    "world champion|away from|wide|deep|tall|thick|north|south|east|west|below|above|apart|underground|underwater|"
    "downstream|upstream|pool|walk|swim|stretch|radius|wave|waves|stretch of|section of|below sea|above sea|high-rise|"
    # Not "40m from last year", "30m long term loans".
    "from where|from shore|from land".split("|")
    + [
        f"{word} {behind}"
        for word in ("long", "high", "away")
        for behind in (",", ".", ";", "and", "by", "with", "at")
    ]
    + [
        f"from {article} {place}"
        for article in ("the", "a", "his", "her", "their")
        for place in listed(
            "shore coast beach water scene border entrance exit gate fence wall road track surface edge finish spot goal "
            "epicentre epicenter summit"
        )
    ]
)
EVENTS = Phrases(
    each(
        "freestyle|butterfly|backstroke|breaststroke|medley|individual medley|hurdles|free|fly|steeplechase|"
        "freestyle relay|medley relay|free relay",
        "style",
    )
    | each(
        "sprint|dash|relay|final|finals|semi-final|semi-finals|heat|heats|race|races|world title|"
        "world record|champion|world champion|olympic champion|run|walk",
        "race",
    )
)
TELEPHONE_WORDS = listed(
    "phone telephone tel call calling calls helpline helplines hotline hotlines text texting whatsapp ring ringing "
    "dial line mobile fax"
)
# Points of a percentage, and those of a game or an index.
POINT_RATES = listed(
    """
    % percent percentage pct poll polls polling pollster pollsters approval voters ratings rate rates inflation
    unemployment jobless interest yield yields turnout mortgage basis share survey gdp growth
    """
)
POINT_COUNTS = listed(
    """
    index indices dow nasdaq ftse nikkei sensex nifty hang dax cac kospi stoxx asx composite benchmark
    scored scoring scorer score scores game games rebounds assists championship standings league coach team
    teams players match matches tournament title lap laps driver drivers playoff playoffs halftime half-time
    """
)
DIFFERENCE_TAILS = Phrases(
    "above|below|higher|lower|more than|less than|warmer|cooler|hotter|colder|longer|shorter|heavier|lighter"
)
TOTAL_LEADS = Phrases("out of|out of a total of|of a total of|out of the|from a total of")
MONEY_WORDS = listed(
    """
    revenue revenues turnover profit profits debt debts owe owes owed cost costs costing budget budgets budgeted
    invest invests invested investing investment investments compensation pay pays paid paying payment payments
    ebitda credit credits loan loans loaned fine fines fined fund funds funded funding bail price prices priced
    value valued valuation worth subsidy subsidies spend spends spent spending saving savings save saves saved
    deficit deficits surplus surpluses loss losses earning earnings earn earns earned dividend dividends salary
    salaries wage wages contract contracts finance finances financed financing sales money bid bids grant grants
    """
)
