"""Portuguese function words and verb forms."""

from claims.splitting.words import listed

# Prepositions run together with the article or pronoun behind them: they begin no subject, and are no noun.
CONTRACTIONS = listed(
    """
    do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa nuns numas dum duma duns dumas
    deste desta destes destas desse dessa desses dessas daquele daquela daqueles daquelas disto disso daquilo
    neste nesta nestes nestas nesse nessa nesses nessas naquele naquela naqueles naquelas nisto nisso naquilo
    dele dela deles delas nele nela neles nelas àquele àquela àqueles àquelas àquilo dentre daqui dali daí doutro
    doutra doutros doutras noutro noutra noutros noutras comigo contigo consigo conosco connosco prà pro pros pras
    """
)

DETERMINERS = listed(
    """
    o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas aquele aquela aqueles
    aquelas outro outra outros outras ambos ambas algum alguma alguns algumas vários várias cada meu minha meus minhas
    teu tua teus tuas nosso nossa nossos nossas muitos muitas diversos diversas qualquer todo toda todos todas
    referido referida dito dita tal tais demais
    """
)

PREPOSITIONS = CONTRACTIONS | listed(
    "ante após até com contra de desde durante em entre exceto excepto mediante para perante por sem sob sobre via "
    "trás versus conforme consoante segundo salvo afora fora perto junto além devido graças diante dentro debaixo atrás longe frente rumo"
)
CONJUNCTIONS = listed(
    "e ou nem mas porém contudo todavia entretanto embora enquanto senão que porque pois quando onde aonde como se já "
    "logo então também ainda quem qual quais cujo cuja cujos cujas assim não sim mais menos muito pouco bem mal tão "
    "tanto quase só apenas somente antes depois sempre nunca jamais melhor pior portanto caso x"
)
PRONOUNS = listed(
    "eu tu você vocês ele ela nós vós eles elas me te se lhe lhes vos mim ti si isto isso aquilo alguém ninguém nada "
    "algo tudo quê quanto quanta quantos quantas o-que lo la los las"
)

AUXILIARIES = listed(
    """
    foi foram é são era eram ser serem sido sendo será serão seria seriam seja sejam fosse fossem for forem fora
    ficou ficaram fica ficam ficar ficarem ficando ficará ficarão ficava ficavam ficado fique fiquem
    está estão estava estavam estar estarem esteve estiveram estaria estariam esteja estejam estará estarão
    permanece permanecem permanecia permaneciam permaneceu permaneceram continua continuam continuava continuavam
    segue seguem seguia seguiam seguiu mantém-se mantêm-se mantinha-se encontra-se encontram-se encontrava-se
    encontravam-se acabou acabaram acaba acabam acabando acabar terminou terminaram saiu saíram sai saem saindo
    resultou resultaram caiu caíram apareceu apareceram encontrado encontrados encontrada encontradas achado achados
    achada achadas dado dada dados dadas tem têm tinha tinham terá terão teria teriam tenha tenham ter terem pode podem
    poderia poderiam deve devem houve havia há deixou deixaram deixa deixam deixando
    """
)
PERFECT_AUXILIARIES = listed(
    "tem têm tinha tinham terá terão teria teriam tenha tenham tivesse tivessem tiver tiverem ter terem tendo "
    "havia haviam haverá haveria haveriam haja hajam houvesse houvessem haver temos tínhamos"
)
_NO_FINITE = listed(
    "ser serem sido sendo ficar ficarem ficando ficado estar estarem acabando acabar saindo encontrado encontrados "
    "encontrada encontradas achado achados achada achadas dado dada dados dadas deixando fora ter terem tendo haver"
)

