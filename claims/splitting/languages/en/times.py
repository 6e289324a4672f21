"""English words of time."""

from claims.splitting.words import Phrases, each, listed

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thurs": 3, "thur": 3, "fri": 4,
}  # fmt: skip
MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _about(name: str, unit: str) -> dict[str, tuple]:
    """The unit before, of and after the publication; "the last year" is the twelve months up to it."""
    rolling = dict.fromkeys((f"the last {name}", f"the past {name}", f"this past {name}"), (unit, 1, "last"))
    coming = dict.fromkeys((f"the next {name}", f"the coming {name}"), (unit, 1, "next"))
    return {
        f"last {name}": (unit, -1), f"this {name}": (unit, 0), f"the current {name}": (unit, 0),
        f"next {name}": (unit, 1), f"this coming {name}": (unit, 1), **rolling, **coming,
    }  # fmt: skip


RELATIVE_TIMES = Phrases({
    "today": ("day", 0), "yesterday": ("day", -1), "tomorrow": ("day", 1), "tonight": ("day", 0),
    "the day before yesterday": ("day", -2), "the day after tomorrow": ("day", 2), "last night": ("day", -1),
    "last evening": ("day", -1), "this morning": ("day", 0), "this afternoon": ("day", 0), "this evening": ("day", 0),
    **_about("week", "week"), **_about("month", "month"), **_about("year", "year"), **_about("decade", "decade"),
    "this weekend": ("weekend", 0), "last weekend": ("weekend", -1), "next weekend": ("weekend", 1),
    "the weekend": ("weekend", 0), "this past weekend": ("weekend", -1), "this coming weekend": ("weekend", 1),
})  # fmt: skip
# Whole spans of the calendar that need a word like "late" before them.
BARE_UNITS = {"year": "year", "month": "month", "week": "week", "decade": "decade"}

DATE_JOINERS = frozenset({"of"})
DATE_PREPOSITIONS = listed(
    "in since until by from before after during of early late mid between through year throughout"
)
TIME_LEADS = {
    "on": 0, "last": -1, "past": -1, "next": 1, "this": 2, "coming": 1, "by": 3, "following": None, "previous": None,
    "preceding": None,
}  # fmt: skip
LEADS_BEHIND = Phrases({"coming": 1, "gone": -1})
REPEATED_LEADS = listed("every each most")
DAY_SUFFIXES = ("st", "nd", "rd", "th")
DAY_WORDS = {}
DAY_PARTS = Phrases("morning|afternoon|evening|night|lunchtime|at night|mornings")
DAY_PART_LEADS = Phrases(
    [f"{lead} {part} of" for part in ("morning", "afternoon", "evening", "night") for lead in ("on the", "the")]
    + "early|late|earlier|later|the early hours of|the small hours of|the eve of".split("|")
)
IS_DAY_FIRST = None

# The first, second or last part of a month, a year or a decade.
TIME_PARTS = Phrases({
    **each("early|early in|in early|the beginning of|beginning of|the start of|start of|the early", 0),
    **each("mid|mid -|in mid|the middle of|middle of|midway through|the mid -|the mid", 1),
    **each("late|late in|in late|the end of|end of|the close of|the late", 2),
})  # fmt: skip
TIME_EXTENTS = Phrases({
    **each("since|ever since", "since"), **each("so far|earlier|so far in|earlier in", "so_far"),
    **each("until|till|up until", "until"), **each("later|the rest of|the remainder of|later in", "rest"),
})  # fmt: skip
TIME_TAILS = Phrases({"so far": "so_far", "to date": "so_far", "thus far": "so_far"})
TIME_RANGE_OPENERS = listed("between from")
TIME_RANGE_JOINERS = listed("and to until through till")

COUNTED_LEADS = Phrases({
    **each("last|past|previous", "last"), **each("next|coming", "next"),
    **each("within|within the", "next_if_future"),
    **each("in|in just|in another", "ahead_if_future"),
})  # fmt: skip
COUNTED_TAILS = Phrases({"ago": "ago", "back": "ago", "from now": "ahead", "'s time": "ahead", "' time": "ahead"})
COUNTED_AFTER = frozenset()
# Words that "last three weeks" stands behind.
SPAN_LEADS = listed("in over during for within across through throughout of from since and or about")

