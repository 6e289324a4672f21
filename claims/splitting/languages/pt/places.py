"""Portuguese words beside places, and capitalised words that name none."""

from claims.splitting.words import Phrases, listed

_SIDES = listed("sul norte leste oeste sudeste sudoeste nordeste noroeste centro interior")
# Words before "em" whose object is no place.
_TRUSTING = listed(
    "confia confiam confiar confiança confiou acredita acreditam acreditar acreditava fé pensa pensar interessado "
    "investiu investe investir esperança doutor doutora especialista mestre baseado baseada votou votar vota"
)
# Phrases before a place; "site" before one that only its own noun tells ("at Heathrow Airport").
PLACE_LEADS = Phrases(
    {f"{word} em": "none" for word in _TRUSTING}
    | {
        lead: "any"
        for lead in (
            "em", "no", "na", "nos", "nas", "perto de", "perto do", "perto da", "próximo a", "nos arredores de",
            "nos arredores do", "nos arredores da", "ao largo de", "junto a", "às margens do",
            *(f"{lead} {side} {of}" for lead in ("ao", "a", "no") for side in _SIDES for of in ("de", "do", "da")),
        )
    }
)  # fmt: skip
_TOWN_NOUNS = listed("cidade localidade vila aldeia capital município concelho povoação zona área comunidade")
_REGION_NOUNS = listed(
    "província estado região distrito ilha ilhas arquipélago península bairro porto aeroporto serra vale golfo mar "
    "lago rio baía deserto costa praia estreito canal freguesia cabo monte parque praça estádio rodovia estrada rua "
    "avenida estação base hospital prisão faixa"
)
# Words by which a capitalised name is no place.
NOT_PLACES = listed(
    """
    twitter facebook instagram youtube tiktok whatsapp telegram linkedin reddit google amazon netflix spotify internet
    natal páscoa ramadã carnaval congresso senado parlamento câmara corte supremo tribunal ministério governo conselho
    assembleia nações unidas onu otan nato ue unicef oms banco universidade polícia exército forças partido liga copa
    taça mundial champions libertadores jogos olímpicos olimpíadas premier série fórmula jornal diário revista cnn bbc
    bitcoin bolsa deus cristo jesus comissão secretaria instituto federação sindicato associação fundação constituição
    lei plano projeto globo folha câmara direito economia medicina
    """
)
# Nouns that tell a place: towns stand before its name, regions before and belong to it, sites within it.
PLACE_NOUNS = {
    **dict.fromkeys(_TOWN_NOUNS, "town"), **dict.fromkeys(_REGION_NOUNS, "region"),
}  # fmt: skip
# Adjectives of places have no capital, and nouns of works stand before their titles.
DEMONYMS, WORK_NOUNS = frozenset(), frozenset()