_IRREGULAR = listed(
    """
    sou somos fui fomos fossem estou estamos estivemos tenho teve tiveram tivemos tinha terá há houve haverá hão
    faz fazem fazia faziam fez fizeram fará farão faria fariam faça façam fizesse pode podem podia podiam pôde puderam
    poderá poderão poderia poderiam possa possam pudesse deve devem devia deviam deveu deverá deverão deveria deveriam
    vai vão ia iam vamos vá ido diz dizem disse disseram dizia diziam dirá diria dá dão deu deram dava davam dará daria
    dê põe põem pôs puseram punha quer querem queria queriam quis quiseram sabe sabem sabia sabiam soube souberam vem
    vêm vinha vinham veio vieram virá virão venha vê veem vêem via viam viu viram verá sai saem saía saíam traz trazem
    trouxe trouxeram trazia cai caem caía cabe cabem coube lê leem leu leram ouve ouvem ouviu perde perdem pede pedem
    pediu mede medem vale valem valeu mantém mantêm manteve mantiveram mantinha obtém obtêm obteve obtiveram contém
    contêm detém detêm deteve detiveram detinha intervém interveio propõe propõem propôs propuseram expõe expôs impõe
    impôs dispõe dispôs supõe prevê preveem previu previram provém reúne reúnem inclui incluem incluía constitui
    constituem constrói constroem construiu destrói destroem conclui concluem concluía contribui possui possuem
    possuía atrai atraem sobe sobem subia descem desce foge fogem ri riem ajuíza saúda proíbe proíbem dorme dormem
    serve servem segue seguem sente sentem prefere preferem refere referem sugere sugerem fere ferem adere
    advertem adverte desmente desmentem mente repete repetem veste consegue conseguem descobre descobrem cobre cobrem
    disputam sofre sofrem abre abrem nasce nascem nasceu cresce crescem conhece conhecem parece parecem aparece aparecem
    acontece acontecem oferece oferecem reconhece reconhecem estabelece estabelecem permanece permanecem merece merecem
    agradece esclarece esclarecem fornece fornecem desaparece prevalece vence vencem exerce exercem
    recebe recebem percebe percebem bebe concebe escreve escrevem descreve descrevem vive vivem sobrevive sobrevivem
    move movem promove promovem resolve resolvem envolve envolvem desenvolve devolve devolvem absolve chove choveu
    defende defendem depende dependem vende vendem atende atendem entende entendem pretende pretendem estende prende
    prendem responde respondem corresponde correspondem esconde acende ascende ascendem ofende surpreende compreende
    aprende suspende suspendem rende rendem tende tendem concede cede procede sucede sucedem morde
    corre correm ocorre ocorrem morre morrem morria morriam percorre recorre recorrem concorre concorrem decorre
    decorrem socorre mete mete-se promete prometem comete cometem submete remete compromete derrete bate batem combate
    combatem rebate abate debate debatem existe existem assiste insiste insistem consiste resiste resistem desiste
    desistem persiste parte partem discute discutem emite emitem admite admitem permite permitem transmite demite
    assume assumem resume consome consomem divide dividem decide decidem reside residem preside coincide incide
    dirige dirigem exige exigem atinge atingem surge surgem reage reagem age agem foge finge produz produzem
    reduz reduzem conduz conduzem traduz introduz seduz luz produzia teme temem treme lidera lideram cumpre cumprem
    rompe rompem interrompe garante garantem deixa-se torna-se tornam-se trata-se tratam-se sabe-se
    """
)
# Verbs in -ar whose present is no noun in either number; of the others only the plural is surely a verb.
_PRESENT = """
    afirm assegur inform declar anunci confirm explic consider alert acredit argument lament apresent represent aument
    diminu investig realiz utiliz alcanç super ultrapass registr regist neg aprov rejeit vot critic enfrent mostr
    demonstr lev cheg torn continu começ acab termin trabalh pens tent atac entreg adot autoriz determin cancel adi
    abandon abord aceit acompanh acrescent agend ampli analis aproveit avali coloc comemor comunic concentr condicion
    contrari coorden cuid deix destac elabor elev encerr enfatiz envi escap espalh estim estud evit examin explor
    funcion implement integr interess julg justific lament lider lut manifest mencion negoci observ orient
    pression preocup procur program prolong provoc public reafirm recomend recus reivindic relat relembr
    ressalt revel salient sinaliz sublinh sustent transform viaj
""".split()
_PLURAL_PRESENT = """
    busc pass fic par compr pag falt ganh cust dur jog lanç mat aliment cont encontr aplic control cri cas chor
    pesquis visit disput marc caus us trat junt apost entr ger consult ocup oper ensin mor fal orden liber 
    aument ajud apoi assin baix bloque cerc cobr combin compar concord conquist cort denunci depoi derrub
    descart desej desloc dispar dobr fech form grit ignor implic impact import lembr lig limit livr mand
    maltrat melhor mir mud not obrig ocult ofert olh opin organiz particip peg perdo pis planej plant port preg
    prepar pression queim queix reclam regul repass reserv respeit result retir retom roub segur separ somam soltam
    sob suspeit tir toc tom transport troc us vari volt
""".split()

FINITE_VERBS = (
    (AUXILIARIES - _NO_FINITE)
    | (PERFECT_AUXILIARIES - _NO_FINITE)
    | _IRREGULAR
    | frozenset(stem + ending for stem in _PRESENT for ending in ("a", "am"))
    | frozenset(stem + "am" for stem in _PLURAL_PRESENT)
    | listed("fala dura trata falta custa mora fica chega passa volta continua")
)
_CONSONANTS = "bcçdfghjlmnpqrstuvxz"
# Endings that no common noun has: "Ceará", "verão", "ribeirão" and "europeu" are left out letter by letter.
FUTURE_ENDINGS = (
    *(letter + "ará" for letter in _CONSONANTS + "i"),
    *(letter + "eará" for letter in "bdfghlmnpqrtuz"),
    "erá", "irá", "arão", "ierão",
    *(letter + "erão" for letter in _CONSONANTS if letter != "v"),
    "everão", "iverão", "overão", "lverão",
    *(letter + "irão" for letter in _CONSONANTS),
    "-á", "-ão",
)  # fmt: skip
PAST_ENDINGS = (
    "ou", "aram", "eram", "iram", "íram", "ceu", "reu", "beu", "veu", "heu", "ndeu", "rdeu", "edeu", "teu", "meu",
    "leu", "iu", "ava", "avam", "iam",
)  # fmt: skip
# A pronoun behind a hyphen ends no infinitive ("tornar-se") and no gerund ("tornando-se") here.
PRONOUN_ENDINGS = (
    *(
        f"{letter}-{pronoun}"
        for letter in "uaemizáêé"
        for pronoun in ("se", "lhe", "lhes", "me", "nos", "no", "na", "os", "as", "o", "a")
    ),
    "-á", "-ão", "-ia", "-iam",
)  # fmt: skip
VERB_ENDINGS = (
    *PAST_ENDINGS, *FUTURE_ENDINGS, *PRONOUN_ENDINGS, "ariam", "eriam", "iriam", "assem", "essem", "issem",
)  # fmt: skip

FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | PERFECT_AUXILIARIES
    | listed(
        """
        é são era eram foi foram será serão ser sido está estão estava estavam estar há havia houve teve tiveram pode
        podem podia poderia poderiam deve devem vai vão ia iam morreram morreu faleceram faleceu ficaram ficou disse
        disseram hoje ontem anteontem amanhã aqui ali lá cá agora etc
        """)
)  # fmt: skip
