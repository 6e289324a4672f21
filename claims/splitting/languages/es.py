"""Spanish."""

from claims.splitting.languages import LanguagePack

PACK = LanguagePack(
    slug="es",
    sentence_starters=frozenset("el la los las un una en según además también pero esto eso este esta él ella".split()),
    abbreviations=frozenset(
        "sr sra srta sres dr dra d dña prof ing lic arq gral cnel tte cap sgto mons fr hno pbro av avda ctra núm nº no "
        "pág págs art aprox cf ej vs depto dpto prov pte vol ed cía tel máx mín etc".split()
    ),
)
