"""How Portuguese tells men from women and one from many: articles, titles, kin and given names."""

from claims.splitting.words import listed

_MEN = listed(
    "o um ministro ex-ministro primeiro-ministro senador deputado ex-deputado vereador governador prefeito ex-prefeito "
    "secretário chanceler rei príncipe papa doutor dr sr senhor dom delegado promotor procurador juiz desembargador "
    "embaixador candidato diretor professor engenheiro médico advogado cientista pesquisador investigador bispo cardeal "
    "padre frei comissário inspetor ator cantor empresário técnico treinador homem jovem menino filho irmão marido avô "
    "tio primo viúvo adriano afonso alberto alexandre álvaro anderson andré antónio antônio armando arthur artur augusto "
    "bernardo bruno caio carlos celso césar cláudio daniel david davi diego diogo domingos duarte edson eduardo emanuel "
    "enrique ernesto fábio felipe fernando filipe flávio francisco gabriel geraldo gilberto gonçalo guilherme gustavo "
    "heitor henrique hugo inácio ivo jair jaime joão joaquim jonas jorge josé júlio leandro leonardo lucas luís luiz "
    "manuel manoel marcelo márcio marco marcos mário mateus matheus maurício michel miguel murilo nelson nuno otávio "
    "paulo pedro rafael ramiro raul renan renato ricardo roberto rodrigo rogério ronaldo rui ruy samuel sebastião sérgio "
    "tarcísio tiago thiago tomás valdemar vasco vicente vítor vinícius wagner walter wellington"
)
_WOMEN = listed(
    "a uma ministra ex-ministra primeira-ministra presidenta senadora deputada vereadora governadora prefeita secretária "
    "rainha princesa doutora dra sra senhora dona delegada promotora procuradora juíza desembargadora embaixadora "
    "candidata diretora professora engenheira médica advogada pesquisadora investigadora atriz cantora empresária mulher "
    "menina filha irmã mãe esposa avó tia prima viúva adriana alessandra alexandra alice aline amanda amélia ana andreia "
    "angela ângela antónia beatriz bianca bruna camila carla carmen carolina catarina cecília célia clara cláudia "
    "conceição cristina daniela débora denise diana eduarda elaine eliana elisa elza emília eunice eva fabiana fátima "
    "fernanda filipa flávia francisca gabriela glória graça helena inês ingrid irene isabel isabela janaína joana júlia "
    "juliana karina larissa laura leonor letícia lídia lígia lourdes luana lúcia luciana luísa luiza luzia madalena "
    "manuela mara márcia margarida maria mariana marina marisa marta michele míriam mônica mónica natália nísia patrícia "
    "paula priscila rafaela raquel regina renata rita roberta rosa rosana sandra sara sílvia simone sofia sônia sónia "
    "susana tânia tatiana teresa tereza valéria vanessa vera verônica vitória viviane"
)
GENDERS = {**dict.fromkeys(_MEN, "m"), **dict.fromkeys(_WOMEN, "f")}
PLURALS = listed(
    "os as uns umas vários várias alguns algumas muitos muitas ambos ambas outros outras estes estas esses essas "
    "numerosos numerosas diversos diversas centenas milhares dezenas dois duas três quatro cinco seis sete oito nove dez "
    "seus suas"
)

# Who speaks of several named before, alone: "One said".
LONE_CLAIMANTS = listed(
    "um uma outro outra outros outras alguns algumas muitos muitas vários várias ambos ambas todos todas uns"
)

# Organisations speak as people do.
BODIES = listed(
    """
    governo executivo ministério ministérios secretaria departamento direção procuradoria promotoria defensoria
    controladoria tribunal juízo corte câmara senado congresso parlamento assembleia legislativo prefeitura município
    presidência vice-presidência chancelaria embaixada consulado comissão comitê comité conselho partido oposição
    situação coligação coalizão bancada bloco sindicato sindicatos federação confederação associação associações
    organização organizações coletivo plataforma ong fundação instituto universidade colégio academia hospital clínica
    empresa companhia firma grupo consórcio banco fabricante construtora clube equipe equipa liga seleção exército
    marinha aeronáutica guarda polícia bombeiros defesa acusação família igreja diocese arquidiocese agência órgão
    organismo entidade instituição autoridade autoridades fontes fonte jornal revista rede canal emissora portal mídia
    imprensa administração escritório serviço serviços autarquia corporação
    """
)

# By these somebody sets a figure: "put the toll at 34".
TALLY_VERBS = listed(
    """
    elevou eleva elevaram elevam situou situa situaram fixou fixa fixaram atualizou atualiza atualizaram
    aumentou aumentaram reduziu reduziram contabilizou contabiliza contabilizaram contabilizam calculou calcula
    calcularam calculam estimou estima estimaram estimam
    """
)

# Those that are told things rather than say them.
HEARERS = listed("tribunal júri juízo audiência")

# Those who may be anybody: "Anyone who believes that ..." says nothing.
ANYBODY = listed("quem quaisquer qualquer aqueles aquelas alguém ninguém")
# What comes before something only supposed: "asked if he believes that".
CONDITIONS = listed("caso quando")
# What those do whose words stand on what they hold: "carried a banner with the words".
BEARING_VERBS = listed(
    "segurava seguravam segurando carregava carregavam carregando levava levavam levando exibiu exibiram "
    "exibia exibiam exibindo ergueu ergueram erguendo pendurou penduraram mostrava mostravam mostrando "
    "ostentava ostentavam vestia vestiam empunhava empunhavam"
)
