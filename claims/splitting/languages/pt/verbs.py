"""Portuguese forms of verbs in a main clause that no ending tells: the present, and what headlines leave the verb out of."""

from claims.splitting.words import listed

# The third person singular of the present, without its ending: with it the plural is made.
_AR = listed(
    """
    abandon abord abraç abrig acab acalm aceit acert acompanh aconselh acredit acumul acus adapt adi adiant administr
    admir adot afast afet afirm afund agrad agrav agreg aguard ajud alarg alcanç alert aliment alter ameaç ampli
    amplific anex anim antecip anunci apag aparent apel aplic apoi apost apresent aprov aproveit argument arras
    arrecad arrisc arruin assalt assassin assegur assin associ atac atravess atualiz aument autoriz avali avanç avis
    baix bloquei bombardei busc calcul caminh cancel cant capacit captur castig celebr centraliz cham cheg cit cobr
    colabor coloc comand combin começ comemor coment compar compens complet complic compr comprov comunic concentr
    concord conden conect confirm confisc congel consider consolid constat consult cont contamin contempl contest
    continu contrari contrast contrat control convoc coorden cort cost cri critic cruz culmin culp cultiv cust
    decepcion declar declin decol decret dedic defraud degrad deix deleg demand demonstr demor denot denunci deport
    derrap derrot derrub desab desaceler desaloj desarticul desativ descarril descart desconfi desempenh desfil
    desgast desloc desmantel despenc destac destin detalh determin devast dificult discrimin dispar disput distanci
    diversific divulg dobr dur edit elabor elev elimin elogi embarc emigr empat empreg encaminh encarreg encerr
    encontr enfatiz enfrent ensin entr entreg envi equip escal escap esgot espalh esper estabiliz estim estimul estrei
    estud evit exager examin execut explic explor export express expuls extradit fabric facilit falt fatur fech festej
    fic financi fiscaliz flagr form formaliz formul fracass frei funcion ganh gast ger gerenci gost govern grav hesit
    hospitaliz ignor igual ilustr imagin implant implement import impress impuls inaugur incentiv incrimin indic
    indici inform ingress inici inspir instal instaur integr intensific interess interrog intimid inund investig isol
    jog julg junt justific lament lanç lav legaliz legisl lembr lev levant liber lider limit liquid lucr lut mand
    manifest manipul marc mat melhor migr milit mir mobiliz modific monitor mostr mud mult multiplic naufrag naveg neg
    negoci neutraliz nomei notific obrig ocasion ocup oper opin organiz orient origin oscil ostent pag paralis
    particip pass patrocin pedal peg penaliz pens perfur pilot planej plant posterg potenci poup precis premi preocup
    prepar presenci preserv pression prest prevaric prioriz privatiz process proclam procur projet prolong pronunci
    prorrog prosper protest provoc public qualific quebr queim reafirm realç realiz reaproxim reativ rebaix recab
    rechaç reclam recomend reconquist recrut recuper recus reelabor reforç regist registr regul reiter rejeit relat
    relax relembr remarc renov renunci repass report represent repudi requisit reserv resgat respeit ressalt restaur
    result retard retir retom retrat revel revis revog revolt roub sabot salient salv sancion satur separ sequestr
    simplific simul sinaliz solicit solt sond sonh sortei subestim super supervision suport suspeit sustent tard tent
    termin tir toc tom trabalh trafic tranquiliz transform transit transport trat triplic troc ultrapass unific
    urbaniz us utiliz vacin valoriz vaz vet viabiliz viaj vigor vincul viol vis visit volt vot
    """
)
_ER = listed(
    """
    abastec abr absorv acend acolh acontec ader admit adoec agrad agradec amanhec aparec aplaud apreend aprend
    arrepend assist atend ating bat beb carec ced chov coincid combat comet compet compreend compromet conceb conced
    confer conhec consegu consist convenc corr correspond corrig cresc cumpr decid defend defer depend depreend
    desaparec descend descobr desenvolv desobedec desvanec dev devolv difer diger dirig discut divid dorm eleg emerg
    emit empreend encolh enfurec enriquec entend entristec envelhec esclarec escolh escond escrev escurec esquec
    estabelec estend estremec exced exerc exig exist expand explod favorec fer fog fornec garant ger imprim incid
    infring inger inscrev inser insist interfer interromp invad invest merec met mord morr mov nasc obedec ocorr ofend
    oferec padec parec part perceb perd permanec permit persegu persist pertenc pod preced preench prefer prend
    prescrev pretend prevalec proced promet promov proteg reaparec receb reced recolh reconhec recorr reeleg refer
    reflet rend repel repet repreend resid resist resolv respond restabelec retroced revert romp sacod segu serv sob
    sobreviv socorr sofr som submet suced suger surg surpreend suspend tem transcorr transfer transmit trem un urg
    venc vend vest viv
    """
)
NOUN_VERBS = listed(
    """
    ajuda ameaça aposta ataque busca caça câmara carta causa cobra combate compra consulta conta copa corte cria cura
    debate demora denúncia derrota disputa entrada entrega escala estima falta fica figura flagra força forma ganha
    gasta grava guarda janta junta lança leva luta manda marca mata mira mostra muda multa nota olha paga parte passa
    pensa pesca planta prova quebra queima reforma renda reserva revolta roda sala segue separa serve sobe sobra soma
    suspeita tira toca toma trata troca usa vaga vence venda vende viaja viola visita vista vive volta vota
    """
)
_OTHERS = listed(
    """
    requer requerem é são há vai vão dá dão vê veem lê leem crê creem vem vêm tem têm mantém mantêm contém obtém detém sustenta retém
    intervém provém convém põe põem propõe propõem impõe expõe dispõe compõe supõe opõe faz fazem refaz desfaz satisfaz
    diz dizem prediz contradiz traz trazem produz produzem reduz reduzem conduz introduz traduz seduz cai caem sai saem
    atrai trai distrai extrai subtrai constrói destrói corrói dói mói conclui inclui exclui contribui distribui possui
    influi diminui substitui constitui atribui institui pode podem quer querem sabe sabem cabe vale valem deve devem
    ri sorri pede pedem mede impede despede ouve ouvem sente sentem mente desmente consegue conseguem persegue
    foi foram era eram teve tiveram houve veio vieram viu viram deu deram quis quiseram pôs puseram fez fizeram pôde
    puderam soube esteve estiveram disse disseram trouxe trouxeram obteve manteve deteve propôs impôs expôs dispôs
    está estão estou sou somos estamos vamos vou tenho temos posso podemos devo devemos quero queremos sei sabemos
    continua continuam recua recuam atua atuam avalia amplia envia adia copia negocia anuncia denuncia inicia
    """
)
VERB_FORMS = frozenset(
    {stem + ending for stem in _AR for ending in ("a", "am")} | {stem + ending for stem in _ER for ending in ("e", "em")}
    | _OTHERS
) - NOUN_VERBS  # fmt: skip

