"""English words for what happened, and for as of when and of whom a count is."""

from claims.splitting.words import Phrases, listed

EVENT_KINDS = {
    "attack": tuple(
        "Attack attack strike airstrike air-strike bomb shell missile drone shooting shot gunm gunfire raid assault "
        "stabb massacre ambush rocket".split()),
    "explosion": ("Explosion", "explosion", "explod", "blast"),
    "earthquake": ("Earthquake", "earthquake", "quake", "tremor", "aftershock"),
    "flood": ("Flood", "flood", "deluge"),
    "storm": ("Storm", "storm", "hurricane", "typhoon", "cyclone", "tornado", "rainstorm"),
    "landslide": ("Landslide", "landslide", "landslip", "mudslide", "avalanche"),
    "fire": ("Fire", "fire", "wildfire", "blaze"),
    "shipwreck": tuple("Shipwreck shipwreck ferry ferries boat sank sinking capsiz trawler dinghy".split()),
    "crash": ("Crash", "crash", "collision", "collid", "derail", "pile-up"),
    "collapse": ("Collapse", "collapse", "cave-in"),
    "outbreak": ("Outbreak", "outbreak", "epidemic", "cholera", "measles", "ebola"),
    "protest": ("Protest", "protest", "riot", "unrest", "demonstrat"),
    "war": ("War", "war", "wartime", "invasion", "conflict"),
}  # fmt: skip
TARGET_LEADS = listed("on against hit targeting")
AS_OF_LEADS = Phrases("as of|as at|by|up to|through|up until|until")
PART_LEADS = Phrases(
    "including|among them|among whom were|among whom|among the dead were|among those killed were|of whom|of them|"
    "them|with"
)
PART_TAILS = Phrases("of them|of whom|of the dead|of those killed|of the victims|of the injured|among them|of which")
RUNNING_LEADS = Phrases(
    "since the war|since the start|since the beginning|since the invasion|since the conflict|since war|since fighting|"
    "since hostilities|since the outbreak|so far this year|so far this month|since the offensive|during the war|"
    "in the war"
)
