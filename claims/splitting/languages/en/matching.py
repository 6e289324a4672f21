"""English words that claims are not matched by, and names as every language writes them when claims are compared."""

from claims.splitting.words import Phrases

STOP_WORDS = frozenset(
    """
    a about after again all also an and another any are as at be because been before being between both but by can could
    did do does doing down during each few for from further had has have having he her here hers him his how i if in
    into is it its itself just made make many may me might more most much must my no nor not now of off on once one only
    or other our out over own said same say saying says she should since so some still such than that the their them
    then there these they this those through to told too two under until up upon us very was we were what when where
    which while who whom whose why will with within without would you your according am amid among around per via yet
    n't don't doesn't didn't isn't aren't wasn't weren't won't can't cannot it's i'm he's she's that's
    """.split()
)  # fmt: skip

NEGATIONS = frozenset(
    """
    no not never none nobody nothing nor neither without n't don't doesn't didn't isn't aren't wasn't weren't won't
    can't cannot couldn't wouldn't shouldn't hasn't haven't hadn't denies denied deny
    """.split()
)

# The right side is what all packs write: a word that is the same in several languages needs no line. Names of countries
# and big cities come from `claims.matching.names`; of them only what it does not know stands here, and demonyms.
ALIASES = Phrases(
    {
        **dict.fromkeys(
            ["united states", "united states of america", "u.s", "u.s.a", "usa", "us", "america", "american", "americans"], "usa"
        ),
        **dict.fromkeys(["united kingdom", "u.k", "uk", "britain", "great britain", "british", "britons"], "ukgb"),
        **dict.fromkeys(["united nations", "u.n", "un"], "uno"),
        **dict.fromkeys(["european union", "e.u", "eu"], "eunion"),
        "world health organization": "who", "world health organisation": "who",
        "north atlantic treaty organization": "nato", "international monetary fund": "imf",
        "world trade organization": "wto", "gross domestic product": "gdp", "world bank": "wbank",
        "international criminal court": "icc", "european central bank": "ecb", "covid-19": "covid",
        "coronavirus": "covid", "climate change": "climate", "global warming": "climate",
        **dict.fromkeys(["saudi arabia", "saudi", "saudis"], "saudi"), "south africa": "safrica",
        "white house": "whouse", "north korea": "nkorea", "south korea": "skorea",
        "ivory coast": "coted", "côte d'ivoire": "coted", "holland": "netherlands", "the hague": "hague", "türkiye": "turkey",
        **dict.fromkeys(["austrian", "austrians"], "austria"), **dict.fromkeys(["australian", "australians"], "australia"),
        **dict.fromkeys(["nigerian", "nigerians"], "nigeria"), **dict.fromkeys(["czech", "czechs"], "czechia"),
        **dict.fromkeys(["spanish", "spaniard", "spaniards"], "spain"), **dict.fromkeys(["french", "frenchman"], "france"),
        "prime minister": "premier", "ceasefire": "truce", "cease-fire": "truce",
        "killed": "dead", "died": "dead", "deaths": "dead", "death": "dead", "dies": "dead", "kills": "dead",
        "fatalities": "dead", "wounded": "injured", "injuries": "injured",
        "children": "child", "women": "woman", "men": "man",
    }
)  # fmt: skip

SINCE = Phrases(["after", "since", "on from", "following"])
