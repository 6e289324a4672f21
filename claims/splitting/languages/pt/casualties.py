"""Portuguese words for people and for what happens to them."""

from claims.splitting.words import Phrases, each, listed

PEOPLE = listed(
    """
    pessoa pessoas homem homens mulher mulheres criança crianças menino meninos menina meninas garoto garotos garota
    garotas moço moça rapaz rapazes rapariga raparigas bebê bebês bebé bebés recém-nascido recém-nascidos adolescente
    adolescentes jovem jovens adulto adultos adulta adultas idoso idosos idosa idosas ancião anciã menor menores
    civil civis soldado soldados militar militares policial policiais polícia polícias agente agentes guarda guardas
    oficial oficiais pm pms bombeiro bombeiros brigadista brigadistas socorrista socorristas paramédico paramédicos
    trabalhador trabalhadores trabalhadora trabalhadoras operário operários operária funcionário funcionários
    funcionária funcionárias empregado empregados empregada servidor servidores mineiro mineiros garimpeiro garimpeiros
    pescador pescadores agricultor agricultores camponês camponeses lavrador lavradores fazendeiro comerciante
    comerciantes vendedor vendedores pedestre pedestres peão peões transeunte transeuntes motorista motoristas condutor
    condutores condutora taxista taxistas caminhoneiro caminhoneiros camionista camionistas motociclista motociclistas
    motoqueiro motoqueiros motoboy ciclista ciclistas passageiro passageiros passageira passageiras tripulante
    tripulantes piloto pilotos copiloto turista turistas migrante migrantes imigrante imigrantes emigrantes refugiado
    refugiados estudante estudantes aluno alunos aluna alunas professor professores professora professoras docentes
    médico médicos médica médicas enfermeiro enfermeiros enfermeira enfermeiras paciente pacientes doente doentes utente
    utentes jornalista jornalistas repórter repórteres fotógrafo fotógrafos cinegrafista ativista ativistas ambientalista
    líder líderes político políticos deputado vereador prefeito autarca funcionários empresário empresários empresária
    artista músico músicos vizinho vizinhos vizinha morador moradores moradora moradoras residente residentes habitante
    habitantes cidadão cidadãos cidadã aldeões manifestante manifestantes grevistas preso presos presa presas detento
    detentos detenta detentas recluso reclusos reclusa presidiário presidiários interno internos criminoso criminosos
    bandido bandidos assaltante assaltantes ladrão ladrões traficante traficantes miliciano milicianos suspeito suspeitos
    suspeita suspeitas terrorista terroristas jihadista jihadistas combatente combatentes guerrilheiro guerrilheiros
    insurgente insurgentes rebelde rebeldes atirador atiradores agressor agressores filho filhos filha filhas irmão
    irmãos irmã irmãs gêmeos gémeos pai pais mãe mães avô avó avós neto netos neta netas tio tia sobrinho sobrinha primo
    primos esposa marido companheira companheiro casal casais banhista banhistas nadador nadadores surfista surfistas
    alpinista alpinistas montanhista montanhistas trilheiros esquiadores caminhantes jogador jogadores atleta atletas
    torcedor torcedores adepto adeptos espectador espectadores participante participantes membro membros integrante
    integrantes elemento elementos colega colegas indivíduo indivíduos sujeito sujeitos vítima vítimas família famílias
    estrangeiro estrangeiros estrangeira ocupante ocupantes hóspede hóspedes cliente clientes frequentadores fiéis
    padre padres freira freiras bispo pastor religioso religiosos refém reféns coronel coronéis general generais tenente
    capitão major sargento sargentos cabo cabos marinheiro marinheiros fuzileiro fuzileiros reservistas recrutas
    vigilante vigilantes segurança seguranças escolta porteiro indígena indígenas quilombola quilombolas sem-terra
    palestino palestinos palestiniano palestinianos israelense israelenses israelita israelitas sírio sírios ucraniano
    ucranianos ucraniana russo russos russa brasileiro brasileiros brasileira brasileiras português portugueses portuguesa
    angolano angolanos moçambicano moçambicanos venezuelano venezuelanos haitiano haitianos argentino argentinos boliviano
    bolivianos paraguaio paraguaios colombiano colombianos chileno chilenos mexicanos peruanos cubanos espanhol espanhóis
    francês franceses alemão alemães italiano italianos britânico britânicos inglês ingleses americano americanos
    norte-americano norte-americanos chinês chineses japonês japoneses indianos iranianos iraquianos afegão afegãos
    libaneses turcos nigerianos marroquinos senegaleses cabo-verdianos guineenses muçulmanos judeus cristãos árabes
    eleitores gente grávida grávidas gestante gestantes feto fetos cooperantes voluntário voluntários voluntária
    observadores diplomata diplomatas advogado advogados advogada juiz juízes promotor promotores cientista cientistas
    engenheiro engenheiros técnico técnicos operador operadores ex-militares ex-policiais catador catadores
    mortos feridos
    """
)

