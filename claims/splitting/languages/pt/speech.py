"""Portuguese words of saying: "clause" verbs report a statement, "speech" verbs only stand beside a quotation."""

from claims.splitting.words import Phrases, each, listed

_AR = listed("a am ou aram ava avam ando ara aria ariam ará arão")
_ER = listed("e em eu eram ia iam endo era eria eriam erá erão")
_IR = listed("e em iu iram ia iam indo ira iria iriam irá irão")
_CLAUSE_AR = listed(
    """
    afirm assegur inform report declar indic explic acrescent manifest coment destac ressalt salient sublinh reiter
    denunci anunci confirm detalh pontu notific comunic relat consider apont alert revel estim calcul argument
    enfatiz especific expres prognostic record lembr relembr aleg document avent adiant pens justific constat lament
    ratific avis avanç proclam critic reclam ironiz interpret avali julg diagnostic mencion observ contest jur fris
    neg acredit ach afianç sustent mostr demonstr comprov evidenci sinaliz notici atest post tuit ponder reforç
    reafirm vaticin projet apur averigu confidenci confess explan clarific explicit vinc assinal realç cont imagin
    certific divulg public detect recapitul resum recomend antecip conclam testemunh sintetiz rechaç
    """
)
_CLAUSE_ER = listed("defend respond escrev promet reconhec esclarec entend rebat cr esclarec estabelec")
_CLAUSE_IR = listed("admit insist garant assum desment repet infer presum")
_SPEECH_AR = listed(
    """
    exclam pergunt indag question remat arremat continu finaliz brinc desabaf retruc replic atir grit apel implor
    classific qualific rotul tach tax apelid cham encerr murmur sentenci dispar comemor vibr elogi convid cit gracej
    protest provoc emend suspir resmung acus culp compar
    """
)
_SPEECH_ER = listed("agradec descrev acalm")
_SPEECH_IR = listed("prossegu defin dirig reflet exig intervi")

_CLAUSE = listed(
    """
    disse disseram diz dizem dizia diziam dizendo dirá dirão diria diriam dissera digo dissemos
    crê creem criam prevê preveem previu previram previa previam prevendo concluiu concluíram conclui concluem
    concluindo concluía advertiu advertiram adverte advertem advertindo referiu referiram refere referem referindo
    sugeriu sugeriram sugere sugerem descobriu descobriram descobre descobrem desmente desmentem repete repetem
    mantém mantêm manteve mantiveram expôs expuseram expõe supõe supõem supôs pressupõe contrapôs
    lê-se lia-se precisou precisaram notou notaram notaria identificou identificaram
    """
)
_SPEECH = listed(
    "pede pedem pediu pediram reflete refletiu seguiu segue prossegue prosseguiu define definiu descreve ri interveio "
    "pedindo prosseguem completou completaram"
)

# Forms that take a pronoun behind them ("disse-me", "afirmou-se").
_BEFORE_PRONOUNS = frozenset(
    stem + end
    for stems, ends in (
        (_CLAUSE_AR, ("ou", "aram", "a", "ava", "am", "ando")),
        (_CLAUSE_ER, ("eu", "eram", "e", "ia")),
        (_CLAUSE_IR, ("iu", "iram", "e", "ia")),
    )
    for stem in stems
    for end in ends
) | listed("disse disseram diz dizem dizia dizendo referiu advertiu sugeriu concluiu")
# Who remembers or makes sure ("lembrou-se de que") is named; of the others "se" tells that nobody is.
_REFLEXIVE = tuple("lembr relembr record assegur certific garant defend manifest ach imagin".split())
_OF_ONESELF = [
    phrase
    for stem in ("queix", "gab", "vanglori", "orgulh", "lament")
    for end in ("ou", "aram", "a", "am", "ava", "avam", "ando")
    for phrase in (f"{stem}{end}-se de", f"se {stem}{end} de")
]

