"""English."""

from claims.splitting.languages import LanguagePack

PACK = LanguagePack(
    slug="en",
    sentence_starters=frozenset("the a an in on at it he she they this that these but and we according".split()),
    abbreviations=frozenset(
        "mr mrs ms dr prof sen rep gov gen col lt capt sgt cpl maj adm rev hon st jr sr mt no nos vs etc inc ltd co "
        "corp dept univ approx fig vol ed jan feb mar apr jun jul aug sep sept oct nov dec".split()
    ),
)
