"""Spanish words beside places, and capitalised words that name none."""

from claims.splitting.words import Phrases, listed

_SIDES = listed("sur norte este oeste sureste suroeste noreste noroeste sudeste sudoeste nordeste centro interior")
# Words before "en" whose object is no place.
_TRUSTING = listed(
    "pensó pensaba pensaban pensando piensa piensan confía confían confiar confianza confió cree creen creer creía fe "
    "piensa pensar interesado interesada influye invirtió invierte invertir esperanza doctor doctora licenciado "
    "experto experta especialista máster ganó ganar convirtió convierte convertido convertirse basado basada "
    "inspirado inspirada centrado centrada"
)
# Phrases before a place; "site" before one that only its own noun tells ("at Heathrow Airport").
PLACE_LEADS = Phrases(
    {f"{word} en": "none" for word in _TRUSTING}
    | {
        lead: "any"
        for lead in (
            "en", "cerca de", "cerca del", "a las afueras de", "en las afueras de", "en los alrededores de",
            "frente a las costas de", "frente a la costa de", "en las costas de", "en la costa de",
            "en las cercanías de", "en pleno", "en plena", "en el corazón de", "a orillas de",
            *(f"{lead} {side} {of}" for lead in ("al", "en el") for side in _SIDES for of in ("de", "del")),
        )
    }
)  # fmt: skip
_TOWN_NOUNS = listed("ciudad localidad pueblo villa capital comunidad municipio comuna aldea población área zona")
_REGION_NOUNS = listed(
    "provincia estado región departamento condado distrito cantón isla islas archipiélago península barrio puerto "
    "aeropuerto sierra valle golfo mar lago río bahía cordillera desierto selva costa playa estrecho canal parroquia "
    "vereda cabo monte cerro volcán parque plaza estadio autopista carretera calle avenida estación base embajada "
    "hospital cárcel prisión cementerio franja"
)
# Words by which a capitalised name is no place.
NOT_PLACES = listed(
    """
    twitter facebook instagram youtube tiktok whatsapp telegram linkedin reddit google amazon netflix spotify internet
    navidad nochebuena pascua ramadán congreso senado parlamento cámara corte suprema tribunal fiscalía ministerio
    gobierno consejo asamblea naciones unidas onu otan ue unicef oms banco universidad policía ejército fuerzas partido
    liga copa mundial champions eurocopa libertadores juegos olímpicos premier serie fórmula diario periódico revista
    cnn bbc bitcoin bolsa twitch x dios cristo jesús juzgado comisión secretaría instituto federación sindicato
    asociación fundación constitución ley plan proyecto derecho economía medicina ciencias bellas mujer diccionario
    tratado radio marca preolímpico debut fuerza pública obra rally vuelta giro gira maratón torneo trofeo festival
    medievo renacimiento ilustración antigüedad hacienda sanidad interior educación defensa guerra holocausto genocidio
    revolución biblia evangelio división primera segunda salón gala eurovisión europeo
    """
)
# Nouns that tell a place: towns stand before its name, regions before and belong to it, sites within it.
PLACE_NOUNS = {
    **dict.fromkeys(_TOWN_NOUNS, "town"), **dict.fromkeys(_REGION_NOUNS, "region"),
}  # fmt: skip
# Adjectives of places have no capital, and nouns of works stand before their titles.
DEMONYMS, WORK_NOUNS = frozenset(), frozenset()
