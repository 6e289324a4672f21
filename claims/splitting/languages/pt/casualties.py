"""Portuguese words for what happens to people."""

from claims.splitting.words import Phrases, each, listed

MEASURE_NOUNS = Phrases(
    {
        **each(
            "morto|mortos|morta|mortas|falecido|falecidos|falecida|falecidas|vítima mortal|vítimas mortais|"
            "vítima fatal|vítimas fatais|vítima|vítimas|cadáver|cadáveres|corpos|corpo sem vida|corpos sem vida|"
            "óbito|óbitos|morte|mortes|falecimentos|assassinato|assassinatos|assassínio|assassínios|homicídio|"
            "homicídios|feminicídio|feminicídios|latrocínio|latrocínios|suicídios|vidas|baixas mortais|executados|"
            "executadas|assassinados|assassinadas|afogados|carbonizados|fuzilados|mortes confirmadas|mortos confirmados",
            "killed",
        ),
        **each(
            "ferido|feridos|ferida|feridas|ferido grave|feridos graves|ferido leve|feridos leves|ferido ligeiro|"
            "feridos ligeiros|feridos com gravidade|lesionado|lesionados|lesionada|lesionadas|hospitalizado|"
            "hospitalizados|hospitalizadas|intoxicados|queimados|baleado|baleados|baleadas|esfaqueados|politraumatizados",
            "injured",
        ),
        **each("desaparecido|desaparecidos|desaparecida|desaparecidas", "missing"),
        **each(
            "desabrigado|desabrigados|desabrigada|desabrigadas|desalojado|desalojados|desalojada|desalojadas|deslocado|"
            "deslocados|deslocadas|evacuado|evacuados|evacuadas|refugiados|deslocados internos",
            "displaced",
        ),
        **each(
            "detido|detidos|detida|detidas|detenção|detenções|prisões|prisões em flagrante|capturados|"
            "presos em flagrante|presos preventivamente",
            "detained",
        ),
        **each("resgatado|resgatados|resgatadas|resgates", "rescued"),
        **each("refém|reféns|sequestrado|sequestrados|sequestradas|sequestros|raptados|raptadas|raptos", "kidnapped"),
        **each(
            "contágio|contágios|contagiados|infectado|infectados|infetado|infetados|infectadas|infetadas|infecções|"
            "infeções|contaminados|caso|casos|casos confirmados|casos positivos|positivos",
            "infected",
        ),
        **each("afetado|afetados|afetada|afetadas|flagelados|atingidos|atingidas|prejudicados", "affected"),
    }
)  # fmt: skip

DISEASE_MEASURES = listed("casos caso infecções infeções positivos")
DISEASE_WORDS = listed(
    "covid-19 covid coronavírus vírus contágio contágios contagiados pandemia epidemia doença dengue cólera ebola ébola "
    "sarampo gripe influenza zika malária febre aids sida hiv vih surto infecção infeção infectados infetados infectadas "
    "infetadas confirmados confirmado confirmadas confirmada hepatite varíola variante ômicron ómicron chikungunya "
    "oropouche meningite tuberculose "
    "coqueluche leptospirose legionella contaminação"
)

