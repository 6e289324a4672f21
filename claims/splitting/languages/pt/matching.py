"""Portuguese words that claims are not matched by, and names as every language writes them when claims are compared."""

from claims.splitting.words import Phrases, each

STOP_WORDS = frozenset(
    """
    a à ao aos às algo algum alguma algumas alguns alguém ainda além ante antes após aquele aquela aqueles aquelas aquilo
    as assim até bem cada com como contra cujo cuja da das de dela delas dele deles depois desde dessa desse desta deste
    disse disseram diz dizem do dos durante e é ela elas ele eles em embora enquanto então entre era eram essa essas esse
    esses esta está estão estar estas estava estavam este estes eu foi foram há havia isso isto já la lhe lhes lo logo
    lugar mais mas me mediante menos mesmo mesma meu minha muita muitas muito muitos na nas nada não nem nela nele nessa
    nesse nesta neste no nos nós nossa nosso num numa o onde os ou outra outras outro outros para pela pelas pelo pelos
    perante pois por porém porque pouca pouco qual quais quando quanto que quem se segundo seja sem sempre sendo ser será
    seria seu seus si sido só sob sobre sua suas também tal tanto tão te tem têm ter tinha tinham todo toda todos todas
    tu um uma umas uns você afirmou afirma informou declarou acrescentou explicou apenas agora hoje ontem
    """.split()
)  # fmt: skip

NEGATIONS = frozenset(
    "não nunca jamais ninguém nada nenhum nenhuma nenhuns tampouco sem nem nega negou negam negaram desmente desmentiu".split()
)

# The right side is what all packs write: a word that is the same in several languages needs no line. Names of countries
# and big cities come from `claims.matching.names`; of them only what it does not know stands here, and demonyms.
ALIASES = Phrases(
    {
        **each("estados unidos da américa|eua|e.u.a|norte-americano|norte-americana|norte-americanos|"
               "norte-americanas|americano|americana|americanos|americanas|estadunidense|estadunidenses", "usa"),
        **each("grã-bretanha|britânico|britânica|britânicos|britânicas", "ukgb"),
        **each("organização das nações unidas|onu", "uno"),
        **each("união européia|ue", "eunion"),
        **each("organização mundial da saúde|organização mundial de saúde|oms", "who"),
        **each("otan|nato|organização do tratado do atlântico norte", "nato"),
        **each("fundo monetário internacional|fmi", "imf"), **each("organização mundial do comércio|omc", "wto"),
        **each("produto interno bruto|pib", "gdp"), "banco mundial": "wbank",
        **each("banco central europeu|bce", "ecb"), **each("tribunal penal internacional|tpi", "icc"),
        **each("covid-19|coronavírus", "covid"), **each("mudança climática|mudanças climáticas|alterações climáticas|"
               "aquecimento global", "climate"),
        **each("rússia|russo|russa|russos|russas", "russia"),
        **each("ucrânia|ucraniano|ucraniana|ucranianos|ucranianas", "ukraine"),
        **each("alemanha|alemão|alemã|alemães|alemãs", "germany"),
        **each("espanha|espanhol|espanhola|espanhóis|espanholas", "spain"),
        **each("frança|francês|francesa|franceses|francesas", "france"),
        **each("inglaterra|inglês|inglesa|ingleses", "england"), **each("japão|japonês|japonesa|japoneses", "japan"),
        **each("grécia|grego|grega|gregos", "greece"), **each("suécia|sueco|sueca|suecos", "sweden"),
        **each("suíça|suíço|suíços", "switzerland"), **each("turquia|turco|turca|turcos", "turkey"),
        **each("síria|sírio|sírios", "syria"), **each("países baixos|holanda|holandês|holandesa", "netherlands"),
        **each("marrocos|marroquino|marroquina", "morocco"), **each("egito|egipto|egípcio|egípcia", "egypt"),
        **each("brasil|brasileiro|brasileira|brasileiros|brasileiras", "brazil"),
        **each("itália|italiano|italiana|italianos", "italy"), **each("polônia|polónia|polonês|polaco|polaca", "poland"),
        **each("hungria|húngaro|húngara", "hungary"), **each("líbano|libanês|libanesa|libaneses", "lebanon"),
        **each("iraque|iraquiano|iraquianos", "iraq"), **each("filipinas|filipino|filipinos", "philippines"),
        **each("coreia do norte|coréia do norte|norte-coreano|norte-coreanos", "nkorea"),
        **each("coreia do sul|coréia do sul|sul-coreano|sul-coreanos", "skorea"),
        **each("arábia saudita|saudita|sauditas", "saudi"), **each("áfrica do sul|sul-africano|sul-africanos", "safrica"),
        **each("austríaco|austríaca|austríacos", "austria"), **each("australiano|australiana|australianos", "australia"),
        **each("nigeriano|nigeriana|nigerianos", "nigeria"), **each("república tcheca|república checa|tcheco|tcheca|checo",
               "czechia"), "genebra": "geneva", "haia": "hague",
        "casa branca": "whouse", "carcóvia": "kharkiv", **each("irã|irão", "iran"),
        # The words that news is made of, where the languages do not share a root.
        **each("morto|mortos|morta|mortas|morte|mortes|morreu|morreram|morrer|óbito|óbitos|falecido|falecidos|faleceu|"
               "faleceram|matou|mataram", "dead"),
        **each("ferido|feridos|ferida|feridas|feriu|feriram|lesionados", "injured"),
        **each("desaparecido|desaparecidos|desaparecidas", "missing"), **each("detido|detidos|detidas", "detained"),
        **each("ataque|ataques|atacou|atacaram", "attack"), **each("guerra|guerras", "war"),
        **each("cessar-fogo|trégua", "truce"), **each("governo|governos", "government"), **each("lei|leis", "law"),
        **each("vacina|vacinas", "vaccine"), **each("incêndio|incêndios", "fire"),
        **each("terremoto|terramoto|sismo", "earthquake"), **each("enchente|enchentes|inundações|cheias", "floods"),
        **each("escola|escolas", "school"), "igreja": "church", **each("mulher|mulheres", "woman"),
        **each("homem|homens", "man"), **each("criança|crianças|menino|menina|meninos|meninas", "child"), "água": "water",
        "desemprego": "unemployment", **each("imposto|impostos", "tax"), **each("fronteira|fronteiras", "border"),
        **each("eleição|eleições", "election"), **each("tarifa|tarifas|tarifaço", "tariff"), "petróleo": "oil",
        "invasão": "invasion", **each("ano|anos", "year"), **each("emprego|empregos|trabalho", "jobs"),
        "dinheiro": "money", **each("país|países", "country"), "cidade": "city", **each("reunião|reuniões", "meeting"),
        "vendas": "sales", **each("primeiro-ministro|primeira-ministra|premiê", "premier"), "exército": "army",
        **each("polícia|policial|policiais", "police"), **each("míssil|mísseis", "missile"),
        **each("sanção|sanções", "sanctions"), **each("conversações|conversas|negociações", "talks"), "paz": "peace",
        **each("dólar|dólares", "dollar"), **each("pessoa|pessoas|gente", "people"),
        **each("milhão|milhões", "million"), "mundo": "world",
    }
)  # fmt: skip

SINCE = Phrases(
    "depois de|depois do|depois da|depois dos|depois das|após|após o|após a|desde|desde o|desde a|a partir de|a partir do|"
    "a partir da|a contar de"
)
