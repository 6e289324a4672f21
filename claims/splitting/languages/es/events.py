"""Spanish words for what happened, and for as of when and of whom a count is."""

from claims.splitting.words import Phrases, listed

EVENT_KINDS = {
    "attack": tuple(
        "Ataque ataque atac bombarde bomba misil dron tirote asalto atentad ofensiva masacre matanza emboscad "
        "apuñal proyectil cohete balacera".split()),
    "explosion": ("Explosión", "explos", "explot", "estallido", "deflagraci"),
    "earthquake": ("Terremoto", "terremoto", "sismo", "seísmo", "temblor", "réplica"),
    "flood": ("Inundación", "inundaci", "riada", "desbordamiento", "crecida", "dana"),
    "storm": ("Temporal", "tormenta", "huracán", "tifón", "ciclón", "tornado", "temporal", "borrasca"),
    "landslide": ("Alud", "alud", "deslizamiento", "deslave", "avalancha", "huaico"),
    "fire": ("Incendio", "incendi", "fuego", "llamas"),
    "shipwreck": tuple("Naufragio naufrag transbordador ferry barco patera cayuco lancha embarcaci buque".split()),
    "crash": ("Accidente", "accidente", "choque", "chocó", "colisi", "descarril", "siniestro"),
    "collapse": ("Derrumbe", "derrumb", "desplom", "colaps"),
    "outbreak": ("Brote", "brote", "epidemia", "cólera", "sarampión", "dengue", "ébola"),
    "protest": ("Protesta", "protesta", "disturbio", "manifestaci", "revuelta"),
    "war": ("Guerra", "guerra", "invasión", "conflicto"),
}  # fmt: skip
TARGET_LEADS = listed("contra sobre")
AS_OF_LEADS = Phrases(
    "hasta|hasta el|hasta este|hasta la tarde del|hasta la noche del|al|a fecha de|a día de|con fecha"
)
PART_LEADS = Phrases(
    "entre ellos|entre ellas|entre los que hay|entre los que figuran|entre los cuales|entre las que hay|incluidos|"
    "incluidas|incluido|incluida|incluyendo|incluso|de los cuales|de las cuales|de los que|de las que|de ellos|"
    "de ellas|ellos|ellas"
)
PART_TAILS = Phrases(
    "de ellos|de ellas|de los cuales|de las cuales|de los muertos|de los fallecidos"
    "|de los heridos|de los que|de las que|entre ellos|entre ellas"
)
RUNNING_LEADS = Phrases(
    "desde que|desde el inicio|desde el comienzo|desde el principio|desde principios|desde la invasión|"
    "desde el estallido|en lo que va de|en lo que va del|en lo corrido de|en la guerra|durante la guerra"
)