_PARTICIPLES = {
    "killed": "mort falecid assassinad executad afogad abatid carbonizad enforcad degolad decapitad fuzilad linchad "
    "eletrocutad vitimad chacinad",
    "injured": "ferid lesionad balead hospitalizad intoxicad queimad atropelad esfaquead espancad machucad alvejad",
    "missing": "desaparecid sumid",
    "displaced": "deslocad evacuad desalojad desabrigad",
    "detained": "detid pres capturad encarcerad",
    "rescued": "resgatad",
    "kidnapped": "sequestrad raptad",
    "infected": "contagiad infectad infetad contaminad",
    "affected": "afetad afectad atingid prejudicad",
}
PARTICIPLES = Phrases(
    {
        **{
            stem + ending: measure
            for measure, stems in _PARTICIPLES.items()
            for stem in stems.split()
            for ending in ("o", "a", "os", "as")
        },
        **{
            f"{participle} {end}": measure
            for ending in ("o", "a", "os", "as")
            for participle, ends, measure in (
                (f"retirad{ending}", "de casa|de suas casas|das suas casas|das casas", "displaced"),
                (f"removid{ending}", "de casa|de suas casas|das suas casas|das casas", "displaced"),
                (f"atingid{ending}", "por tiros|por tiro|por um tiro|por balas|por bala perdida|por disparos", "injured"),
                (f"atingid{ending}", "por estilhaços|a tiro|a tiros|por um raio|por uma bala", "injured"),
                (f"balead{ending}", "e morto|e morta|e mortos|e mortas", "killed"),
                (f"ferid{ending}", "mortalmente|de morte", "killed"),
            )
            for end in ends.split("|")
        },
        **each("feito refém|feita refém|feitos reféns|feitas reféns|feitos de reféns|mantido refém|mantidos reféns|"
               "mantidas reféns|levados como reféns", "kidnapped"),
        **each("por localizar|por encontrar", "missing"),
        **each("salvas|salvos|salva|socorridos com vida|retirados com vida|retiradas com vida", "rescued"),
    }
)  # fmt: skip
CARRYINGS = frozenset(
    stem + ending
    for stem in "levad encaminhad transportad transferid conduzid removid socorrid internad retirad evacuad enviad".split()
    for ending in ("o", "a", "os", "as")
)
DESTINATIONS = Phrases(
    {
        **each("hospital|hospitais|clínica|clínicas|pronto-socorro|centro médico|unidade de saúde|centro de saúde|santa casa|"
               "uti|terapia intensiva|cuidados intensivos", "injured"),
        **each("abrigo|abrigos|alojamentos|centro de acolhimento|centros de acolhimento|campos de refugiados", "displaced"),
        **each("delegacia|esquadra|presídio|prisão|cadeia|penitenciária", "detained"),
        **each("necrotério|morgue", "killed"),
    }
)  # fmt: skip
STATES = Phrases(
    {
        **each(
            "com ferimentos|com lesões|com queimaduras|com fraturas|com contusões|com escoriações|com traumatismo|"
            "em estado grave|em estado crítico|em estado gravíssimo|nos cuidados intensivos|em cuidados intensivos|na uti|"
            "com sintomas de intoxicação",
            "injured",
        ),
        **each("sem vida", "killed"),
        **each("por localizar|por encontrar|em paradeiro desconhecido|em lugar incerto", "missing"),
        **each("sem casa|sem teto|sem abrigo|fora de casa|fora de suas casas|em abrigos", "displaced"),
        **each("sob custódia|atrás das grades|em prisão preventiva|em prisão domiciliar", "detained"),
        **each("a salvo|com vida", "rescued"),
        **each("em cativeiro|em poder dos sequestradores", "kidnapped"),
    }
)

_ENDINGS_ER = listed("er eu eram e em ia iam erá erão eria eriam erem esse essem endo era")


def _conjugated(stems: str, endings: frozenset[str]) -> list[str]:
    return [stem + ending for stem in stems.split() for ending in endings]


_AR = listed("ar ou aram a am ava avam ará arão aria ariam arem asse assem ando ado")

# The subject suffers these.
EVENT_VERBS = Phrases(
    {
        **{
            f"{verb} entre {victims}": measure
            for verb in ("está", "estão", "estava", "estavam", "figura", "figuram")
            for victims, measure in (
                ("os mortos", "killed"), ("as vítimas", "killed"), ("as vítimas mortais", "killed"),
                ("as vítimas fatais", "killed"), ("os feridos", "injured"), ("os desaparecidos", "missing"),
                ("os detidos", "detained"), ("os presos", "detained"),
            )
        },
        **dict.fromkeys(_conjugated("morr falec perec", _ENDINGS_ER), "killed"),
        **each(
            "perdeu a vida|perderam a vida|perde a vida|perdem a vida|perder a vida|perderem a vida|perdido a vida|"
            "perdessem a vida|perdendo a vida|afogou-se|afogaram-se|se afogou|se afogaram|suicidou-se|suicidaram-se|"
            "se suicidou|se suicidaram|foi a óbito|foram a óbito|vieram a óbito|veio a óbito|vieram a morrer|"
            "veio a morrer|vieram a falecer|veio a falecer|acabou por morrer|acabaram por morrer|tombaram",
            "killed",
        ),
        **each("feriu-se|feriram-se|se feriu|se feriram|se machucou|se machucaram|machucaram-se|machucou-se", "injured"),
        **each("contraíram|se infectaram|se infectou|infectaram-se|se contaminaram|contaminaram-se", "infected"),
        **each("desapareceu|desapareceram|sumiu|sumiram", "missing"),
        **{
            f"{left} {home}": "displaced"
            for home in ("casa", "suas casas", "as suas casas", "as casas", "de casa", "das suas casas", "de suas casas")
            for left in (
                "ficou sem", "ficaram sem", "tiveram de deixar", "tiveram que deixar", "tiveram de abandonar",
                "tiveram que abandonar", "tiveram de sair", "tiveram que sair", "deixaram", "abandonaram", "fugiram",
                "foram obrigados a deixar", "foram obrigadas a deixar", "foram forçados a deixar",
                "foram forçadas a deixar", "foram obrigadas a sair", "foram obrigados a sair", "tiveram de fugir",
            )
        },
    }
)  # fmt: skip

