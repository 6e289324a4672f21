"""English words beside places, and capitalised words that name none."""

from claims.splitting.words import Phrases, listed

_SIDES = listed(
    "south north east west southeast southwest northeast northwest south-east south-west north-east north-west"
)
# Words before "in" whose object is no place.
_TRUSTING = listed(
    "believe believes believed trust trusts trusted faith confidence interest interested invest invests invested "
    "investment involved hope belief specialises specializes engaged dressed written spoken based speaking results "
    "resulted named"
)
# Phrases before a place; "site" before one that only its own noun tells ("at Heathrow Airport").
PLACE_LEADS = Phrases(
    {
        **{
            lead: "any"
            for lead in (
                "in", "near", "outside", "off", "close to", "on the outskirts of", "off the coast of", "in and around",
                "around", "across", "throughout", "inside", "in central", "in downtown", "in northern", "in southern",
                "in eastern", "in western", "just outside", "on the coast of", "on the border with", "in the heart of",
                *(f"{side} of" for side in _SIDES),
            )
        },
        "at": "site",
        **{f"{word} in": "none" for word in _TRUSTING},
    }
)  # fmt: skip
_TOWN_NOUNS = listed("city town village capital municipality suburb neighborhood neighbourhood area community")
_REGION_NOUNS = listed(
    "province state region department county district canton island islands peninsula port airport valley gulf sea lake "
    "bay desert coast strait parish borough republic isle territory"
)
# Words by which a capitalised name is no place.
NOT_PLACES = listed(
    """
    twitter facebook instagram youtube tiktok whatsapp telegram linkedin reddit google amazon netflix spotify internet
    christmas easter ramadan thanksgiving congress senate parliament house commons lords court supreme tribunal ministry
    government council assembly nations un nato eu unicef who bank university police army navy force forces party league
    cup championship champions premier series olympics olympic games formula post times news journal guardian telegraph
    magazine daily cnn bbc bitcoin english spanish french german russian chinese arabic portuguese italian ukrainian
    japanese latin hebrew god christ jesus commission department institute federation union association foundation
    constitution act bill plan project administration agency office committee republicans democrats conservatives labour
    tories test grand prix open masters round group phase part chapter section
    """
)
_SITE_NOUNS = listed(
    "airport stadium park square station hospital bridge beach harbour harbor port prison jail cemetery palace castle "
    "arena theatre theater museum cathedral abbey church mosque school mall market zoo gardens island base point creek"
)
# Nouns that tell a place: towns stand before its name, regions before and belong to it, sites within it.
PLACE_NOUNS = {
    **dict.fromkeys(_TOWN_NOUNS, "town"), **dict.fromkeys(_REGION_NOUNS, "region"), **dict.fromkeys(_SITE_NOUNS, "site"),
}  # fmt: skip