CUE_VERBS = Phrases(
    {
        **{stem + end: "speech" for stem in _SPEECH_AR for end in _AR},
        **{stem + end: "speech" for stem in _SPEECH_ER for end in _ER},
        **{stem + end: "speech" for stem in _SPEECH_IR for end in _IR},
        **dict.fromkeys(_SPEECH, "speech"),
        **{stem + end: "clause" for stem in _CLAUSE_AR for end in _AR},
        **{stem + end: "clause" for stem in _CLAUSE_ER for end in _ER},
        **{stem + end: "clause" for stem in _CLAUSE_IR for end in _IR},
        **dict.fromkeys(_CLAUSE, "clause"),
        **{f"{form}-{pronoun}": "clause" for form in _BEFORE_PRONOUNS for pronoun in ("me", "nos", "lhe", "lhes")},
        **{
            f"{form}-se": "clause" if form.startswith(_REFLEXIVE) else "impersonal"
            for form in _BEFORE_PRONOUNS
            if not form.endswith(("ando", "endo"))
        },
        **dict.fromkeys(_OF_ONESELF, "clause"),
        **each("fala em|falou em|falam em|falaram em|falava em|falando em|falou de|falou num|falou numa", "speech"),
        **each(
            "deixou claro|deixaram claro|deixa claro|deixou bem claro|deixando claro|deu a conhecer|deram a conhecer|"
            "dá a conhecer|fez saber|fizeram saber|deu conta de|deram conta de|dá conta de|dava conta de|dão conta de|"
            "tornou público|chamou a atenção para o facto de|chamou a atenção para o fato de|chamou atenção para o fato de|"
            "alertou para o facto de|alertou para o fato de|deu por certo|dá como certo|deu como certo|é de opinião|"
            "é da opinião|tem a certeza de|disse ter a certeza de|mostrou-se convicto de|mostrou-se convencido de|"
            "mostrou-se confiante de|está convencido de|está convicto de|veio dizer|veio a público dizer|quis deixar claro|"
            "voltou a dizer|voltou a afirmar|chegou a dizer|chegou a afirmar|limitou-se a dizer|fez questão de dizer",
            "clause",
        ),
    }
)  # fmt: skip

CUE_PARTICIPLES = Phrases(
    {
        **{stem + "ado": "clause" for stem in _CLAUSE_AR},
        **{stem + "ido": "clause" for stem in (*_CLAUSE_ER, *_CLAUSE_IR)},
        **dict.fromkeys(
            listed("dito escrito previsto concluído advertido referido sugerido descoberto exposto mantido crido"),
            "clause",
        ),
        **{stem + "ado": "speech" for stem in _SPEECH_AR},
        **dict.fromkeys(listed("pedido descrito definido prosseguido agradecido"), "speech"),
    }
)

