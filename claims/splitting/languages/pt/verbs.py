"""Portuguese forms of verbs in a main clause that no ending tells: the present, and what headlines leave the verb out of."""

from claims.splitting.words import listed

# The third person singular of the present, without its ending: with it the plural is made.
_AR = listed(
    """
    abandon abord abraç abrig acab acalm aceit acert acompanh aconselh acredit acus adi administr admir adot afast
    afet afirm afund agrad agrav aguard ajud alcanç alert aliment alter ameaç ampli anunci apag aparent apel aplic
    apoi apost apresent aprov aproveit argument arras arrecad arrisc assassin assegur assin atac atravess atualiz
    aument autoriz avali avanç avis baix bloque busc calcul cancel cant captur celebr cham cheg cit cobr coloc
    combin começ coment compar complet complic compr comprov comunic concord confirm consider constat consult consum
    cont contest continu contrari contrat control convoc cort cost cri critic cruz culp cust declar dedic deix
    demonstr demor denunci depend derrot derrub desab desaloj desconfi desempenh desenvolv destac detalh determin
    devast disput divulg dobr dur edit elabor elev elimin embarc empat empreg encerr encontr enfrent ensin entr
    entreg envi equip escap esper espalh esgot estim estud evit examin execut exig explic explor export express
    expuls fabric facilit falt fatur fech festej fic fiscaliz form formul fracass funcion ganh gast ger gost govern
    grav hesit ignor implement import impress indic indici ingress inici instal integr intensific interess interrog
    invest investig isol jog julg junt lament lanç lav lembr lev levant liber lider limit lucr lut mand manifest
    marc mat melhor mobiliz modific monitor mostr mud mult negoci neg notific obrig ocup oper opin organiz ostent
    pag paralis particip pass patrocin pedal peg pens planej plant poup preocup prepar preserv prest prioriz process
    procur projet prolong promov pronunci protest provoc public qualific queim realiz rebaix recab reclam recomend
    reconquist recus reduz reelabor reforç registr regist regul rejeit relat renov represent reserv resgat respeit
    result retir retom revel revog roub sabot salv sancion separ sequestr solicit sonh super sustent tard tent
    termin tir toc tom trabalh transform transport trat triplic troc ultrapass us utiliz vacin valoriz vet viaj
    vigor vis visit volt vot começ nomei
    """
)
_ER = listed(
    """
    abastec absorv acontec adoec admit agrad agradec amanhec aparec apreend aprend arrepend assist atend bat beb
    carec chov coincid combat comet compet compreend compromet conceb conced conhec consegu consist convenc corr
    corrig correspond cresc cumpr decid defend depend desaparec descobr desenvolv desobedec despenc dev devolv dirig
    discut divid dorm eleg emit entend envelhec escolh esclarec escond escrev esquec estabelec estend exced exerc
    exig exist explod favorec fornec garant incid inscrev insist interromp invad merec met mord morr mov nasc obedec
    ocorr ofend oferec padec parec part perceb perd permanec permit persegu persist pertenc pod pretend prend preced
    preench prescrev prevalec proced promet promov proteg receb reconhec recorr refer reflet rend repet requer resid
    resist resolv respond romp segu serv sobreviv socorr sofr sub suced surg suspend transcorr transmit vend venc
    vest viv ced
    """
)
NOUN_FORMS = listed(
    """
    ajuda ameaça aposta busca caça câmara carta causa cobra compra consulta conta copa corte cria cura debate demora
    denúncia derrota disputa entrada entrega falta fica figura força forma ganha gasta grava guarda janta junta lança
    leva luta manda marca mata mostra muda multa nota olha paga parte passa pensa pesca planta prova queima renda
    reforma reserva roda sala segue separa serve sobe soma sobra tira toca toma trata troca usa vaga venda vende vence
    viaja visita vista vive volta vota combate ataque estima
    """
)
_OTHERS = listed(
    """
    é são há vai vão dá dão vê veem lê leem crê creem vem vêm tem têm mantém mantêm contém obtém detém sustenta retém
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
) - NOUN_FORMS  # fmt: skip

SURE_ENDINGS = ("ou", "aram", "eram", "iram", "ava", "avam", "ará", "erá", "irá", "arão", "erão", "irão", "iam", "ariam",
                "eriam", "iriam", "ávamos", "íamos", "aremos", "eremos", "iremos", "eceu", "igiu", "uziu", "ndeu", "rreu")  # fmt: skip
LIKELY_ENDINGS = ("am", "aria", "eria", "iria", "eu", "iu")
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
