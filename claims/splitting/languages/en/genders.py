"""How English tells men from women and one from many: titles, kin and given names."""

from claims.splitting.words import listed

_MEN = listed(
    "mr sir lord king prince pope father congressman councilman spokesman chairman policeman businessman salesman man "
    "boy son brother husband grandfather uncle nephew widower archbishop bishop imam rabbi actor his "
    "aaron abdul adam adrian ahmed alan albert alex alexander ali andrew andy angus anthony arthur barack barry ben "
    "benjamin bernard bill billy bob boris brad brandon brendan brett brian bruce carl charles charlie chris christian "
    "christopher chuck clive colin connor craig damian dan daniel dave david dean declan dennis derek dominic don "
    "donald doug douglas duncan dylan ed eddie edward edwin elon emmanuel eric ethan evan felix francis frank fred "
    "gareth gary gavin geoff geoffrey george gerald gerry glen glenn gordon graham grant greg guy harold harry harvey "
    "hassan henry howard hugh hugo iain ian ibrahim isaac ivan jack jacob jake james jamie jason jay jeff jeffrey "
    "jeremy jerry jim jimmy joe joel john johnny jon jonathan jordan joseph josh joshua juan julian justin karl keir "
    "keith ken kenneth kevin kyle larry lars lawrence lee leo leon leonard lewis liam louis luis luke malcolm marc "
    "marco marcus mario mark martin matt matthew maurice max michael miguel mike mitch mohamed mohammed muhammad nathan "
    "neil nicholas nick nigel noah oliver oscar owen patrick paul pedro peter phil philip phillip pierre rahul ralph "
    "ray raymond richard rick rob robert roger ron ronald rory ross roy russell ryan sam samuel scott sean sebastian "
    "sergei shaun simon stanley stephen steve steven stuart ted terry theo thomas tim timothy tom tommy tony travis "
    "trevor tyler victor viktor vincent vladimir volodymyr walter warren wayne will william xavier zachary "
    "abdullah abel alastair aleksandr alfie alfred alistair amir anders andre andrei anil antonio archie arjun "
    "arturo ashok ashraf bashar benedict bernie bjorn björn bradley bruno bryan caleb callum cameron carlos "
    "cedric chester conrad cory curtis cyril damon darren darryl daryl desmond devon diego dimitri dominik drew "
    "dustin dwayne dwight edgar eduardo elias elijah elliot elliott emil enrique erik ernest eugene ezra fabio "
    "farid fergus fernando finn floyd francesco franco frederick gabriel gilbert giles giovanni graeme gregory "
    "guillermo gus hamid hamish hans harrison hector henrik herbert herman horace hubert humphrey hussein igor "
    "imran isaiah ismail ivor jamal jared jarrod javier jeremiah jerome jesse joaquin jock jorge josef karim "
    "keiran kieran kirk klaus kurt lachlan lamar leroy lester levi lionel lloyd lorenzo lucas malik manuel "
    "marcel marvin mateusz mathieu maxwell melvin mickey miles milton mitchell mohammad mustafa narendra "
    "nathaniel neville nils norman olaf olav omar osama otto pablo percy pete peterson pranab rafael raj rajesh "
    "ramesh randy raul reece reginald reuben rhys ricardo rishi roberto rodney rodrigo roland ronnie ruben "
    "rudolf rupert russ samir sanjay saul seamus seth shane sidney simeon stefan stewart suresh terence terrence "
    "tobias toby todd tomas tristan tyrone umar vernon vijay vikram vince wallace wendell wesley wilfred winston "
    "wolfgang yusuf zach"
)
_WOMEN = listed(
    "mrs ms miss dame lady baroness queen princess congresswoman councilwoman spokeswoman chairwoman policewoman "
    "businesswoman woman girl daughter sister mother wife grandmother aunt niece widow actress nun her "
    "abigail adele agnes alice alicia alison amanda amber amelia amy ana andrea angela anita ann anna anne annie "
    "april ashley audrey barbara beatrice becky bella beth betty beverly bonnie brenda bridget brooke carla carmen "
    "carol caroline carolyn catherine cathy charlotte chelsea cheryl chloe christina christine cindy claire clara "
    "claudia connie courtney crystal cynthia daisy danielle dawn deborah debra denise diana diane donna doris dorothy "
    "edith eileen elaine eleanor elena elizabeth ella ellen emily emma erica erin esther eva eve evelyn faith fatima "
    "fiona flora florence frances gemma georgia georgina gillian gina giorgia gloria grace greta hannah harriet hayley "
    "hazel heather heidi helen helena hilary hillary holly irene iris isabel isabella ivy jacinda jackie jacqueline "
    "jane janet janice jasmine jean jenna jennifer jenny jess jessica jill joan joanna joanne jodie josephine joy joyce "
    "judith judy julia julie june kamala karen kate katherine kathleen kathryn kathy katie kay kayla kelly kerry kim "
    "kirsten kristen laura lauren leah lena lesley lila lily linda lindsay lisa liz louise lucy lydia lynn madison "
    "maggie mandy margaret maria marie marilyn martha mary maureen maya megan melanie melissa mia michelle miranda "
    "molly monica nadia nancy naomi natalie natasha nicola nicole nina nora olga olivia pamela patricia paula pauline "
    "penny phoebe polly priya rachel rebecca rhonda rosa rose rosemary ruby ruth sabrina sally samantha sandra sara "
    "sarah shannon sharon sheila shirley sofia sonia sophia sophie stacey stella stephanie sue susan suzanne sylvia "
    "tamara tanya tara teresa tessa theresa tina tracey tracy ursula valerie vanessa vera veronica victoria violet "
    "virginia vivian wendy yasmin yvette yvonne zoe "
    "adriana agatha aileen aisha alana alexandra alexis alma alyssa amina amira anastasia anastasiya angelina "
    "anika anjali annabel annette annika antonia ariana astrid audra ava beatriz bernadette beryl birgit blanche "
    "briana brigitte camila camilla candice carly carolina carrie cassandra cecilia celeste chantal charlene "
    "charmaine christa christie clarissa colleen cora daniela daphne darlene deanna debbie deirdre delia denisha "
    "dolores dorothea ebony edna elisa elise eliza elsa elsie emilia erika esme estelle ethel eugenia eunice "
    "faye felicity fernanda freya frieda gail genevieve geraldine gertrude giulia gladys glenda gwen gwendolyn "
    "haley hana hanna hanne helga ida imogen ines ingrid irina isla ivana jana jeanette jeanne jenifer jillian "
    "jocelyn johanna jolene josie juanita juliana juliet juliette justine kaitlyn karina karla katarina katrina "
    "katya keira kellie kendra kimberly kirstie kirsty krista kristin kristina kristy kylie lakshmi lara larissa "
    "latoya leanne leila leticia lilian lillian lorna lorraine lotte louisa lucia lucinda luisa luz lynda "
    "lynette lynne mabel madeleine malala marcia margarita margot mariam mariana marianne marina marion marisol "
    "marjorie marlene marta martina matilda mavis maxine meera melinda mercedes meredith mina miriam monique "
    "muriel myra nadine natalia neha nell nellie nicolette nikki noelle noreen norma oksana olena pam patsy "
    "patty paulette petra polina rachael ramona raquel reena regina rena renee rhiannon rita roberta rosalind "
    "rosanna roxanne sadie salma sasha selena serena shania sharmila shauna shelley sheryl shreya silvia simone "
    "sinead siobhan sita sonja stacy sunita susanna svetlana tabitha tamsin tania tatiana thelma tiffany toni "
    "trisha trudy valentina veronika vicki vicky vivienne wanda whitney wilma winifred xiomara yolanda yulia "
    "zainab zara"
)
GENDERS = {**dict.fromkeys(_MEN, "m"), **dict.fromkeys(_WOMEN, "f")}
PLURALS = listed(
    "these those both several many some few two three four five six seven eight nine ten dozens hundreds thousands "
    "people police officials authorities residents witnesses"
)