SURE_VERB_ENDINGS = ("ou", "aram", "eram", "iram", "ava", "avam", "ará", "erá", "irá", "arão", "erão", "irão", "iam", "ariam",
                "eriam", "iriam", "ávamos", "íamos", "aremos", "eremos", "iremos", "eceu", "igiu", "uziu", "ndeu", "rreu")  # fmt: skip
LIKELY_VERB_ENDINGS = ("am", "aria", "eria", "iria", "eu", "iu")
NOT_VERBS = listed(
    """
    para ou sou eu meu teu seu céu museu europeu judeu ateu fariseu troféu réu véu chapéu liceu coliseu camafeu brava escrava
    trava fava clava lava oliveira padaria livraria maioria minoria autoria auditoria secretaria refinaria bateria
    galeria loteria cafeteria engenharia infantaria artilharia tesouraria alegria energia economia polícia história
    categoria melhoria parceria pizzaria joalheria porcaria cavalaria histeria matéria séria féria pioneiria álbum
    ativa completa concreta limpa curta cheia fixa expressa justa junta alerta tema firme grave breve forte presente
    leve livre nome base classe frente gente fase crise análise tese sede rede verde
    """
)

# Participles and nouns by which a headline tells an event without a verb.
HEADLINE_WORDS = frozenset(
    stem + ending
    for stem in listed(
        "detid condenad acusad absolvid assassinad deportad libertad resgatad capturad desmantelad apreendid aprovad "
        "suspens cancelad adiad encerrad inaugurad eleit nomead destituíd demitid multad internad sequestrad localizad "
        "identificad expuls evacuad proibid ferid mort atropelad esfaquead balead extraditad encontrad pres"
    )
    for ending in ("o", "a", "os", "as")
) | listed(
    """
    colisão choque incêndio incêndios terremoto terramoto sismo explosão atentado tiroteio acidente acidentes renúncia
    demissão detenção prisão condenação morte assassinato homicídio feminicídio sequestro roubo assalto ataque ataques
    bombardeio vitória derrota goleada empate subida queda alta aumento recorde fechamento encerramento abertura acordo
    protesto protestos manifestação marcha greve inundação inundações deslizamento desabamento seca furacão ciclone
    erupção apagão surto caso casos alerta golpe despedimentos demissões falência multa fraude descoberta resgate
    operação captura extradição julgamento absolvição sanção sanções inflação desemprego pobreza déficit défice dívida
    exportações importações vendas eleições votação referendo trégua invasão ofensiva massacre motim fuga epidemia
    naufrágio descarrilamento enchente enchentes
    """
)

ADJECTIVES_BEFORE = listed(
    """
    grande grandes bom boa mau má novo nova novos novas primeiro primeira segundo segunda terceiro terceira último última
    próximo próxima melhor pior maior menor pequeno pequena importante longa longo mesma mesmo outra outro dupla meia
    alta alto possível suposta suposto falsa única enorme livre mera própria
    """
)
