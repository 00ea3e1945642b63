import { readWords } from '../words/read-words'

/** Words between a first name and a surname. */
export const particles = readWords(`
van de der den het t ter ten te el al ben ait bin ibn abu abou oulad da dos das do di del della la los las le du des von zu op in aan uit
d o v vd vande vanden vander
`)

/** Words before a surname. With one of these, lower case is enough. */
export const titles = readWords(`
meneer mevrouw mevr mvr mw mej dhr hr heer fam familie juffrouw mijnheer
`)

/** Words before a name of whatever kind: family, friends, professions. */
export const roles = readWords(`
juf meester dokter dr drs mr ing ir prof agent wijkagent jeugdagent mentor mentrix docent docente coach leraar lerares oma opa tante oom
moeder vader mama papa broer broertje zus zusje neef neefje nicht nichtje vriend vriendin vriendje vriendinnetje zoon zoontje dochter
dochtertje stiefvader stiefmoeder buurman buurvrouw gezin jongen meisje leerling client jongere ronselaar jongerenwerker jongerenwerkster
stagiair stagiaire gezinsvoogd voogd collega huisarts trainer advocaat begeleider hulpverlener rapper klasgenoot kind slachtoffer
verdachte ex pleegouder pleegmoeder pleegvader oudste jongste tweeling bewindvoerder conrector rector directeur zorgcoordinator jeugdwerker
halfbroer halfzus halfbroertje halfzusje stiefbroer stiefzus schoonzus schoonbroer zwager schoonmoeder schoonvader oudtante buurjongen buurmeisje
peettante peetoom pleegzoon pleegdochter pleegbroer pleegzus kleinzoon kleindochter oppas tweelingbroer tweelingzus ome opoe omi nonna abla mams paps mdr
vdr lln leerkracht zoco zorgco smw poh straatcoach teamleider jeugdbeschermer jeugdreclasseerder leerplichtambtenaar therapeut psycholoog
orthopedagoog gedragswetenschapper pedagoog casemanager casusregisseur consulent jeugdconsulent werkgever stagebegeleider maat wijkteammedewerker
jeugdverpleegkundige jeugdarts praktijkondersteuner dader medeverdachte bestuurder bijrijder getuige aangever melder eigenaar inzittende tolk
contactpersoon buurtbewoner buurtgenoot dorpsgenoot huisgenoot teamgenoot ploeggenoot kennis logopedist
`)

/** Words that say that a name follows. */
export const introductions = readWords(`
betreft inzake heet heette hete heten ene genaamd genoemd noemt noemen noemde alias bijgenaamd bijnaam roepnaam voornaam achternaam naam
intake huisbezoek verjaardag mdo ivm
`)

/** Words before a colon, behind which a person is named. */
export const labels = readWords(`
cc bcc tav aan van namens naam namen jongere leerling client betreft contactpersoon mentor moeder vader ouders ouder aanwezig aanwezigen deelnemers wie notulist
begeleider tegenspreker tijdbewaker jongerenwerker wijkagent docent coach slachtoffer ronselaar verdachte voogd gezinsvoogd broer zus
vriend vriendin casus kind dochter zoon voornaam achternaam besproken actie actiehouder afwezig gesproken
afw aanw afgemeld genodigd genodigden verslag verslaglegger voorzitter notulen inbreng inbrenger casusinbrenger trekker eigenaar verzoeker melder aangever
getuige verdachten slachtoffers betrokkene betrokkenen verd verdachte client clienten cliente jongeren leerlingen namen roepnaam ondertekend ondertekende opgesteld
verlof vrij ziek invaller piket door gegeven ingevuld opgesteld bereikbaar dienst ochtend middag avond
contact contactpersonen bellen mailen appen uitnodigen ophalen vrijwilliger vrijwilligers stagiair collega team leiding kookploeg
`)

/** What people do and organisations or things hardly do. */
export const personVerbs = readWords(`
zei zegt zegge vertelde vertelt belde belt appte appt mailde mailt huilde huilt lachte durft durfde woont woonde slaapt blowt spijbelt
spijbelde gokt gokte steelt stal liegt loog pint pinde ronselt ronselde werkt zit zat kwam komt ging gaat liep loopt wil wilde wou kan
kon moest moet mag heeft had is was krijgt kreeg denkt dacht vindt vond voelt voelde ziet zag wordt werd doet deed haalt haalde
gaf geeft stuurde stuurt deelde deelt reageert reageerde ontkent ontkende twijfelt schaamt hangt hing rijdt reed verkoopt verkocht
betaalt leende leent bekende bekent draagt droeg speelt speelde praat praatte helpt hielp vertrouwt zwijgt zweeg stond staat
`)

/** Verbs that only a person does: enough to make an unknown word with a capital a name. */
export const tellingVerbs = readWords(`
zei zegt vertelde vertelt belde appte appt huilde huilt durft durfde woont slaapt blowt spijbelt gokt gokte steelt liegt pint pinde ronselt
ronselde ontkent ontkende twijfelt schaamt bekende bekent zwijgt zweeg schrok lachte spijbelde loog vertrouwt
wil wilde weigert weigerde vraagt vroeg denkt dacht
`)