# The object suffers these.
HARM_VERBS = Phrases(
    {
        **dict.fromkeys(_conjugated("mat assassin execut vitim", _AR), "killed"),
        **each("abateu|abateram|abater|abatido|abatendo|vitima|vitimam", "killed"),
        **{
            f"{article} {noun} {of}": "killed"
            for article in ("a", "à", "da", "pela", "na", "as", "das", "pelas", "às")
            for noun in ("morte", "mortes", "vida", "vidas", "execução", "chacina")
            for of in ("de", "a")
            if not (noun.startswith("morte") and of == "a")
        },
        **{
            f"{article} {noun} de": "killed"
            for article in ("o", "ao", "do", "pelo", "no", "os", "dos", "pelos")
            for noun in ("assassinato", "assassínio", "homicídio", "corpo", "corpos", "cadáver", "cadáveres", "óbito")
        },
        **each("morte de|mortes de|corpo de|corpos de|cadáveres de", "killed"),
        **each("feriu|feriram|fere|ferem|ferindo|ferir|lesionou|lesionaram|hospitalizou|ferimentos em|ferimentos a|"
               "ferimentos leves em|ferimentos graves em|ferimentos ligeiros em|deixou ferimentos em", "injured"),
        **each("deteve|detiveram|deter|detendo|prendeu|prenderam|prende|prendem|prender|prendendo|prendido|capturou|"
               "capturaram|captura|capturam|capturar|capturando|capturado", "detained"),
        **{
            f"{article} {noun} de": "detained"
            for article in ("a", "à", "da", "na", "pela", "as", "às", "das", "nas")
            for noun in ("prisão", "prisões", "detenção", "detenções", "captura")
        },
        **dict.fromkeys(_conjugated("resgat salv", _AR) , "rescued"),
        **each("o resgate de|ao resgate de|no resgate de|do resgate de|o salvamento de", "rescued"),
        **dict.fromkeys(_conjugated("sequestr rapt", _AR), "kidnapped"),
        **each("o sequestro de|ao sequestro de|do sequestro de|no sequestro de|o rapto de|do rapto de", "kidnapped"),
        **dict.fromkeys(_conjugated("evacu desaloj desabrig", _AR), "displaced"),
        **each("a evacuação de|à evacuação de|o desalojamento de|o deslocamento de|a deslocação de|deslocou|deslocaram|"
               "obrigou à retirada de|a retirada de casa de", "displaced"),
        **each("infectou|infectaram|infetou|infetaram|contaminou|contaminaram|contagiou|contagiaram", "infected"),
        **each("afetou|afetaram|afeta|afetam|afetar|afetado|afetando|atingiu|atingiram|prejudicou|prejudicaram",
               "affected"),
        **each("o desaparecimento de|ao desaparecimento de|do desaparecimento de", "missing"),
    }
)  # fmt: skip

RISE_VERBS = Phrases(
    "subiu para|subiram para|sobe para|sobem para|subindo para|subido para|subir para|aumentou para|aumentaram para|"
    "aumenta para|passou para|passa para|passaram para|passou a ser de|subiu a|sobe a|chegou a|chegaram a|chega a|"
    "chegam a|chegado a|já chega a|já chegou a|chegou aos|chega aos|chegava a|atingiu|atingiu os|atinge|atingiram|"
    "atingem|atingido|alcançou|alcança|alcançam|alcançaram|ultrapassou|ultrapassa|ultrapassam|ultrapassaram|superou|"
    "supera|superam|superaram|elevou-se a|eleva-se a|elevou-se para|se elevou a|se eleva a|foi elevado para|"
    "ascende a|ascendem a|ascendeu a|ascendeu aos|ascenderam a|ascendia a|soma|somam|somou|somava|totaliza|totalizam|"
    "totalizou|já soma|já somam|é de|já é de|foi de|era de|são|eram|foram|situa-se em|situava-se em|está em|estava em|"
    "fica em|ficou em|fixou-se em|permanece em|mantém-se em|se mantém em|caiu para|desceu para|foi revisto para|"
    "foi atualizado para|passa de|passou de|para|de|em|a|até|pelo menos|de pelo menos|de ao menos"
)
_COUNTED = {
    "killed": "mortos|mortes|vítimas mortais|vítimas fatais|óbitos|falecidos|vítimas|homicídios|assassinatos|feminicídios",
    "injured": "feridos|lesionados",
    "missing": "desaparecidos",
    "detained": "detidos|presos|detenções|prisões",
    "displaced": "desabrigados|desalojados|deslocados|refugiados|evacuados",
    "infected": "casos|casos confirmados|infectados|infetados|contágios|infecções|infeções|contaminados",
    "affected": "afetados|atingidos",
}
TOLLS = Phrases(
    {
        **{
            f"{lead} de {noun}": measure
            for measure, nouns in _COUNTED.items()
            for noun in nouns.split("|")
            for lead in ("número", "total", "balanço", "saldo", "contagem", "cifra")
        },
        **each("os mortos|as mortes|as vítimas mortais|as vítimas fatais|os óbitos|os falecidos|balanço mortal", "killed"),
        **each("os feridos", "injured"), **each("os desaparecidos", "missing"), **each("os detidos", "detained"),
        **each("os desabrigados|os desalojados|os deslocados", "displaced"),
        **each("os infectados|os infetados|os casos confirmados", "infected"), **each("os afetados", "affected"),
    }
)  # fmt: skip

