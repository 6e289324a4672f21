"""English words beside places, and capitalised words that name none."""

from claims.splitting.words import Phrases, listed

_SIDES = listed(
    "south north east west southeast southwest northeast northwest south-east south-west north-east north-west"
)
_PARTS = (
    _SIDES | {f"{side}ern" for side in _SIDES} | listed("central downtown coastal rural greater inner mountainous")
)
# Words before "in" whose object is no place.
_TRUSTING = listed(
    "believe believes believed trust trusts trusted faith confidence interest interested invest invests invested "
    "investment involved hope belief specialises specializes engaged dressed written spoken based speaking results "
    "resulted named called brought sworn"
)
# Phrases before a place; "site" before one that only its own noun tells ("at Heathrow Airport").
PLACE_LEADS = Phrases(
    {
        **{
            lead: "any"
            for lead in (
                "in", "near", "outside", "off", "close to", "on the outskirts of", "off the coast of", "in and around",
                "around", "across", "throughout", "inside", "just outside", "on the coast of", "on the border with",
                "in the heart of", *(f"{lead} {side}" for lead in ("in", "in the", "across",
                "near") for side in _PARTS),
                *(f"in the {side} of" for side in _SIDES),
                *(f"{side} of" for side in _SIDES),
            )
        },
        "at": "site",
        **{f"{word} in": "none" for word in _TRUSTING},
    }
)  # fmt: skip
_TOWN_NOUNS = listed("city town village capital municipality suburb neighborhood neighbourhood area community")
_REGION_NOUNS = listed(
    "province state region department county district canton island islands peninsula port airport valley gulf sea "
    "lake bay desert coast strait parish borough republic isle territory"
)
# Words by which a capitalised name is no place.
NOT_PLACES = listed(
    """
    twitter facebook instagram youtube tiktok whatsapp telegram linkedin reddit google amazon netflix spotify internet
    christmas easter ramadan thanksgiving congress senate parliament house commons lords court supreme tribunal
    ministry government council assembly nations un nato eu unicef who bank university police army navy force forces
    party league cup championship champions premier series olympics olympic games formula post times news journal
    guardian telegraph magazine daily cnn bbc bitcoin english spanish french german russian chinese arabic portuguese
    italian ukrainian japanese latin hebrew god christ jesus commission department institute federation union
    association foundation constitution act bill plan project administration agency office committee republicans
    democrats conservatives labour tories test grand prix open masters round group phase part chapter section marathon
    festival race rally tour tournament expo trophy derby awards conference war minister president prime energy
    airlines airways motors inc ltd plc corp holocaust genocide uprising rebellion blitz medicare medicaid yes europe's
    defence defense operation wimbledon ashes
    """
)
_SITE_NOUNS = listed(
    "airport stadium park square station hospital bridge beach harbour harbor port prison jail cemetery palace castle "
    "arena theatre theater museum cathedral abbey church mosque school mall market zoo gardens island base point creek"
)
# Nouns that tell a place: towns stand before its name, regions before and belong to it, sites within it.
PLACE_NOUNS = {
    **dict.fromkeys(_TOWN_NOUNS, "town"), **dict.fromkeys(_REGION_NOUNS, "region"), **dict.fromkeys(_SITE_NOUNS,
        "site"),
}  # fmt: skip
# Capitalised adjectives: "in the Kashmiri capital" names no place.
DEMONYMS = listed(
    """
    afghan african albanian algerian american arab arabian argentine argentinian armenian asian australian austrian
    azerbaijani bangladeshi basque belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
    cameroonian canadian catalan catholic caucasian chechen chilean chinese christian colombian congolese croatian
    cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino
    finnish french gambian gazan georgian german ghanaian greek guatemalan haitian hindu honduran hungarian icelandic
    indian indonesian iranian iraqi irish islamic israeli italian ivorian jamaican japanese jewish jordanian kashmiri
    kazakh kenyan korean kosovar kurdish kuwaiti laotian latvian lebanese liberian libyan lithuanian macedonian
    malaysian malian maltese mexican moldovan mongolian moroccan mozambican muslim namibian nepalese nepali nicaraguan
    nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian polish portuguese protestant qatari
    romanian russian rwandan salvadoran saudi scottish senegalese serb serbian sikh singaporean slovak slovenian somali
    spanish sudanese swedish swiss syrian taiwanese tamil tanzanian thai tibetan tunisian turkish ugandan ukrainian
    uruguayan uzbek venezuelan victorian vietnamese welsh yemeni zambian zimbabwean hutu tutsi
    """
)
# Nouns behind the title of a work or an affair.
WORK_NOUNS = listed(
    "film movie trilogy musical novel album song sitcom drama thriller documentary scandal affair saga"
)