/** Words before a name in lower case that is short: "met tim", "dat noa". */
export const companions = readWords(`
met van dat volgens vlgs tegen en door bij aan over voor sprak spreek gesproken ken kent zag zei omdat want maar ook als toen of hoe waar waarom
ivm mbt tbv namens vandaag gister gisteren vanmiddag vanochtend vanmorgen vanavond morgen daarna net zonder naast
`)

/** Words that a letter or a message opens or closes with, before a name. */
export const greetings = readWords(`
hoi hey hee hi yo ey ewa hallo dag beste lieve geachte groet groeten groetjes liefs gr mvg xx kusjes
`)

/** What a person does and a word that no list knows hardly does: makes one with a capital before it a name. */
export const strangersDo = readWords(`
wil wilde weigert weigerde kwam ging liep zat bleef praatte at sliep rende vluchtte filmde vroeg vraagt kocht verkocht speelt speelde chillt hangt
mag mocht kan kon moet moest krijgt kreeg heeft had schreeuwt schreeuwde sloeg slaat vecht vocht bedreigde pest pestte schold rookt rookte drinkt dronk zweert zwoer mist miste
miste verzuimt komt loopt fietst fietste stapte rende bracht brengt haalt haalde leent leende weet wist hoorde hoort ziet zag voelt voelde vindt vond
kookte tekende lachte huilde sportte douchte ontbeet blowde gamede chatte appte belde zwom dronk gilde riep fluisterde mompelde knikte zuchtte bloosde oefende
leerde las schreef zong danste voetbalde werkte stofzuigde bakte dekte wandelde trainde vertrok protesteerde sjouwde knutselde verfde schilderde ruimde
hielp vertelde zei zweeg giechelde grapte plaagde pakte gooide duwde schopte beet spuugde kneep schaamde verveelde vermaakte haakte meldde wachtte
snauwde brulde jankte snikte troostte knuffelde sleutelde gokte dealde pikte jatte stal loog bekende ontkende wees spijbelde slenterde hing chillde
deed nam keek luisterde meldt benoemt benoemde oppert opperde beaamt beaamde
waste kuste danste klom dook sprong droeg greep sloop dacht vergat zocht zwierf kroop koos floot gleed spoot stak schoot beloofde struikelde
`)

/** Behind these a person stands: "zag Ziggy", "kent Ziggy". */
export const actsOnPerson = readWords(`
zag sprak spreek kent ken kende ontmoette bedreigde sloeg filmde pestte miste zoekt zocht
`)

/** Before "met", "bij" or "op", of what people do with each other. */
export const together = readWords(`
gesproken gesprek praten praat gepraat ruzie verkering relatie bevriend samen om optrekt omgaat chat chatte gechat appt appte geappt belt gebeld gevochten
gezoend contact woont slaapt logeert verliefd boos
`)

/** School subjects and languages, before which "leraar" or "tolk" names no person. */
export const subjects = readWords(`
nederlands engels frans duits spaans turks arabisch italiaans fries latijn grieks chinees pools russisch oekraiens bulgaars roemeens hongaars
portugees papiaments sranan berbers tamazight tarifit koerdisch sorani kurmanji farsi perzisch dari pasjtoe pashto urdu hindi somali somalisch
edo igbo yoruba twi hausa wolof fula mandinka krio pidgin bambara malinke soninke kikongo kinyarwanda tagalog bahasa javaans sarnami hakka
tigrinya amhaars oromo swahili lingala mandarijn kantonees vietnamees thai syrisch aramees armeens georgisch albanees servisch kroatisch bosnisch
wiskunde biologie scheikunde natuurkunde aardrijkskunde geschiedenis economie maatschappijleer muziek gym techniek
`)

/** What is done to or with a person: "Ziggy ophalen", "Ziggy terugbellen". */
export const doneToPerson = readWords(`
bellen terugbellen afbellen ophalen afhalen brengen terugbrengen wegbrengen thuisbrengen spreken aanspreken mailen appen bezoeken uitnodigen meenemen
`)

/** What somebody has: "Ziggy's moeder", "Ziggy's telefoon". */
export const belongings = readWords(`
telefoon mobiel kamer huis vrienden vriend vriendin ouders verhaal geld pas bankpas rekening account snap insta fiets scooter jas tas gedrag school klas
verzuim schulden dossier casus situatie mentor
`)

/** What bears a name of a person without being one: "storm Ciara", "zaal Willem", "hond Bobby". */
export const thingsCalled = readWords(`
zaal lokaal gebouw villa cafe hotel restaurant bakkerij slagerij kapsalon storm orkaan huize flat schip boot model merk app spel serie film boek lied
album type stichting fonds prijs hond hondje kat poes pony paard robot chatbot camping bistro eetcafe snackbar winkel kringloop
seat opel ford fiat renault skoda kia toyota volvo dacia nissan mazda suzuki hyundai lancia citroen peugeot tesla honda yamaha
`)
