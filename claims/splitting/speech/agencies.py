"""News agencies and broadcasters, named alike in all languages, that are told things: "dijo a Efe Ana Ruiz"."""

from claims.splitting.words import listed

AGENCIES = listed(
    "efe reuters bloomberg xinhua ansa lusa telam télam notimex andina colprensa sputnik cnn bbc afp ap dpa upi epa "
    "rtve tve tvn"
)
