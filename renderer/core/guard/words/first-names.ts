import { readWords } from './read-words'

/**
 * First names that are common in the Netherlands, of every background we could think of: Dutch, Frisian, Moroccan, Turkish,
 * Kurdish, Surinamese, Antillean, Syrian, Iraqi, Afghan, Iranian, Somali, Eritrean, Ghanaian, Polish, Ukrainian, Balkan, Asian,
 * English and more. Written down by hand for this guard; no register or list of persons lies behind it. Folded: lower case, no accents.
 */
export const firstNames = readWords(`
aad aafke aafreen aaliyah aaltje aaltsje aarav aaron aart ab abbas abbie abby abd abdel abdelaati abdelali
abdelaziz abdelfattah abdelghani abdelhak abdelhakim abdelhamid abdelilah abdeljalil abdelkader abdelkarim
abdelkrim abdellah abdellatif abdelmajid abdelmalek abdelouafi abdelouahed abdenbi abdennasser abderrahim
abderrahman abderrahmane abderrazak abdesamad abdeslam abdessadek abdessalam abdessamad abdi abdiaziz
abdifatah abdihakim abdikadir abdikarim abdinasir abdinur abdiqani abdirahim abdirahman abdirashid abdirisak
abdisalam abdisamad abdiwahid abdo abdou abdoulaye abdul abdulahi abdulaziz abdulhadi abdulhakim abdulhamid
abdulkadir abdulkarim abdullah abdullahi abdullatif abdulmajeed abdulmalik abdulmuhsin abdulmunim abdulrahman
abdulsalam abdulsamed abdulsattar abdurrahim abdussamed abeer abel abena abigael abigail abimbola abiola
aboubacar aboubakr abraham abrar abrehet abril abshir abukar achiel achmed achouak achraf ad adaeze adam adama
adaobi addison adebayo adekunle adel adela adele adelina adem ademola adeola adesuwa adham adhanet adhanom
adiam adil aditi aditya adjoa adnan adnane adriaan adrian adriana adrianek adrianna adrijana adwoa afewerki
afia afke afnan afomia afra afua agata agathe agid agnes agnieszka agnita agron agung agus ahin ahlam ahmad
ahmadullah ahmadzai ahmed ahmednur ahmet ahmida aicha aida aidan aiden aiko aimal aiman aimee ainsley aisa
aisha aisheh aisho aisling aisosa aissa aissata aissatou aiste aiyoub ajani ajay ajmal akash akeem akif akiko
akin akira akke akkelien akosua akram akua akwasi alaa aladdin alae alaeddine alaina alan alana alard alaysha
albana albert albertien albertine albertje alberto albin aldert aldith aldrick aleid aleida alejandra
alejandro aleksandar aleksander aleksandra aleksei aleksej alen alessandro alessia alessio aletta alex alexa
alexander alexandra alexandru alexei alexey alexia alexis aleyna alfie alfonso alfredo alhassan ali alican
alice alicia alicja alida alien alies alihan alin alina alinda aline alisa alisar alison alissa aliya aliyah
alize alla allal allard allison alma almaz almir alonso alp alparslan alper alperen altan altin alvaro alvin
alwin alya alyona alyssa ama amaani amadou amaia amaka amal amalia aman amancio amanda amani amanuel amanullah
amar amara amarachi amare amarens amaya amber ambre amel amela amelia amelie amelka amer amin amina aminata
amine amir amira amirali amirhossein amirreza amjad ammar amna amparo amra amrish amrita amro amy ana anab
anabela anahit anais anand ananya anas anass anastasia anastasiia anatoli anatolii anatoliy anaya anayka anca
andre andrea andreas andreea andrei andreia andres andrew andrey andries andrii andris andriy andrzej andy
aneta angel angela angelica angelico angelina angelique angelo angham anh ani ania aniek aniel anil anis
anisha anissa anita anja anjali anke ankit anmar ann anna annabel anne annefleur anneke annelieke annelies
annelijn anneloes annelot annelotte annemarie annemarth annemiek annemieke annemijn annemoon anneriek
annerieke annerose annet annette annick annie anniek annieke annika anouar anouk anouschka anoushka ans ansje
anske antek anthony antje antoine antoinette anton antonella antoni antonia antonie antonina antonio anushka
anwar anya anzhela aoife aouatif aous apolline apolonia aqsa araceli aram aras arash arben arbnor archie arda
ardalan ardeshir ardit areeba areej aref arek arend arezo arezoo aria ariam arian ariana ariane arianne arie
arief ariella arif arin arina arjan arjen arjin arjun arkadiusz arlette arlind arman armand armen armend armin
arnaud arne arno arnold arnoud arnout aroen arpi arsalan arsen arshia arta artak artan artem artemiy arthur
artur arturas arturo arun arvid arvind arwa arwin arya aryan arzo arzu asaad asad asadullah asante aschraf
aseel asen asha ashanti ashkan ashley ashna ashraf ashton ashvin ashwin asia asil asiye asja aslan asli
aslihan asma asmaa asmae asmeret assia assitan aster astrella astrid asude asvin asya atakan atal atanas atef
atefa atefeh ates atheer atif atik atilla atiq atse aubrey audrey augusto auke aukje aurel aurelia aurelie
aurora austin ava avery avin avinash awa awet awin axel axelle aya ayaan ayah ayan ayanle ayat aybuke ayca
aycan aydan ayden aydin ayesha ayham aykut ayla aylin ayman aymane aymen aynur ayo ayobami ayodele ayomide
ayoub ayse aysegul aysel aysenur aysima aysun aytac ayten ayu ayub ayyoub ayyub azad azadeh azieb aziz aziza
azra azzam azzedine baba babak babatunde babet babette baboucarr babs bachir badr badreddine baha bahaa
bahadir bahar bahareh bahija bahman bahram bailey bajram bakary baktash bambang bangaly banu bao baptist bara
baraa baran barbara barend baris barry bart bartek bartel barthold bartholomeus bartlomiej bartosz bartus bas
basak basel bashar bashiir bashir basia basil basir basmala bassam bassel bastiaan batool batoul batuhan batul
bauke baukje bawan bayan bayram bayu bea beata beatrijs beatrix beatriz beau becky bedirhan behcet behiye
behnam behrouz behzad beitske bekim bekir belgin belinay belkacem bella belle belma ben benaissa benedetta
bengu benicio benito benjamin bennie benno bente benthe benton benyamin bep berat berber berdien bereket beren
berend berfin berfu berhane beril berivan berk berkan berkant berkay berke berna bernadette bernard bernardo
bernd berno berra berrak berry bert berta bertha berthe bertil bertine bertus besa besart besim besmellah
besnik beth bethany bets betsie betsy betty betul bewar beyza beyzanur bhagwandas bharti bhavna bianca bibi
bich bijan bilal bilan bilge bilgehan billal billel billie billy bilqis bilyana biniam binnur binta bintou
binyam bircan birgit birgitte birgul birhan birhane birre birte birthe biryar bisan bisrat bjarne bjorn blagoy
blake blerim blerina blerta bo boaz bob boban bobbi bobby bodhi bodi bogdan bogdana bogumil bogumila boguslaw
bohdan bohdana bojan bojana boleslaw bora boris borislav boryana borys boryslav boubacar boubker bouchra
boudewijn boudien boujemaa bouke boutaina boutayna boyan boyd bozena bozidar bozo brad bradley brahim bram
brandon branislav branka branko brayden breanna brechje brecht brechtje bree bregje brenda brendan breno brent
brian brianna bridget briek brigit brigitte brishna britney britt brittany britte brody brooke bruce bruna
bruno bryan bryce btissam budi bugra bujar buket bulent bunyamin burak burcin burcu burhan burim buse bushra
busra byron caaliya cabdi cagan cagatay cagla caglar cagri cahit caio caitlin caleb callum cameron camila
camille camilo can canan candice candide caner cansu capucine cara carice caridad carl carla carlijn carlijne
carlo carlos carlota carly carmelita carmelo carmen carola carolien carolina caroline carson carter cas casey
casimir caspar casper cassandra cassie catalin catalina catarina catelijne catharina cathelijne catherine cato
caua cavit cayden cebrail cecile cecilia cees celal celeste celia celil celine cem cemal cemil cemile cemre
cengiz cenk cennet ceren cesar cetin cevdet ceyda ceyhun ceyla ceylan ceylin cezary chafik chahid chahrazad
chaima chaimae chakib chakir chander chandni chandra chanel chanella chantal chantalle chantel chanti chaouki
charaf chardae charelle charif charifa charissa charlene charles charlie charlot charlotte chase chau chayenne
chaymae cheick cheikh chelsea chelsey chen chenar chenelly chenoa cherida cherif cherisa chermaine cherno
cherryl chester cheyen cheyenne chi chi-wai chiara chidera chidi chiel chika chiman chinedu chinonso chinwe
chioma chiraly chisom chivano chivaro chloe chouaib chra chris christa christel christiaan christian christien
christina christine christopher christy chukwudi chukwuemeka chunhua churandy ciano ciara cigdem cihan cihat
cillian cindy claartje claire clara clarence clark claudette claudia claudine claudio claudiu clay clayton
clemence clemens clement cleo cliffton clifton clyde coby cody coen coenraad cole colin collin concepcion
concetta connie connor conny consuelo cooper cor cora coralie corentin corey corien corine corinne cornelia
cornelie cornelis corrie corstiaan coskun cosmin cosmina costel coumba courtney craig cristi cristian
cristiano cristina cristobal crysencio crystal cuong curtis curtley curtly cynthia cyriel cyrus czeslaw daaf
daahir daan dacian dae dagmar dagmara dahir dainius daisy dakota dale daley dalibor dalila dallas dalmar
damian damien damir damjan damla damon danah dani dania danial daniek daniel daniela daniella danielle danijel
danijela danique daniyel danny dante danuta danyil danylo dao daoud daouda daphne darcy dardan darek daria
dariia dario darius dariush dariusz darko darnell darrell darren darryl darwan darya daryl daryna daryoush
dasha dashawn dave davey davi david davide davina davion davita davon davor davut davy dawid dawit dawn dawod
dawood dawson dayana dayenne deacon dean deandra deandre debbie debby debora deborah declan deepak deepika
deeqa defne deisy dejan dejana dejuan deka delal delaney delano delilah delin delina delphine delroy delshad
delvin demarcus demba demi demy denis denisa denise denisha denisse denitsa deniz dennis denys denzel denzell
deonte deqa derek derk derya deshawn desiree desislava desmond destiney destiny detlef deveron devika devin
devon devonte dewanand dewayne dewey dewi dex dexter dharma diaa dian diana diantha diarra dick diede diederik
diego dieke diellza dieter dietrich dieu dieuwer dieuwertje dieuwke dijana dilan dilara dilay dilbrin dilek
dima diman dimitar dimitrov dimo dina dinand dineke dinesh dinie dino diogo dion dionne dirk dirkjan dirkje
ditte divya diyaa diyar djamal djamel djamila djamiro djanairo djanilson djaro djavano djaydano djayden
djaydon djaydy djaylano djenabou djenairo djenaro djeneba djenebou djenna djeremy djibril djino djoeke djoerd
djoey djordy djuna djuric dlawer dmitri dmitriy dmytro dogan dogukan doina dolores domenico dominic dominick
dominik dominika dominique dondu donika donna donny donovan donte dorcas doriane dorieke dorien dorine doris
dorota dorothea dorothee dorothy doru dorus douae dounia doutzen douwe dragan dragana dragos dre dren drew
dries drilon driss drita dritan dua duaa duarte dubravka duc duco dumitru duncan dung dunya durk durmus dursun
dusan dusanka dusko dustin duuk duy duygu dwayne dwight dylan dylano dzenan dzenana earl easton ebbe ebel
ebele ebenezer ebony ebrahim ebrar ebrima ebru ebube ece ecem ecrin ed eda edanur eddie eddy eden edgar edgars
edilson edin edip edis edison edith edo edona edsel edsger edson eduard eduarda eduardo edward edwin edyta eef
eefje eelco eelke eelkje efe efekan efosa efrem efsun efua egbert ege egemen egle egzon ehsan eibert eise
ekaterina ekin eko ekow ekrem ela elaheh elano elanur elbert elbrich elchin eldin eldridge eleanor elena
eleonora elfida elham elhassan eli elia elias eliasz elif elifnur elijah elin elina eline elira elisa
elisabeth elise elisha elissa eliza elizabeth elize elke ella ellen elles ellie elliot elliott ellis elly elma
elmedin elmer elnaz elnur elodie eloisa eloise elona eloy els elsa elsbeth elselien elsje elske elton elvi
elvin elvir elvira elvis elwin elyas elyass elzbieta emad emal eman emanuel emanuele emanuelly emeka emel
emeline emerson emeti emiel emil emile emilia emilian emilio emily emin emina emine emir emirhan emma emmanuel
emmelie emmy emrah emre enayatullah encarnacion endang ender enes engbert engelien engin enis enisa enitan
enrico enrique ensar enver enzo eoin ephrem epke eppo eray erblin ercan erdal erdem erdinc erdogan eren erfan
ergi ergun erhan eric erica erik erika erin erion eriona erkan erkin ermal erman ermias ermira erna ernestina
ernestine ernesto ernst erol errol ersan ersin ertan ertugrul erwin erza esat eser esi esin eske esma esmail
esmat esmee esmeralda esmira esosa esperanza esra esteban estefania estela estelle ester esther estrella ethan
etienne eugene eugenia eugenie eunice eurico eurith eustace eva evan evelien evelijn eveline evelyn evelyne
everdien evert evertje evgeni evgeny evi evie evin evita evy ewa ewelina ewoud ewout eyad eyerusalem eylul
eymen eyob eyup ezekiel ezel ezequiel ezgi ezra faadumo faarax faas fabian fabiana fabienne fabio fabrizio
fadi fadia fadil fadila fadime fadma fadoua faduma fadumo fadwa fahd fahed fahim fahmi fahri faisal faissal
faith faiz faiza faizan faizel falk fanny faouzi farah faraj farbod fardin fardowsa fares farhad farhan
farhang farhiya fariba farid farida faridullah faried farina faris farley farnaz farouk farouq farrukh farshid
fartun faruk farzad farzana farzaneh fatana fatemeh fatih fatiha fatima fatimazahra fatin fatma fatmagul
fatmanur fatmir fatna fatos fatou fatoumata fatuma fawad fawaz fawzia faycal faye fayen faylin fayssal fazila
fedde federica federico fehmi feikje fejsal felicia felien feline felipe felix fem femi femke femmy fenna
fenne fenneke feras ferda ferdi ferdinand ferdows ferdy fereshta fereshteh fergus ferhad ferhat ferial feride
feriha ferit ferlando fernanda fernando ferre ferry feruz fethi feven fevzi feyza fidan fieke fien fiene fiep
figen fiifi fikret filip filipa filipe filippa filippo filiz filmon filsan finja finlay finley finn fiona
fionn fiore firas firat firdaous firdaws fisnik fithawi fitri fitsum fiyori fizza flamur flavia flavio
fletcher fleur fleurtje floor floortje flore florence florent florian florien florin florine floris floyd
flutura fode foekje fokje fokke folake folkert folkje fonger fons foppe forough fos fouad fouzia fowsia fowzia
fran francesca francesco francien francine francisca francisco franciska franciszek francois franek frank
franke frankie franklin frans fransien fransje franz frauke freark fred freddy frederic frederico frederieke
frederik frederike frederique freek freerk frensley freselam freshta freweini freweyni freya frieda friedrich
frimpong frits fritz frouke froukje frozan fuad fuat fulco fulya funda funmi funmilayo furkan fynn fynnley
fyori gabi gabriel gabriela gabriella gabrielle gabriello gaby gael gaelle gaetano gaffar gairo galina gamze
ganesh gangadien gareth garvin gashbin gaurav gavin gayane gaye gea gebre gebremeskel geert geertje geertruida
geesje geeta geke gelu gemma genaro gencay genevieve gennaro genowefa gentian geoffrey george georgi georgia
georgian georgiana georginio ger gerald geraldine gerard gerben gerbrand gerda gerdien gerdine gergana gerhard
gerlinde gerline gerlof germ germa germaine gerrie gerrit gert gertjan gertruda gerwin gevorg ghada ghaidaa
ghaith ghali ghassan ghazal ghazi gheorghe ghidey ghina ghirmay ghislaine ghita ghizlan ghizlane ghofran
ghulam giacomo giada giang gianluca gianna gianni giano gideon giedre giel gies gifty gijs gijsbert gijsje
gilbert gilberto gilian gilles gillian gina gineke ginger ginny gino gintaras gioia giorgia giorgio giovanna
giovanni giovanny giovano giovany girmay gisela gisele gita gitta giulia giulio giuseppe gizem gizemnur gjalt
gjergj gladys glenn glennis gloria godelieve godwin goitom gokce gokcen gokhan gokmen goktug golnaz gonca
goncalo gonda gonnie gonny gonul gonzalo gor goran gordan gordana gordon gorik gosia gosse govert gozde graca
grace gracia graciela gracjan grada graham granit grayson graziella grazyna greet greetje greg gregorio
gregory greta gretha greyson grietje grzegorz guido guilherme guillaume guillermo gul gulay gulbahar gulcan
guled guler gulhan gulistan gulizar gulnur gulsah gulsen gulseren gulsima gulsum gultekin gulten gunay gunel
gunes gunter gunther gurkan gursel gus gustavo gustaw guus guusje guven gwen gwendeline gwendolyn gwenn haben
habib habiba habibatou habibullah habtom hacer hadeel hadi hadia hadja hafid hafida hafize hafsa hafssa hagos
hai haidar haifa haile hailey haimen haitham hajar hajer hajiba hajra hakan hakeem hakim hakima hala haley
halil halim halima halime halimo halina halinka halise haluk halyna hamad hamdan hamdi hamdija hamed hamid
hamida hamidreza hamidullah hammam hamna hamoud hamoudi hamza hamzah hana hanadi hanae hanan hanane hande hani
hanife hanke hanna hannah hanne hanneke hannelore hannes hannie hanno hans hansje hansraj hao haresh haris
harish harley harm harma harmen harmke harold haroon haroun harper harpreet harrie harriet harrison harry
haruka harun haruto harvey hasan hasim hasna hasnae hassan hassane hassania hassna hatice hatim hatun hava
haval havanur havin havva hawa hawre hayat hayate hayati haydar hayden hayk hayley hayriye hayrunnisa haytham
hazal hazar hazel hazem heather heba hector hedayat hedda hedwig hedy heidi heiko hein heinrich heintje heinz
heitor heja hejar hekmat helder heleen helen helena helene helga helin hella hellen helma helmut heloise hemin
hendra hendrickson hendrik hendrika hendrikje hendrikus hengameh henk henkjan hennie henning henny henok henri
henriette henry henryk hensley herbert herman hermela hermien hermina hermon hernan hershel hessam hessel
hester hetty heval hevi hezekiah hiba hibo hicham hidayet hidde hido hielke hien hieu hikmet hilal hilbert
hilda hilde hildegard hilke hillary hille hilleke hiltje hind hinke hira hiro hiroshi hisham hiske hiwa hiwet
hiyab hlib hoa hodan hodo holger holly homa homayoun homero hong hooman horia horst hortense hosam hossain
hossein hotze houcine houda houman houria houssain houssaine houssam houssine hovhannes howard hozan hristo
hrvoje hryhorii hub hubert huda hudson hugo huib hulya humayun humeyra humphrey hunter huong hurrem hursit
husam husayn huseyin huseyincan husniye hussain hussam hussein huub huy hylke hyun ian ianis ibrahim ibrahima
ibro ibtisam ibtissam ibtissem ida idil idiris idman idris idriss idrissa ids idske iefke ieme ienke ievgen
ifeanyi ifeoma ifrah iga igballe igmar ignacio ignacy ignazio igor ihab ihor ihsan ihsane ihsanullah ihssane
ike ikechukwu ikenna ikram ikran ikranur ilai ilano ilay ilayda ilham ilhami ilhan ilian ilias iliass ilie
ilija ilinca ilir iliyan ilja ilkay ilker ilknur illia illya ilona ilse ilwad ilyas ilyass ilyes ilze imaan
imad iman imane imani imke imran imrane imro imtiaz ina inacio inas inaya inci indira indra indy ineke ines
inez inga inge ingeborg ingmar ingo ingrid inna inssaf ioan ioana ion ionel ionela ionut ipek iqbal iqra iraj
irem iremnur irena irene ireneusz irfan iria irina iris irma irmak irvin irvina irving iryna isa isaac isabeau
isabel isabella isabelle isabelly isaiah isak isaura isayas ishaan ishak ishan ishaq isidro isik isis isla
ismael ismahan ismail ismat ismelda ismet isolde isra israa israe issa issam istarlin itske iulian iuliana iva
ivan ivana ivanka ivanna ivar ivaylo ivelina iveth ivo ivonne ivy iwan iwona iyabo iyad izaak izabela ize
izzet izzy jaafar jaap jaapjan jaber jacco jace jacek jacintha jack jackie jackson jacky jaco jacob jacoba
jacobien jacolien jacomijn jacomina jacquelien jacqueline jacques jad jada jade jaden jadey jadon jadwiga
jadzia jae jafar jagdish jahdai jaheim jahlani jahmairo jahmal jahmari jahmir jahnaya jahvairo jahvano jahvaro
jahzara jai jaiden jaime jaimey jaimie jaimy jairzinho jaivey jaivy jake jakob jakub jalal jale jaleesa jaleh
jalou jama jamaa jamal jamar jamarion jamaro jamelia james jamie jamil jamila jamileh jamiro jamshid jan jana
janae janairo jandino jandro janelle janet janette janice janick janina janine janis janke janna jannah janne
janneke jannes jannetje jannie jannigje jannik janno janny jantien jantine jantje jantsje janus janusz
janwillem jaouad jappe jaquan jaquincy jard jarda jared jarek jarell jari jarin jaring jarne jarno jaroslaw
jarrell jasja jasmijn jasmin jasmina jasmine jasna jason jasper jaswant javad javano javeria javid javier
javiera javon jawad jawid jax jaxon jaxx jay jaya jayant jayce jaycee jaydee jayden jaydi jaydin jaydon jayla
jaylano jaylee jayleigh jaylen jaylin jaylinn jaylon jaylynn jaynaro jaysen jayson jayvano jayvon jaz jaziel
jazlyn jazmin jazz jazzlyn jean jeandro jeanet jeanette jeanine jeanne jeannelie jeannette jeanpaul jeewan jef
jeff jeffrey jefke jelena jelke jella jelle jelly jelmer jelte jeltje jemaro jenna jenneke jennely jennifer
jenny jens jenson jente jeremiah jeremy jermain jermaine jerney jeroen jerom jerome jerrel jerrely jerry
jerson jervin jerzy jesica jesper jess jesse jessey jessica jessie jessy jesus jet jeton jetske jette jevon
jez jia jiahao jian jiaxin jiayi jie jihad jihan jihane jikke jildau jildou jill jim jimena jimmy jin jing
jinghan jinke jinte jip jisca jitendra jits jitse jitske jivan jixx jiyan jo joah joan joana joanna joanne
joao joaquim joaquin joas jobke jocelyn jochem jochen jochum jodi jodie jody joel joeline joelito joella
joelle joelyn joep joeri joes joey johan johanna johannes john johnny jojo joke joko jolanda jolande jolanta
jolene jolie jolien jolijn joline jolyne jomar jonah jonas jonatan jonathan jonna jools joost jop jopie joran
jordan jordy jorg jorge jorgen jorick jorieke jorien jorik jorinde joris jorja jorn jorrit jort jos jose
josefien josefina josep joseph josephine josh joshua josiah josie josien josine josip josje josua joud joudi
jouke joumana jouri jovan jovana jovi jovie joy joyce joycelyn jozef jozek juan juana juancho juandro juanita
jude judeska judi judith judyta jula julan jules julia julian juliana juliandro julie julien juliet juliette
julio julius julnar jumaa jun juna junaid junaino junior junjie jurek jurensley jurgen jurgin juriaan
jurickson juris jurjen jurre jurriaan jurrianne jurrien jussara just justen justin justinas justine justus
justyna jusuf jutta juul juup jwan kaan kaat kaatje kacper kadeem kaden kadiatou kadidja kadija kadir kadriye
kagan kai kaia kais kaitlyn kaito kaj kajetan kaleb kalin kaloyan kaltoum kaltrina kaltun kamal kambiz kamil
kamila kamla kamran kandice kane kaoutar kaouthar kara karam karamoko kardelen kareem karel karen karien karim
karima karin karina karla karlee karlijn karmen karol karolien karolina karrar kars karst karwan kasem kasey
kashif kasia kasper kassem kassidy katarina katarzyna kate katelijn katelijne katelyn katelynn kateryna
kathelijne katherine kathleen kathryn katie katinka katja katlyn kato katrien katy katya kaua kaveh kavita
kavya kawa kawtar kay kayden kaydn kayla kaylee kayleigh kaylin kaylinn kayne kayra kazim kazimierz kazuki
keano keanu kees keesje keet keimpe keira keisha keith kelechi kelly kelsey kelton kelvin kemal kemalettin
kemi kenan kendall kendra kendrick kenisha kenji kenneth kenny kenrick kensley kenson kenza kerem keren kerim
kerry kervin kes keshawn kesia kestutis ketut kevin kevon kevser keyano keyon keyshawn keyvan kezban keziah
keziban khabat khadar khadija khadra khady khaldoun khaled khaleesi khalid khalida khalif khalil khanh khaoula
khatera khelani khloe khoa kholoud khorshid khrystyna khulood kian kiana kiano kianoush kiara kiarash kibrom
kick kidan kidane kidist kieran kifle kik kiki kim kimani kimberley kimberly kimia kinan kinda kinga kinza
kiona kira kiran kiril kirill kirk kirsten kirsty kishan kishano kishen kitty kiymet kjeld kjell klaartje
klaas klaasje klaske klaudia klaus klazien klemens ko kobe kobus koen koert kofi kojo kokob konrad konstantin
koos koosje koray korinna korneel kornel kornelia kosi kostyantyn kourosh kowsar krasimir krenar kreshnik
kresimir krijn kris krishna krista kristel kristian kristien kristin kristina kristiyan krystian krystyna
krzys krzysiek krzysztof ksawery ksenia kseniia kuba kubilay kubra kujtim kumar kursat kurt kwabena kwadwo
kwaku kwame kwasi kweku kwesi kya kyan kyano kyara kyle kylian kylie kymani kyra kyrylo kyung laarbi labinot
lacey lacramioara ladan ladislau ladrien laetitia lahcen laia laiba laila lailoma laima lais laith lajin
lakeisha lakhdar lakshmi lale laleh lalita lamar lambert lamia lamidi lamin lamine lamis lammert lamont lamyae
lan lana lance lander landon laquisha lara larbi larisa larissa lars larysa lashonda lasse latif latifa
latisha latoya latrell laura laurel lauren laurens laurent laurentiu lauri laurie laurien lavar lavin lavinia
lawrence layal layan layla layth layton lea leah leander leandra leandro leanne lee leeda leen leendert
leentje lei leigh leila lejla leman lemlem lena leni lenie lenja lenn lennard lennart lenneke lenno lennon
lennox lenny lente lenthe leny leo leon leona leonard leonardo leonel leonidas leonie leonoor leonora leontien
leopold leotrim lerenzo leroy lesia leslie lesya leszek leticia letitia lev levent levi levi-jay levin levina
levon levy lewis lex lexi lexie leyla lia liam liane lianne liban lidewij lidia lidwien lidya lieke lien
lieneke lies liesbeth lieselot liesje lieuwe lieve lieven liga lila lilas lilian liliana liliane lilianna
liliia lilith liliya lilly lilou lily lina linas linda linde lindsay lindsey lineke linh linn linnea linus lio
lionel liridon lirie lisa lisandro lisanne lise liselotte lisette liubov liudmyla liv liva livia liviu livy
liyam liyana liz lize lizette lizz lizzie lizzy ljiljana ljubica ljubisa lloyd loa loai loan lobke lodewijk
loek loes loesje logan loic lois lola lolke london lonne lonneke loortje lorena lorenz lorenzo lorraine lot
lotfi lotje lotta lotte lotus lou louay loubna louie louis louisa louise louiza loujain louk loulou lourdes
lourens lova lowie luam luan luana luay lubbert lubna luc luca lucas lucca lucia luciana luciano lucie lucien
lucienne lucilla lucille lucja lucrecia lucy lucyna ludivine ludmila ludo ludovic ludovica ludwig ludwina
luigi luigino luis luisa luitzen luiz lujain luk luka lukas lukasz luke lulu lulzim luminita lumnije luna lune
lusine lutfi luther lutz luuc luuk luutsen luwam luwe lux luz lyana lyanna lydia lyla lyndon lynn lynne lyra
lysa lysanne lyubomir lyubov lyudmyla maaike maame maarten maarten-jan maartje mabel macarena mace machiel
machteld maciej maciek mack mackenzie madalina maddie maddox made madeleine madelief madelon madelynn madhavi
madison mads mael maelle maen maeve magali magda magdalena maggie magnus maha mahad mahamadou mahan mahboob
mahdi maheen maher mahesh mahin mahinur mahir mahmood mahmoud mahmud mahmut mahnaz mahnoor mahran mahsa mahsun
mahtab mai maida maik maike maikel maimouna mais maisa maisie maite maja majd majda majed majid majida
majlinda makan makayla maksim maksym maksymilian malaika malak malalai malcolm malek malgorzata maliha malik
malika malou malwina mamadi mamadou mamadu manal manar mandy mani manish manisha mannus manoel manoj manon
manou manouk mansoor mansour mantas manuel manuela manuella mara maram marc marcel marcel-jan marcela marceli
marcelina marcelino marcella marcelle marcellino marcelo marcia marciano marcin marco marcos marcus marek
margaret margaretha margarida margaux margje margo margot margreet margriet marharyta maria mariam mariama
mariame marian mariana mariangela marianna marianne mariano maricel marichka marie marieke mariel mariella
marielle marien maries marietje mariette mariia marija marije marijke marijn marijne marika marike marilene
marilyn marina marine marinela marinka marinus mario mariola marion maris marisa mariska marisol marissa marit
marita maritza marius mariusz mariya marja marjan marjanne marjet marjo marjolein marjolijn marjon mark marko
marleen marlene marley marli marlies marlijn marlise marloes marlon marlot marlou marlous marnix maroua
marouan marouane marquis marry marsha marshall mart marta marte martha marthe martien martijn martim martin
martina martine marvel marvin marwa marwan marwane mary maryam maryan maryana maryum marzena marzieh mason
masood masooma masoud masoumeh massimo massoud matea mateen mateja mateo mateusz mathieu mathijs mathilda
mathilde mathis matias matilda matilde matin mats matt mattanja matteo matthew matthias matthieu matthijs
mattia matz maud maudy maureen maurice mauricio maurits maurizio mauro mavi max maxence maxim maxime
maximiliaan maximilian maximo maxine maxx may maya mayar maylin mayra mays maysa maysam mayson mazen maziar
mazin mazlum mbalu mbarek mckenzie meaza mebrahtom mechteld medhanie medina meena mees meeuwis megan mehak
mehari mehdi mehmet mehran mehrdad mehret mehrnaz mehtap mehwish mei mei-ling meike meilin meiling meindert
meinte meis melake melanie melany melda melek melih meliha melike melina melinda melis melisa melissa melle
melodie melody meltem melvin melvyn memphis menekse mengyao menno mensah meral mercedes mercy merel mergim
merhawi merhawit meriem merieme merijn merle merlijn merlinde merline meron mert mertcan merve mervin meryem
mesfin mesut meta metehan metin mette mevlut mex mexx mia micaela micah micha michael michaela michal
michalina michel michela michele michelle michiel mick mickael micky mieczyslaw miek mieke mien mieneke
mientje miep mies miguel miguelina mihaela mihai mihail mihriban mijke mijntje mijs mik mika mikael mikai
mikail mikal mikayla mike mikey mikias mikkel mikolaj mila milad milagros milaisa milan milana milangela
milano milas milena miles miley milica miljenko milkias millie milo milos milosz milou miloud milouda milouska
milton mimi mimoun mimount mimoza min-ji mina mindaugas mine mineke ming mingyu minh minjun mink minke minne
minnie minoes minou mio mira mirac miran miranda miray miraynur mirco mireille mirek mirela mirella miriam
mirjam mirjana mirko miroslav miroslaw mirre mirsad mirte mirthe mirugia mirwais mirza mischa misha mitch
mitchel mitchell mithat mizgin mladen mo moayad moaz modou moein moeniem mohamad mohamadou mohamed mohammad
mohammadreza mohammed mohamud mohan mohanad mohand mohannad mohcine moheb mohibullah mohsen mohsin moira moise
mojgan mojtaba mokhtar molly momchil momir momodou mona monalisa moncef monica moniek monika monique monir
monisha monserrat monty moos morgan morgana moritz morris morrison morteza mostafa motasem motaz mouad mouaz
mouctar mouhamed mouhcine mouloud mouna mounaim mounia mounim mounir mourad mourade moussa moutaz mozes muad
muamer muayad muberra mudassar muhamed muhammad muhammed muhammet muhanad muhannad muharrem muhiyadin muhsin
mujdat mujib mukaddes mukerrem mukesh mukhtar mukremin mulham mulki mulugeta muna munevver munir muno munzer
murad murat murilo mursal musa muse mustaf mustafa mustapha mutasim mutaz muzaffer mya mykhailo mykhaylo
mykola mykyta myla mylan myles myrna myroslav myroslava myrte myrthe nabil nabila naciye nada nadeem nader
nadezhda nadia nadieh nadiia nadim nadine nadir nadja nael nafiz nagehan nagham nagihan nahom nahome naim
naima naiomi najat naji najia najib najibullah najima najma najoua najwa nakia nalan naldo namik nana nancy
nand nanda nandini nando nanne nannette naod naoki naomi naomy naoual naoufal naoufel naqib narain nare nareen
narek naresh narges nargis nargiz narin naseem nash nasim nasima nasir nasra nasratullah nasrin nasser nassim
nassira nastaran nasteho nastya natacha natali natalia natalie nataliia natalka natalya natan natasa natascha
natasha natasja nate nathalie nathan nathaniel nathifa natnael naud naut naveed naveen navid navin nawaf nawal
nawar nawfal naya nayeli nazan nazanin nazar nazarii nazha nazim nazir nazli nazlican nazmi nazmiye nebiat
nebojsa nebras nebyat necati necdet necip necla necmi necmiye neda nedim neelam neeltje negar negasi negin
neha nehemia nehir neil nejat nejra nel nela nele nella nelleke nellie nelly nelson nemanja nena nenad neo
nergis neriman nermin nermina neslihan neslisah nesrin nevaeh nevena nevin nevra nevzat neymar nezha nfamara
ngan ngoc ngozi nguyet nhi nhung niall niamh nicholas nick nicky nico nicola nicolaas nicolae nicolas nicole
nicoleta nicolette nicolien nicolo nidal niek niels nienke nieves nigar nigel nigell nihad nihal nihan nihat
nika nikhil niki nikita nikki niko nikodem nikola nikolai nikolaj nikolay nikoleta nilab nilay nilgun nilofar
niloofar niloufar nils nilton nilufer nima nimet nimo nimra nina nine ninio ninke nino ninoska ninthe nio
nirmala nisa nisanur nisha nishaira nishant nishita nishtiman nisreen nisrin nisrine nita nitin nizamettin
nizar nkechi nkiru nnamdi nneka noa noah noaman noan noel noelia noella noelle noemi noemie nol nola nolan
nolwenn noor nooria noortje nora norah noralie norbert nordin nordina nordine nore noreen norma norwin noud
nouhaila nour noura nouran nourdin noureddine nourhan nouri nouria noury noussaiba nout nova novah novan novi
nox nuno nupelda nur nuran nuray nurcan nurcihan nurdan nurettin nurgul nurhan nurhayat nuri nuriye nurjah
nurlan nursel nurselin nursen nursena nurten nusret nuura nyasha nyasia nynke oakley oana obada obed obeng
obinna obioma oceane ocleana octavio odai oday odessa odette odilia odin ody oeds oene ogechi ognjen ognyan
oguz oguzhan ohene oisin okan okbay oke okechukwu oksana oktay ola olaf olamide olav olcay ole oleg oleh
oleksandr oleksandra oleksii oleksiy olena olenka olesia olesya olga olha olimpia oliver olivera olivia
olivier oliwia oliwier olle ollie olumide oluwaseun oluwaseyi omaima omar omayma omer omercan omid omran onno
onur onyeka oona ophelia ophelie orcun orest orhan orkhan orla orlando orlane ornella orpheo orville orwa
osagie osama osamah osaro osas oscar oskar osman ostap osvaldo oswaldo ot othman othmane otis otman otmane
otmar otto otylia ouafa ouafae ouail ouais oualid ouarda ouassim ouassima ouke oumaima oumar oumayma oumnia
oumou ousman ousmane oussama outman ovidiu owen owusu oya oyku ozan ozcan ozden ozer ozge ozgenur ozgur ozkan
ozlem paa pablo paige pakize palmira paloma pamela paola paolo parham parisa parker parmida parsa parvin
parviz parwana parwin parwiz pascal pascale patience patricia patrick patrizia patrycja patryk patsy paul
paula paulien paulina pauline paulo pavel pavlo pawel payam payton pedram pedro peer pegah pelin pelle pembe
penelope penny pepijn percy perihan perrine perry petar peter petr petra petrit petro petronella petru petya
peyman peyton pham phil phileas philine philip philippe philippine phoebe phong phuc phuong pia pien pierre
piet pieter pieterjan pieternel pietertje pietje pietro pijke pilar pim pinar piotr piotrek pip piper pippa
plamen pleun pleuni pola polat polina pooja poonam pooya poppy posy pouya pouyan pradeep prakash pranav
pranita pratap precious predrag preeti prem preston prija prince priscila priscilla priya priyanka prokop
przemek przemyslaw puck puk putri putu pyt qadir qais qali qamar qani qasem qasim qendrim qing quan quang
quentin quiana quilindschy quillermo quin quincy quinn quinsy quint quinten quinton quinty quirine qusai qusay
quyen rabah rabia rabie rabin rachael rachel rachelle rachid rachida radek radha radj radjesh radka radmila
radoslav radoslaw radouan radouane radu raed raf rafael rafaela rafaella rafal rafat raff raffaele rafi rafiek
rafik rafiq raghad rahaf raheem rahel rahela rahim rahime rahma rahmat rahmatullah rahmi rahmouna rahul rahwa
raily raimon raisa raishard raivis raj rajae rajesh rajiv rakan rakesh ralf ralph raluca rama ramazan ramesh
rami ramil ramin ramiro ramiz ramon ramona ramzi rana randa randal randy raneem rani rania ranim ranjit raoul
raphael raphaella raquel rares rasa rasha rashaad rashaan rashad rasheed rashid rasim rasmus ratko rauf raul
ravi ravin rawan rawand raxma ray rayan rayane rayen rayhana raymon raymond rayn raynel raynell rayshelle
rayyan razan razia razvan rebaz rebeca rebecca rebin recep reda redouan redouane redwan reece reem reese refik
regan reggie regilio regillio regina reginald reijer rein reina reinder reindert reinhard reinier reinoud
reinout reinskje reitze rembrand remco remi remko remon remy remzi renaldo renata renate renato rene renee
rengin reno rens renske renzo reshad reshma resie resul revelino revi reyhan reyhaneh reynaldo reza rezan
rhianna rhiannon rhizlane rhode rhodee rhys ria riad rian rianne ricardo riccardo richard richie rick ricky
rico rida ridouan ridvan ridwan rieke riekie riekje rieks riemer rieneke rienk riet rifat rigerio rigobert
rigoberto rihab riham rik rikkert riley rim rima rimsha rina rinad rineke rinse rinske rinus rishandro rishano
rishi rita ritaj ritske riv rivaldo rivano rivelino rixt riyad riza rizgar rizky rkia roan rob roba robar
robbe robbert robbie robbin robby robbyn robel robert roberta roberto robijn robin robine roble robyn rocco
rochelle rocio roda roderick roderik rodica rodney rodolfo rodrick rodrigo roel roeland roelf roelie roelien
roelof roelofje rogelio roger rogerio rogier roham rohan rohit rohullah rojda rojhat rojin rokas rokaya
roksana roksolana roland rolando roldano rolf roline romain romaisa romaissa roman romane romano romario
romaysa romee romelu romeo romijn romina romy ron ronahi ronald ronaldinho ronaldo ronan rondell rondik ronja
ronnie ronny ronya roos roosje roosmarijn roozbeh rory rosa rosalie rosalijn rosalinde rosalynn rosanne
rosaria rosario rose rosemarie rosen rosendo roshan roshano roshendell rosheuvel roshni rosie rosita ross
rostyslav roswitha rotimi roua rouaa rouba rovshan rowan rowena rowendy rowin roxana roxane roxanne roxy roy
roya royce rozan rozemarijn ruairi ruba ruben ruby ruchika rudi rudie rudmer rudolf rudsel rudy ruel ruella
rufino rugiano ruhi rui rukaya rukhsar rukia rukiye rula rumen rumeysa rumyana runak rune ruqaya rushandro
ruslan ruslana russell rustem ruta rutger ruth ruthmarie ruthmila ruthsel ruud ruveyda ruxandra ruya ryan
ryanne ryder rylan ryo rysiek ryszard ryszarda saad saadet saadettin saadia saado saakje saalax saar saartje
saba sabah sabahat sabahattin saban sabien sabiha sabin sabina sabine sabir sabita sabri sabrina sacha sachin
saciid sadaf sadan sadettin sadia sadie sadik sadiye saeed safa safaa safae safak safia safin safiullah safiya
safiye safwan sagal sahand sahar sahika sahra said saida saif saikou saim saima sait sajeda sajid sakura
salaad salah salaheddine salam salar salem salif salih saliha salim salima salimata sally salma salome saloua
salvador salvatore salwa sam samaa samah saman samantha samar samatar sameer samer samet sami samia samiha
samiira samim samin samir samira samiye sammy samrawit samsam samsom samuel samuela sana sanaa sanae sanaz
sandeep sander sandhya sandjai sandor sandra sandrine sandro sandy sanel sanela sangeeta sangita saniye sanja
sanjana sanjay sanna sanne sanneke sannie santiago santina santino santosh saoirse sapna saqib sara sarafina
sarah sarbast sargis sarika sarina sarita saron sarp sarra sasa sascha sasha saskia saskya satish saul savanna
savannah savas savita sawsan sayed sayenne scarlett scott sead seamus sean seb sebas sebastiaan sebastian
sebastien sebiha seda sedat sedef sedra seema sef sefa sefer sefika segun seher seif sekou selahattin selam
selamawit selami selcan selcuk selda selen selena selenay selim selin selina selma selman seltene selver
selwin sem sema semanur semere semhar semih semiha semir semm semra sena senad senada senait senay senayt
senem sengul senn senna senne senol sep sepehr sepideh sepp seppe serap sercan serdar serena sergei sergey
sergi sergio serhat serhii serhildan serhiy serife serkan serpil sertac servaas serwaa setareh setayesh seth
seun sevda severine sevgi sevginur sevil sevilay sevim sevinc sevinj sevval sewan seweryn seyda seyfi seyit
seyma seyvano sezai sezer shaafi shabnam shadi shadya shafi shafiq shafiqa shaghayegh shahab shahad shahd
shahed shahid shahin shahram shahrzad shahzad shailesh shaily shaima shaimaa shakar shakira shakti shaleeza
shalina sham shams shanaira shanaya shandro shane shanella shanelle shania shanice shanie shaniqua shanna
shannon shanta shantal shantel shantelly shanti shapour shaquan shaquil shaquille sharda shardonay shareef
sharella sharelly sharida sharif sharifa sharina sharissa sharita sharlon sharmarke sharmila sharnice sharon
sharona sharonda shashi shatha shaun shauna shavaro shavaughn shavonne shawn shawna shay shayenne shayla
shaylee shazia sheela sheila shekiba shelby sheldon shelley shelton shemar shenaida sheraldo sherida sheridan
sherina sherman shermine shervin sherwan sherwin sheryl sherzad shilan shiloh shima shiraz shirin shirleen
shirley shiva shivam shivani shkelqim shno shoaib shohreh shorsh shpend shpetim shpresa shqipe shreya shreyas
shukri shukria shulamith shurandy shuremy shurendy shurensley shwan shyam siamak siavash sibe sibel sicco sidi
sidney sidra sieb siebe siebren siem siemen sien sienna siep siert sies sietse sietske sietze siew sifra
sigrid sigurd siham sihame sijbren sijmen sikke sil sila silas silke silvan silvana silvano silvester silvia
silvijn silvio silviu silya simao simay simge simon simona simone simret sina sinan sinem sinisa sinta siobhan
sipke sira sireen sirine sirra sirwan sita siti sitki siwar siyar sjaak sjaan sjaniel sjef sjoerd sjoerdje
sjonnie sjors sjouke sjoukje sjuul skip sky skye skylar skyler sladjana slavica slavko slavoljub slawek
slawomir sleiman sliman slobodan smail sneha snezana soenita soeradj soerin sofia sofian sofiane sofie sofieke
sofiia sofija sofyan sogand sohaib sohail soheil sohrab soledad solene solomiia solomiya solomon somchai
sonali sondos soner songul sonia sonja sonny sophia sophie sophieke soraida soraj soraya soren sorin sorina
sorinel soroush souad soufian soufiane soufyan souhail souhaila souhayb soukaina soulaiman soulaimane
souleymane soumaya soumia sowda sozan spencer srdan srdjan sri srinivas stacey stach stacy stan stanimir
stanislav stanislaw stanko stanley stas staszek stef stefan stefania stefanie stefano stefek steffan steffano
steffen steffi steffie stefka steijn stela stella stepan stephan stephane stephanie stephano stephen sterre
stevan steve steven stevenson stewart stien stientje stijn stipe stojan storm stoyan stuart suad suada suado
suat subhash subhi sucaad sude sudenaz sudesh sue sueann sueda suelyn suha suhaib suhail suhaila suhair suheda
suki sukran sukriye sukru sulaf sulafa sulaika sulaiman sule suleekha suleiman suleyman suljo sultan sumaira
sumaya sumeyra sumeyya sumeyye summer suna sundas sundus sunil sunita supaporn suraj surandy surensley suresh
surinder susan susana susanne sushil sushma suus suzan suzanna suzanne suze suzette suzie suzy svea sven
svenja sverre svetlana svitlana swantje swati sweder swen syb sybe sybrand sybren sybrich sydney sylvain
sylvana sylvester sylvia sylvie sylwester sylwia symen syrano sytse sytske szymon tabitha tadek tadeusz taeke
taha tahani tahar taher tahir tahira tahmina tahsin taim taisia takashi tala talat talha talin talitha tam
tamana tamar tamara tamer tamia tamika tamim tamimount tamira tamme tammo taner tania tanisha tanja tanner
tansu tanveer tanya taoufik tara taraneh taranom taras tarcan tarek tareq tarik tariq tarkan tarun tashana
tate tatiana tatjana tatum tavan tavion tawfik tayfun taylan taylor taym tayron tayyaba tayyip teagan teake
ted teddy tedros teije tekle teklit telma temel temesgen temitope teodor teodora teodoro teoman terence teresa
terrell terrence terry tesfaldet tesfalem tesfay tesfaye tesfu tess tessa tetiana tetsje tetyana teun teunis
teuntje tevfik tevin tevyn tewelde thaer thais thalia thanh thao thea thecla theo theodoor theodora theodore
thera theresa therese theresia theun thi thi-lan thiago thibault thibaut thieme thiemo thierno thierry thije
thijmen thijn thijs thirsa thirza thom thomas thor thorben thorsten thorvald thu thuraya thuy thymen tiago
tibbe tiberiu tibo tieme tiemen ties tietsje tiffany tigist tigo tigran tihomir tijana tijl tijmen tijmon tijn
tijs tilleke tilly tim tima timme timmy timo timon timothy tina tine tineke tinus tirsa tirso tirza tishana
titia tito tjaard tjalling tjarda tjebbe tjeerd tjerk tjibbe tjitske tjitte tobi tobias tobiasz tobin toby
todd todor toine tolga tolgahan tolu tom toma tomas tomasz tomek tomislav tommaso tommie tommy ton tonia tonny
tony tooba toon toos toosje torben torey tori torsten tosca toufik touria tove tracy traian trang travis trees
tremaine trevor triana trienke trijntje trinh trinity trisha tristan trix troy trudie trudy truida trung truus
truusje tsega tsegay tsehay tsvetelina tuan tuba tudor tugba tugce tugrul tulay tulin tunahan tuncay tuncer
tunde tuqa tural turan turgay turgut turhan turkan tuur tuyen tuyet twan tycho tygo tyler tymek tymofiy tymon
tymoteusz tymur tyra tyreke tyrell tyrese tyrique tyron tyrone tyson ubada ubah uche ufuk ugne ugochi ugur
ugurcan ulf ulku ulrich ulrika ulrike ulvi ulysse umay umit ummuhan umran umut umutcan unal unsal urby ursula
urszula urvin urvinson usame usha usman ute utku uwe uzma uzo vadim vadym vahe vahid vahit vajen valbona
valdet valencio valentijn valentin valentina valentino valentyn valentyna valeria valerie valeriia valerija
valeriu valeriy valmir valon vanda vanessa vanity varduhi varsha varun vasco vasil vasile vasili vasyl vaughn
vaya vayron vedat vedran veerle vega veit veli velina ventsislav vera verena verica vernon veronica veronique
veronisha veselin vesna vesper vessela veton veysel viacheslav vicente vicky victor victoria victorine vienna
viggo vigo vijay vik vikash vikram viktor viktoriia viktoriya vildan vilius vin vinay vince vincent vincente
vincenzo vineta vinh vinicius vinka vinod vinz viola violet violeta viorel viorica virgil virgilio virgill
virginia virginie visar vishal vishnu vita vitali vitalii vitaliy vito vitor vitoria vittoria viv vive vivek
vivian viviana vivianne viyan viyana vjosa vlad vladan vladimir vladislav vladyslav vlatko vojislav volkan
volodymyr vos vugar vuk vural vurnon vy vytautas wael wafa wafaa wafae wagner waheed wahiba wahid wahida wail
wajd wajdi wajma walaa waleed walid waling walter wanda wanne wannes waqas ward warda wardah warre warsame
warsan wasim wassim wassima wayan wayne wei wei-ling weijie welat weldu wellington welmoed wen wendel wendela
wendelien wendeline wendell wendley wendy wensley werner weronika wes wesley wessel wester whitney wiam wianda
wiard wibe wicher widad wiebe wiebke wiebren wiecher wieger wieke wiel wiepie wiepkje wiert wies wiesje
wieslaw wieslawa wieteke wietse wietske wigger wijbe wijdan wijdane wijnand wijntje wik wike wiktor wiktoria
wil wil-jan wilbert wilbur wilco wilfred wilfried wilhelmina wilhelmus willeke willem willemien willemijn
willemina willemke william willow willy wilma wilmar wilson wilton wim wim-jan winand winfried winnie
winnifred winston winta wioletta wirginia wisam wissal wissam wisse witold wladek wladyslaw wobbe wojciech
wojtek wojtus wolf wolff wolfgang wolter wopke woud wout wouter wubbo wulan wyatt wyb wybe wybren wytse wytske
wytze xaawo xander xandro xanthe xavi xavier xaviera xaviero xem xen xena xenn xenna xezal xhevahire xhevdet
xia xiang xiao xiaoli xiaomei xiaoming xiaoyu ximena xin xinyi xinyue xiomara xiu xuan xyliano yaa yacouba
yadira yael yaela yafet yagiz yagmur yahia yahya yahye yaimy yaisa yakup yalcin yalda yama yaman yamen yamilet
yamina yan yana yanaika yandel yandro yang yanira yann yanna yannick yanti yaprak yaqeen yara yared yaren yaro
yaron yaroslav yaroslava yasaman yasamin yasar yasemin yash yasin yasine yasir yasmani yasmiin yasmin yasmina
yasmine yasser yassin yassine yassir yassmina yavuz yavuzhan yaw yaya yazan yazen yazid yeganeh yehor yekta
yelda yelena yeliz yelyzaveta yemane yemi yener yente yenthe yentl yerick yesenia yesim yeter yetunde yevhen
yevheniia yfke yichen yifan yigit yijun yildiray yildirim yildiz yilmaz ying yinthe ylana yme ymke ynske ynze
yoann yodit yogesh yohana yohanna yohannes yolanda yolande yomara yonas yonatan yonca yong yorben yordan
yordanos yorick yoselin yosief yosra younes youness younesse younis younus youri yousef yousif yousra yousri
youssef youssra ype ysbrand ytsje yu yuan yuki yuko yulia yuliia yumi yumna yun yuna yunus yuri yurick yuridia
yurii yurisa yuriy yusef yusra yusuf yuwei yuxin yves yvette yvo yvonne zabi zabihullah zach zachary zack
zaeem zafer zaher zahid zahir zahira zahra zaid zain zaina zainab zaineb zainul zaira zaire zakaria zakariae
zakarie zakariya zakariye zakaryae zakhar zaki zakia zakiya zalmai zamira zamzam zana zander zane zara
zarghona zarifa zaur zayd zayden zaylen zayn zaynab zayro zbigniew zbyszek zdenka zdravka zdravko zdzich
zdzislaw zeb zedrick zeeshan zef zeger zehra zein zeina zeinab zejna zekai zekarias zekeriya zeki zelal zelie
zeliha zeljko zenna zeno zep zerai zerin zerrin zev zeycan zeynab zeyneb zeynel zeynep zhang zhanna zhen zheng
zheni zhihao ziad ziba zidane ziggy zihan zihni zilan zinar zineb zinedine zino zion zisan zita ziva zivko
ziya ziyad ziyi zizi zjef zlata zlatan zlatko zoe zoey zofia zofie zohal zohra zohreh zoi zoraida zoran zorana
zorica zosia zoubida zoubir zouhair zouhir zoulikha zoya zubair zubeyde zufan zuhair zuhal zuhra zulaika
zuleika zulema zuleyha zulfiye zumra zumrut zuri zuza zuzanna zuzia zvezdana zvonimir zwaantje zwanet zygmunt
zyon
`)