# Who speaks of several named before, alone: "One said".
LONE_CLAIMANTS = listed("one another others some many several most both all few everyone someone nobody")

# Organisations speak as people do.
BODIES = listed(
    """
    source government ministry department agency authority authorities council commission committee court tribunal parliament congress
    senate cabinet presidency embassy consulate army navy military police force forces prosecution defence defense
    office bureau board body watchdog regulator union federation association organisation organization charity group
    foundation institute university college school hospital clinic church company firm business bank airline operator
    manufacturer carmaker retailer employer club team league party opposition coalition campaign administration
    municipality city state country bloc newspaper paper magazine broadcaster channel network outlet station website
    media press service services coastguard fund exchange ngo nonprofit consortium lab laboratory society
    """
)

# By these somebody sets a figure: "put the toll at 34".
TALLY_VERBS = listed(
    """
    put puts raised raises revised revises placed places lowered tallied counted recorded logged set estimated
    cited cite cites spoke talked counts tallies
    """
)

# Those that are told things rather than say them.
HEARERS = listed("court jury inquest hearing tribunal inquiry trial commission")

# Those who may be anybody: "Anyone who believes that ..." says nothing.
ANYBODY = listed("anyone anybody everyone everybody whoever those someone somebody nobody")
# What comes before something only supposed: "asked if he believes that".
CONDITIONS = listed("if whether when unless until")
# What those do whose words stand on what they hold: "carried a banner with the words".
BEARING_VERBS = listed(
    "held hold holds holding carried carry carries carrying waved waving raised raising hung hanging unfurled "
    "unfurling displayed displaying wore wearing wears brandished brandishing hoisted hoisting bore"
)