_VIEWS = listed("opinião avaliação visão análise interpretação perspectiva perspetiva leitura versão ótica óptica")
SOURCE_CUES = Phrases(
    [
        "segundo", "conforme", "consoante", "de acordo com", "em conformidade com", "nas palavras de", "nas palavras do",
        "nas palavras da", "no entender de", "no entender do", "no entender da", "no entendimento de",
        "no entendimento do", "no entendimento da", "a crer em", "de acordo ao",
        *(f"na {view} {of}" for view in _VIEWS for of in ("de", "do", "da", "dos", "das")),
    ]
)  # fmt: skip
NOT_SOURCES = listed(
    """
    p r pergunta resposta
    turno turnos tempo lugar semestre trimestre bimestre quadrimestre ano mês dia andar piso colocado colocada grau gol
    golo set caso suspeito homem filho mandato plano round passo maior menor melhor pior jogo dose capítulo volume
    prazo combinado previsto planejado planeado necessário esperado determina determinado prometido permitido programado
    cada seja for se que quando como sempre avança avançam o-que aumenta passa passam convém
    """
)
CLAUSE_GAPS = listed(
    """
    também ainda além igualmente ontem hoje anteontem então depois logo este esta nesta neste na no à ao aos às a em
    ante por pela pelo durante após de do da dos das até inclusive novamente assim — – - , lhe lhes me nos via através
    por desde agora sempre antes porém entretanto num numa perante sob sem mesmo
    """
)
# What somebody denies, repeats or confirms before "de que".
CLAIM_NOUNS = listed(
    "acusação acusações rumor rumores boato boatos versão versões informação informações afirmação afirmações "
    "sugestão sugestões insinuação insinuações ideia hipótese tese especulação especulações denúncia denúncias "
    "crítica críticas possibilidade teoria teorias suspeita suspeitas notícia notícias alegação alegações"
)
# What opens a clause before the main one.
SUBORDINATORS = Phrases(
    "embora|ainda que|apesar de|mesmo que|se bem que|enquanto|quando|depois que|depois de|após|desde que|antes que|"
    "antes de|dado que|já que|uma vez que|visto que|assim que|logo que|ao|sem|além de|se|como"
)
PREVERBALS = listed(
    "se lhe lhes não já também ainda me nos vos sempre igualmente assim só apenas tem têm tinha tinham terá terão teria "
    "teriam havia inclusive logo depois então mesmo mesma próprio própria nunca hoje ontem recentemente finalmente"
)
# Forms that are nouns as often as they are verbs.
NOUN_CUES = listed("denúncia denuncia conta mostra prova nota sentença aposta crítica acusa")
ADJUNCT_PREPOSITIONS = listed(
    "ao à aos às em no na nos nas num numa durante após desde por pelo pela com sobre perante mediante até para sob"
)
CONTRAST_WORDS = listed("mas porém enquanto embora")
COORDINATORS = listed("e mas porém pois enquanto nem além porque onde embora")
CLAUSE_WORDS = listed(
    "que quando enquanto se como onde porque embora pois mas e nem quem cujo cuja cujos cujas qual quais porém"
)
# m, f: whom a pronoun can mean; p: many.
SUBJECT_PRONOUNS = {
    "ele": "m", "ela": "f", "eles": "mp", "elas": "fp", "este": "m", "esta": "f", "aquele": "m", "aquela": "f",
    "estes": "mp", "estas": "fp", "aqueles": "mp", "aquelas": "fp",
}  # fmt: skip
SENTENCE_ADVERBS = Phrases(
    "no entanto|entretanto|contudo|todavia|porém|além disso|também|enquanto|enquanto isso|por sua vez|por seu lado|"
    "por seu turno|da mesma forma|do mesmo modo|por outro lado|por fim|finalmente|depois|então|assim|inclusive|"
    "ao mesmo tempo|a respeito|a propósito|nesse sentido|neste sentido|posteriormente|igualmente|por isso|por último|"
    "agora|já|e|mas|pois|tampouco|em resposta|em contrapartida|de fato|de facto|ou seja|isto é|por exemplo|"
    "recentemente|embora|ainda assim|mesmo assim|apesar disso|ainda|na ocasião|à época|na altura|em nota|"
    "em comunicado|em entrevista|em seguida|à noite|pela manhã|logo depois|mais tarde|segundo"
)
TITLES = listed(
    """
    presidente presidenta ex-presidente ex-presidenta ministro ministra ex-ministro ex-ministra primeiro-ministro
    primeira-ministra premiê vice-presidente vice-governador senador senadora deputado deputada ex-deputado vereador
    vereadora governador governadora ex-governador prefeito prefeita ex-prefeito autarca secretário secretária chanceler
    rei rainha príncipe princesa papa doutor doutora dr dra sr sra senhor senhora dom dona general coronel major capitão
    tenente sargento cabo delegado delegada promotor promotora procurador procuradora procurador-geral juiz juíza
    desembargador desembargadora embaixador embaixadora candidato candidata líder porta-voz diretor diretora
    professor professora engenheiro engenheira médico médica advogado advogada economista cientista pesquisador
    pesquisadora investigador investigadora bispo cardeal padre pastor frei comissário inspetor ator atriz cantor cantora
    empresário empresária técnico treinador são santo santa
    """
)
NAME_JOINERS = listed("de do da dos das e")
NAMING_WORDS = listed(
    """
    chamado chamada chamados chamadas denominado denominada denominados denominadas intitulado intitulada titulado
    apelidado apelidada apelido alcunha alcunhado nome batizado batizada conhecido conhecida livro filme canção música
    série programa disco álbum obra operação romance novela documentário hospital escola revista jornal diário setor
    restaurante bar termo palavra palavras expressão título plano projeto projecto campanha peça espetáculo exposição
    """
)
WORDING_NOUNS = listed(
    "frase lema slogan cartaz cartazes faixa faixas grito gritos mensagem mensagens texto letreiro coro inscrição como "
    "manchete comentário dizeres legenda"
)
SPOKEN_WORDS = listed(
    "eu me mim meu minha meus minhas comigo nós nos nosso nossa nossos nossas conosco connosco tu te ti teu tua você "
    "vocês vos vosso vossa sou estou vou tenho faço posso quero sei creio acho digo devo peço vejo fui estive fiz tive "
    "pude quis disse somos estamos vamos temos fazemos podemos queremos sabemos cremos achamos devemos pedimos vemos "
    "fomos estivemos fizemos tivemos pudemos quisemos serei estarei irei terei farei seremos estaremos iremos teremos "
    "faremos poderemos gente obrigado obrigada"
)
# Whose view it is, shown by a possessive alone: whoever has the word.
OWN_VIEWS = Phrases(
    "na sua opinião|em sua opinião|a seu ver|em seu entender|no seu entender|na sua visão|em sua visão|na sua avaliação|em sua avaliação|segundo a sua versão|a seu juízo"
)
# On what occasion something was said.
OCCASIONS = Phrases(
    "em entrevista|numa entrevista|em uma entrevista|em declarações|em conferência de imprensa|"
    "numa conferência de imprensa|em coletiva de imprensa|em uma coletiva|em nota|em comunicado|"
    "num comunicado|em um comunicado|numa carta|em discurso|durante uma entrevista|durante entrevista|"
    "nas redes sociais"
)