_NONE = {
    "killed": "vítimas|mortos|mortes|óbitos|vítimas mortais|vítimas fatais",
    "injured": "feridos|lesionados",
    "detained": "detidos|presos|detenções",
    "missing": "desaparecidos",
    "displaced": "desalojados|desabrigados",
}
NO_CASUALTIES = Phrases(
    {
        **each("ninguém morreu|ninguém foi morto|ninguém perdeu a vida", "killed"),
        **each("ninguém ficou ferido|ninguém se feriu|ninguém se machucou|ninguém foi ferido", "injured"),
        **each("ninguém foi preso|ninguém foi detido", "detained"),
    }
)
NONE_WORDS = listed("sem não nenhum nenhuma nem")
NONE_JOINERS = listed("nem e ou")
CORPSES = listed("corpo cadáver")
FINDING_WORDS = listed("encontrado encontrou encontraram encontram achado localizado localizou resgatado recuperado")
LEAVING_VERBS = listed("deixou deixaram deixa deixam deixando")
AMONG_WORDS = frozenset({"entre"})
UNREAL_LEADS = Phrases(
    "ameaça|ameaçam|ameaçou|ameaçaram|ameaçava|tenta|tentou|tentaram|tentava|tentavam|tentando|planeja|planejava|planejavam|"
    "planeia|planeava|pretende|pretendia|pretendiam|quer|querem|queria|queriam|poderia|poderiam|exigiu a|pediu a|exige a|pede a|"
    "ameaçou de|tentativa de"
)
INTERVALS = frozenset({"cada"})
TOLL_OPENERS = Phrases("número de|número total de|total de|quantidade de|balanço de|saldo de")
NONE_ONES = listed("nenhum nenhuma")
NO_VICTIMS = Phrases(
    {
        **{noun: measure for measure, nouns in _NONE.items() for noun in nouns.split("|")},
        **each("morto|morte|vítima|vítima mortal|vítima fatal|óbito|perda de vidas|perdas humanas|baixas", "killed"),
        **each("ferido|ferimentos|danos pessoais", "injured"),
        **each("detido|preso", "detained"),
        **each("desaparecido", "missing"),
    }
)
NONE_BLOCKS = listed(
    "graves grave ligeiros leves novos novas mais outros outras só somente apenas se quantos quantas número números dados "
    "descarta descartam descartou descartaram evita evitou evitaram impediu sabe como em por para com sobre entre e mas "
    "foi foram é são tem têm está estão ser ter estar ficar"
)

PARTS = Phrases(
    "entre eles|entre elas|entre os quais|entre as quais|entre os que|dos quais|das quais|deles|delas|dentre eles|"
    "dentre elas|dentre os quais|dentre as quais|incluindo|incluídos|incluídas|inclusive|sendo|sendo que|nomeadamente|"
    "entre as vítimas|entre os mortos|entre os feridos|entre os detidos|entre os presos|entre os quais se contam|"
    "entre os quais estão|entre eles estão"
)
COUNT_MODIFIERS = listed(
    "restantes demais novos novas novo nova outros outras mais supostos supostas possíveis alegados alegadas presumíveis de dos das os as "
    "o a estes esses seus suas jovens pequenos pequenas primeiros primeiras últimos últimas total próprios"
)
COMPANIONS = Phrases("junto com|juntamente com|ao lado de|bem como|assim como|além de")
FEWER_WORDS = listed("menos")
SAVING_STEMS = ("salv", "evit", "poup", "imped", "preven")
PURSUING_VERBS = Phrases(
    each("matando-os|matando-as|assassinando-os|executando-os", "killed")
    | each("ferindo-os|ferindo-as", "injured")
    | each("prendendo-os|detendo-os", "detained")
)
RESUMPTIONS = Phrases("após o que|depois do que|antes de serem|até serem|antes de ser")