# Parts of a year: how many months they have, and which of them it is.
YEAR_PARTS = Phrases({
    f"{ordinal} {name}": (months, place)
    for name, months in (("quarter", 3), ("half", 6))
    for place, ordinals in enumerate((("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th")))
    for ordinal in ordinals
    if place < 12 // months
} | {
    "last quarter": (3, 3), "final quarter": (3, 3), "latter half": (6, 1), "q1": (3, 0), "q2": (3, 1), "q3": (3, 2),
    "q4": (3, 3), "h1": (6, 0), "h2": (6, 1), "opening quarter": (3, 0),
})  # fmt: skip
LONE_YEAR_PARTS = frozenset({"q1", "q2", "q3", "q4"})

DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
    "eighties": 1980, "nineties": 1990, "20s": 1920, "30s": 1930, "40s": 1940, "50s": 1950, "60s": 1960, "70s": 1970,
    "80s": 1980, "90s": 1990,
}  # fmt: skip
DECADE_LEADS = Phrases("the|the '|the ’")
CENTURY_WORDS = frozenset({"century"})

OPENING_LEADS = Phrases(
    "before|after|when|while|once|following|ahead of|prior to|since|upon|as|although|though|despite|in the wake of|"
    "in response to|having|whereas|until"
)

# Days with a name, as month and day; None where the day changes from year to year.
NAMED_DAYS = Phrases({
    **each("christmas eve", (12, 24)), **each("christmas day", (12, 25)), **each("boxing day", (12, 26)),
    **each("new year's eve", (12, 31)), **each("new year's day", (1, 1)), **each("valentine's day", (2, 14)),
    **each("st patrick's day|st . patrick's day|saint patrick's day", (3, 17)), **each("juneteenth", (6, 19)),
    **each("fourth of july", (7, 4)), **each("bastille day", (7, 14)), **each("halloween", (10, 31)),
    **each("armistice day|veterans day|veterans' day", (11, 11)), **each("bonfire night|guy fawkes night", (11, 5)),
    **each("anzac day", (4, 25)), **each("canada day", (7, 1)), **each("australia day", (1, 26)),
    **each("international women's day", (3, 8)), **each("april fools' day|april fool's day", (4, 1)),
    **each("st george's day", (4, 23)), **each("st andrew's day", (11, 30)),
    **each("good friday|easter sunday|easter monday|easter|black friday|cyber monday|super tuesday|ash wednesday|"
           "palm sunday|maundy thursday|shrove tuesday|thanksgiving|thanksgiving day|memorial day|labor day|"
           "labour day|christmas|ramadan|eid|bloody sunday|super saturday|holy week", None),
})  # fmt: skip
# Names that hold the name of a day or a month.
NOT_DAYS = Phrases(
    "sunday times|sunday telegraph|sunday mirror|sunday express|sunday herald|sunday mail|sunday world|sunday people|"
    "sunday independent|mail on sunday|sunday school|sunday league|saturday night live|monday night football|"
    "thursday night football|sunday night football|friday night lights|sheffield wednesday|black monday|black tuesday|"
    "black wednesday|black thursday|black saturday|friday prayers|good friday agreement|christmas island|"
    "christmas tree|christmas trees|christmas eve mass|christmas card|christmas cards|christmas carol|"
    "christmas carols|christmas present|christmas presents|father christmas|easter island|easter egg|easter eggs|"
    "easter bunny|cinco de mayo|may day|october revolution|april fool|july plot|sunday roast"
)
# Words by which something is arranged for a time, or has been put off until then.
ARRANGED_PHRASES = Phrases({
    **dict.fromkeys(listed(
        "scheduled slated would begins starts opens resumes reopens kicks concludes expires commences convenes meets "
        "upcoming"
    ), "ahead"),
    **each(
        "set to|set for|planned for|expected to|expected on|expected in|expected by|expected this|takes place|"
        "take place|takes effect|comes into force|goes on trial|goes on sale|goes before|go before|goes to the polls|"
        "go to the polls|to be held|to be published|to be announced|to be released|until further notice|"
        "extended until|suspended until|closed until|on hold until|in place until|gets under way|gets underway|"
        "kick off|have until|"
        "has until|had until|looks ahead to|ahead of", "ahead"),
    **each("due", "unless_past"),
    **dict.fromkeys(listed(
        "postponed postpone postpones adjourn adjourns adjourned deferred defers defer delayed delays delay "
        "rescheduled reschedule reschedules remanded"
    ), "put_off"),
    **each("put off|puts off|put back|puts back|pushed back|pushes back", "put_off"),
})  # fmt: skip
PUT_OFF_LEADS = listed("until till to for")