# What can be left behind, be hit or get lost without being a casualty.
NOT_PEOPLE = listed(
    """
    cão cães cachorro cachorros gato gatos animal animais bicho bichos vaca vacas boi bois cavalo cavalos porco porcos
    galinha galinhas frango frangos ave aves peixe peixes lobo lobos urso ursos leão leões onça onças tigre tigres
    tubarão tubarões abelhas coelho coelhos javalis burros macaco macacos jacaré jacarés cobra cobras baleia baleias
    golfinho golfinhos tartaruga tartarugas ovelha ovelhas cabra cabras touro touros elefante elefantes cabeças
    exemplares empresa empresas companhia companhias banco bancos negócios equipe equipes equipa equipas time times clube
    clubes país países cidade cidades estado estados casa casas moradia moradias imóvel imóveis edifício edifícios prédio
    prédios veículo veículos carro carros automóvel automóveis viatura viaturas moto motos ônibus autocarro autocarros
    caminhão caminhões camião camiões avião aviões helicóptero helicópteros barco barcos navio navios embarcação
    embarcações drone drones tanque tanques míssil mísseis hectare hectares árvore árvores município municípios
    concelho concelhos freguesia freguesias bairro bairros escola escolas hospital hospitais ano anos mês meses dia dias
    hora horas minuto minutos semana semanas jogo jogos partida partidas gol gols golo golos ponto pontos vez vezes
    quilômetro quilômetros quilómetro quilómetros metro metros milhões reais euros dólares arma armas celular celulares
    telemóveis tiros disparos quilos toneladas mandados caso casos
    """
)

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
INJURIES = Phrases(dict.fromkeys(["com ferimentos", "com lesões", "com queimaduras", "com fraturas"], "injured"))

_ENDINGS_ER = listed("er eu eram e em ia iam erá erão eria eriam erem esse essem endo era")


def _conjugated(stems: str, endings: frozenset[str]) -> list[str]:
    return [stem + ending for stem in stems.split() for ending in endings]


_AR = listed("ar ou aram a am ava avam ará arão aria ariam arem asse assem ando ado")
_IR = listed("ir iu iram ia iam irá irão iria iriam irem isse issem indo")

# The subject suffers these.
EVENT_VERBS = Phrases(
    {
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
        **{
            f"{lead} {noun}": measure
            for measure, nouns in _NONE.items()
            for noun in nouns.split("|")
            for lead in (
                "sem", "não há", "não houve", "não deixou", "não causou", "não provocou", "não fez", "não registrou",
                "não registou", "não foram registrados", "não foram registradas", "não foram registados",
                "não foram registadas", "não se registraram", "não se registaram", "não havia", "sem registro de",
                "sem registo de", "não há registro de", "não há registo de", "não houve registro de",
                "não houve registo de", "não resultaram", "não fez", "não há notícia de", "não há informações sobre",
                "não há informação de", "não há relatos de",
            )
            if not lead.endswith("sobre")
        },
        **each("nenhum morto|nenhuma morte|nenhuma vítima|nenhuma vítima mortal|nenhuma vítima fatal|nenhum óbito|"
               "ninguém morreu|ninguém foi morto", "killed"),
        **each("nenhum ferido|ninguém ficou ferido|ninguém se feriu|ninguém se machucou|ninguém foi ferido", "injured"),
        **each("nenhum detido|nenhum preso|ninguém foi preso|ninguém foi detido", "detained"),
        **each("nenhum desaparecido", "missing"),
    }
)  # fmt: skip

PARTS = Phrases(
    "entre eles|entre elas|entre os quais|entre as quais|entre os que|dos quais|das quais|deles|delas|dentre eles|"
    "dentre elas|dentre os quais|dentre as quais|incluindo|incluídos|incluídas|inclusive|sendo|sendo que|nomeadamente|"
    "entre as vítimas|entre os mortos|entre os feridos|entre os detidos|entre os presos|entre os quais se contam|"
    "entre os quais estão|entre eles estão"
)
COUNT_MODIFIERS = listed(
    "novos novas novo nova outros outras mais supostos supostas possíveis alegados alegadas presumíveis de dos das os as "
    "o a estes esses seus suas jovens pequenos pequenas primeiros primeiras últimos últimas total próprios"
)
