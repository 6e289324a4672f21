"""Portuguese words for what happened, and for as of when and of whom a count is."""

from claims.splitting.words import Phrases, listed

EVENT_KINDS = {
    "attack": tuple(
        "Ataque ataque atac bombarde bomba míssil mísse drone tirote assalto atentado ofensiva massacre chacina "
        "emboscada esfaque foguete".split()),
    "explosion": ("Explosão", "explos", "explod", "estouro"),
    "earthquake": ("Terremoto", "terremoto", "terramoto", "sismo", "tremor", "abalo"),
    "flood": ("Enchente", "enchente", "inundaç", "cheia", "alagamento", "enxurrada"),
    "storm": ("Tempestade", "tempestade", "temporal", "furacão", "tufão", "ciclone", "tornado"),
    "landslide": ("Deslizamento", "deslizamento", "avalanche", "desmoronamento", "aluimento"),
    "fire": ("Incêndio", "incêndi", "fogo", "chamas"),
    "shipwreck": tuple("Naufrágio naufr balsa barco navio lancha embarcaç ferry".split()),
    "crash": ("Acidente", "acidente", "colis", "batida", "choque", "descarril"),
    "collapse": ("Desabamento", "desab", "colaps", "desmoron"),
    "outbreak": ("Surto", "surto", "epidemia", "cólera", "sarampo", "dengue", "ebola"),
    "protest": ("Protesto", "protesto", "distúrbio", "manifestaç", "motim"),
    "war": ("Guerra", "guerra", "invasão", "conflito"),
}  # fmt: skip
TARGET_LEADS = listed("contra sobre")
AS_OF_LEADS = Phrases("até|até a|até o|até esta|até este|até ao|até à")
PART_LEADS = Phrases(
    "entre eles|entre elas|entre os quais|entre as quais|incluindo|inclusive|dos quais|das quais|deles|delas|eles|elas"
)
PART_TAILS = Phrases("deles|delas|dos quais|das quais|dos mortos|dos feridos|entre eles|entre elas")
RUNNING_LEADS = Phrases(
    "desde que|desde o início|desde o começo|desde o princípio|desde a invasão|desde o começo|neste ano|na guerra|"
    "durante a guerra|ao longo do ano"
)
