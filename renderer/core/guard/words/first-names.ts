import { readWords } from './read-words'

/**
 * First names that are common in the Netherlands, of every background we could think of: Dutch, Frisian, Moroccan, Turkish,
 * Kurdish, Surinamese, Antillean, Syrian, Iraqi, Afghan, Iranian, Somali, Eritrean, Ghanaian, Polish, Ukrainian, Balkan, Asian,
 * English and more. Written down by hand for this guard; no register or list of persons lies behind it. Folded: lower case, no accents.
 */
export const firstNames = readWords(`
aad aafke aafreen aaliyah aaltje aarav aaron aart ab abbas abbie abby abd abdel abdelali abdelaziz abdelhak
abdelhakim abdelhamid abdelilah abdeljalil abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmajid
abdelmalek abdelouahed abderrahim abderrahman abderrahmane abderrazak abdesamad abdeslam abdessamad abdi
abdifatah abdihakim abdikadir abdikarim abdinasir abdirahman abdirashid abdisalam abdiwahid abdo abdou abdul
abdulahi abdulaziz abdulhadi abdulhamid abdulkadir abdulkarim abdullah abdullahi abdullatif abdulmajeed
abdulmalik abdulmuhsin abdulrahman abdulsalam abdulsamed abdulsattar abeer abel abena abigael abigail abiola
abraham abrar abrehet abril abshir achiel achmed achraf ad adam adama addison adel adela adele adelina adem
adham adhanom adiam adil aditi aditya adjoa adnan adnane adriaan adrian adriana adrianek adrianna adwoa
afewerki afia afke afnan afomia afua agata agathe agnes agnieszka agron agung agus ahlam ahmad ahmadullah
ahmadzai ahmed ahmet aicha aida aidan aiman aimee aisa aisha aisheh aissa aissatou aiste aiyoub ajani ajay
akash akeem akif akin akira akke akosua akram akua akwasi alaa aladdin alan alaysha albana albert albertine
alberto aldith aldrick aleida alejandra alejandro aleksander aleksandra aleksei aleksej alessandro alessia
alessio aletta alex alexa alexander alexandra alexandru alexei alexey alexia alexis aleyna alfie alfonso
alfredo alhassan ali alican alice alicia alicja alida alihan alin alina aline alisar alison alissa aliya
aliyah alize alla allal allison almaz alonso alp alper alperen altin alvaro alvin alwin alya alyona alyssa ama
amadou amaia amaka amal amalia aman amancio amanda amani amanuel amar amara amare amarens amaya amber ambre
amel amelia amelie amelka amer amin amina aminata amine amir amira amirali amirhossein amirreza amjad ammar
amna amrita amro amy ana anahit anais anand ananya anas anass anastasia anastasiia anatoli anatolii anatoliy
anaya anayka anca andre andrea andreas andreea andrei andres andrew andrey andries andrii andris andriy
andrzej andy aneta angel angela angelica angelico angelina angelique angelo angham ani ania aniek aniel anil
anis anisha anita anja anjali anke ankit anmar ann anna annabel anne annefleur anneke annelieke annelies
annelot annelotte annemarie annemiek annemieke annemijn annerieke annerose annet annette annick annie anniek
annika anouar anouk anouschka anoushka ans anske antek anthony antje antoine antoinette anton antonella
antonia antonie antonina antonio anushka anwar anya aoife aous apolline apolonia aqsa aram aras arash arben
archie arda ardalan ardeshir ardit areeba areej aref arek arend arezo aria ariam arian ariana ariane arianne
arie arief arif arjan arjen arjun arkadiusz arlette arman armen armin arne arno arnold arnoud aroen arpi arsen
arshia arta artak artan artem artemiy arthur artur arturas arturo arun arvid arvind arwa arya aryan arzu
asante aschraf aseel asen asha ashkan ashley ashna ashraf ashton ashwin asia asil asiye aslan asli aslihan
asma asmaa asmae asmeret assia aster astrella astrid asude asya atakan atanas atef ates atheer atif atik
atilla atiq aubrey augusto auke aukje aurora austin ava avery avinash awa awet axel axelle aya ayaan ayah ayan
ayanle ayat aybuke ayca ayden aydin ayesha ayham aykut ayla aylin ayman aymane aymen aynur ayo ayodele ayoub
ayse aysegul aysel aysenur aysima aysun aytac ayten ayu ayyoub ayyub azad aziz aziza azra azzam azzedine baba
babak babatunde babette babs badr badreddine bahaa bahadir bahar bahman bahram bambang banu bao bara baraa
baran barbara barend baris barry bart bartek bartholomeus bartlomiej bartosz bartus bas basak basel bashar
bashir basia basil basmala bassam bassel bastiaan batool batoul batuhan batul bauke baukje bayan bayram bayu
bea beata beatrijs beatrix beatriz beau becky bedirhan behcet behnam behrouz behzad bekir belgin belinay bella
belle belma ben benaissa bengu benicio benjamin bennie benno bente benthe benton benyamin bep berat berber
berdien bereket berend berfin berfu berhane berivan berk berkan berkay berke berna bernadette bernard bernd
berrak berry bert berta bertil bertus besim besnik beth bethany bets betsie betul beyza beyzanur bharti bhavna
bianca bibi bich bijan bilal bilan billal billel billie billy bilyana biniam binnur binta binyam bircan birgit
birgul birhan birte bisan bisrat bjarne bjorn blake blerim blerta bo boaz bob bobbi bobby bodhi bodi bogdan
bogdana bogumil boguslaw bohdan bohdana bojan bojana boleslaw bora boris borys boryslav boubacar boubker
bouchra boudewijn boujemaa bouke boyan boyd bozena bozidar bozo brad bradley brahim bram brandon branislav
branka branko brayden brecht brechtje bregje brenda brendan breno brent brian brianna bridget briek brigit
brigitte britney britt brittany britte brody brooke bruce bruna bruno bryan bryce btissam budi bugra bujar
buket bulent burak burcu burhan buse bushra busra byron cabdi cagatay cagla caglar cagri cahit caio caitlin
caleb callum cameron camila camille camilo can canan candice candide caner cansu capucine cara carice caridad
carl carla carlijn carlijne carlo carlos carlota carly carmelita carmelo carmen carola carolien carolina
caroline carson carter cas casey caspar casper cassandra cassie catalin catalina catarina catelijne catharina
catherine cato caua cavit cebrail cecile cecilia cees celal celeste celia celine cem cemal cemil cemile cengiz
cenk cennet ceren cesar cetin ceyda ceyhun ceyla ceylan ceylin cezary chafik chahid chaima chaimae chakib
chakir chander chandni chanel chanella chantal chantalle chantel chanti chaouki chardae charelle charif
charissa charlene charles charlie charlot charlotte chase chau chayenne chaymae cheick chelsea chelsey chen
chenelly chenoa cherida cherisa chermaine cherryl chester cheyen cheyenne chi chiara chidi chiel chinedu
chioma chiraly chivaro chloe chouaib chris christa christel christiaan christian christien christina christine
christopher christy chukwuemeka churandy ciano ciara cigdem cihan cihat cillian cindy claire clara clarence
clark claudette claudia claudine claudio claudiu clay clemence clemens clement cleo clifton clyde coby cody
coen cole colin collin concepcion connie connor conny consuelo cooper cor cora coralie corentin corey corine
corinne cornelia cornelis corrie coskun cosmin cosmina costel courtney craig cristi cristian cristiano
cristina cristobal crysencio crystal cuong curtis curtley cynthia cyriel cyrus czeslaw daan dagmar dahir
dainius daisy dakota dale daley dalila dallas dalmar damian damla damon danah dani dania danial daniel daniela
daniella danielle danique daniyel danny dante danuta danyil danylo dao daoud daphne dardan darek daria dario
darius dariush dariusz darrell darren darryl darya daryl daryna daryoush dasha dashawn dave davey davi david
davide davina davon davut davy dawid dawit dawn dayana dayenne dean deandra deandre debbie debby debora
deborah declan deepak deepika deeqa defne dejan dejuan delaney delano delina delphine delroy demarcus demi
demy denis denisa denise denisha deniz dennis denys denzel denzell deonte derek derk derya deshawn desiree
desislava desmond destiny detlef devika devonte dewayne dewi dex dexter dharma diaa dian diana diantha dick
diede diederik diego dieke dieter dietrich dieuwertje dieuwke dijana dilan dilara dilek dima dimitar dimitrov
dina dinand dineke dinesh dino diogo dion dionne dirk dirkjan dirkje ditte divya diyaa diyar djamal djamel
djamila djanilson djaro djayden djaydon djenairo djenaro djeneba djenebou djenna djibril djoeke djoey djordy
djuna djuric dmitri dmitriy dmytro dogan dogukan doina dolores domenico dominic dominick dominik dominika
dominique dondu donna donny donovan donte dorcas doriane dorien doris dorota dorothea dorothy dorus dounia
doutzen douwe dragan dragana dragos dre drew dries driss drita dritan dua duaa duarte dubravka duc duco
dumitru duncan dung dunya durmus dursun dusan dusanka dusko dustin duuk duy duygu dwayne dwight dylan earl
easton ebbe ebenezer ebony ebrahim ebrar ebru ece ecem ecrin ed eda eddy eden edgar edgars edilson edin edip
edison edith edo edona edson eduard eduarda eduardo edward edwin edyta eef eefje eelco eelke eelkje efe efekan
efosa efrem efsun efua egbert ege egle egzon ehsan ekaterina ekin eko ekrem ela elano elanur elchin eleanor
elena eleonora elfida elham elhassan eli elia elias eliasz elif elifnur elijah elin elina eline elisa
elisabeth elise elisha elissa eliza elizabeth elize elke ella ellen ellie elliot elliott ellis elly elma elmer
elnur elodie eloisa eloise eloy els elsa elsbeth elsje elske elton elvi elvin elvira elvis elyas elyass
elzbieta emad eman emanuel emanuele emanuelly emeka emel emeline emerson emeti emiel emil emile emilia emilian
emilio emily emin emina emine emir emirhan emma emmanuel emmelie emmy emrah emre encarnacion endang enes
engelien engin enisa enrique ensar enver enzo eoin ephrem epke eray erblin ercan erdal erdem erdinc eren erfan
ergun erhan eric erica erik erika erin erkan erkin ermal erman ermias erna ernestina ernestine ernesto ernst
erol errol ersan ersin ertan ertugrul erwin esat eser esi esin eske esma esmail esmee esmeralda esmira
esperanza esra esteban estefania estela estelle ester esther estrella ethan etienne eugene eugenia eugenie
eunice eurico eurith eva evan evelien eveline evelyn evelyne evert evertje evgeni evgeny evi evie evy ewa
ewelina ewout eyad eyerusalem eylul eyob eyup ezekiel ezel ezequiel ezgi ezra faarax faas fabian fabienne
fabio fadi fadia fadil fadila fadime fadma fadumo fadwa fahd fahim fahmi faisal faissal faith faiza faizan
falk fanny faouzi farah faraj farbod fardin fardowsa fares farhad farhan farhang farhiya fariba farid farida
faried farina farley farouk farouq farrukh fartun faruk farzad farzana farzaneh fatemeh fatih fatiha fatima
fatimazahra fatin fatma fatmagul fatmanur fatmir fatna fatos fatou fatoumata fatuma fawad fawaz fawzia faye
fayen faylin fedde federica federico fehmi feikje felien feline felipe felix fem femi femke femmy fenna fenne
feras ferda ferdi ferdinand ferdows fereshteh fergus ferhat feride feriha ferit ferlando fernanda fernando
ferre ferry feruz fethi feven fevzi feyza fieke fien fiene fiep figen fikret filip filipe filippa filippo
filiz filmon finja finn fiona fionn fiore firas firat firdaous firdaws fithawi fitri fiyori fizza flamur
flavia flavio fletcher fleur fleurtje floor floortje flore florence florent florien florin florine floris
floyd fode fokje fokke folake folkert folkje fons foppe fos fouad fouzia fowsia fowzia fran francesco francien
francisca francisco franciszek francois franek frank frankie frans fransien franz frauke fred freddy frederic
frederico frederieke frederik frederique freek frensley freselam freweini freweyni freya frieda friedrich
frimpong frits fritz frouke froukje fuad fulya funda furkan gabriel gabriela gabriella gabrielle gaby gael
gaelle gaffar gairo galina gamze gareth gaurav gavin gayane gaye gea gebre geert geertje geertruida geesje
geke gelu gemma genaro gencay genevieve gentian geoffrey george georgi georgia georgian georgiana georginio
ger gerald geraldine gerard gerben gerbrand gerda gerdien gerhard gerlinde gerline gerlof germ germa germaine
gerrie gerrit gert gertjan gertruda gerwin gevorg ghada ghaidaa ghaith ghali ghassan ghazal ghazi gheorghe
ghidey ghina ghirmay ghislaine ghita ghizlan ghizlane ghofran ghulam giacomo giang gianluca gianna gianni
giano giedre giel gifty gijs gijsbert gijsje gilbert gilian gilles gillian gina gineke ginger gino gintaras
gioia giorgia giorgio giovanna giovanni giovano giovany girmay gisele gita giulia giuseppe gizem gizemnur
gjalt gladys glenn glennis gloria godwin goitom gokce gokcen gokhan goktug golnaz gonca goncalo gonda gonnie
gonny gonul gonzalo gor goran gordan gordana gordon gorik gosia gosse govert graca grace gracia graciela
gracjan graham grayson grazyna greet greetje greg gregorio gregory greta grietje grzegorz guido guillaume
guillermo gul gulay gulbahar gulcan guled guler gulhan gulizar gulnur gulsah gulsen gulsima gulsum gultekin
gulten gunay gunel gunes gunter gunther gurkan gursel gus gustavo gustaw guus guusje guven gwen gwendeline
gwendolyn gwenn haben habib habiba habibullah habtom hacer hadeel hadi hadia hadja hafid hafida hafize hafsa
hafssa hagos hai haidar haifa haile hailey haitham hajar hajer hajra hakan hakeem hakim hakima hala halil
halim halima halime halimo halina halinka halise haluk halyna hamad hamdan hamdi hamed hamid hamidreza hammam
hamna hamoud hamza hamzah hana hanadi hanae hanan hanane hande hani hanife hanke hanna hannah hanne hanneke
hannes hannie hans hansje harish harley harm harmen harmke harold haroun harper harrie harriet harrison harry
harun harvey hasan hasim hasna hasnae hassan hassane hassania hassna hatice hatim hatun hava havanur havva
hayat hayati haydar hayden hayk hayriye hayrunnisa haytham hazar hazel hazem heather heba hector hedayat
hedwig heidi heiko hein heinrich heintje heinz heitor hejar hekmat heleen helen helena helene helga helin
hella hellen helmut heloise hendra hendrik hendrika hendrikje hendrikus henk hennie henning henny henok henri
henriette henry hensley herman hermina hermon hernan hershel hessel hester hetty heval hezekiah hiba hibo
hicham hidayet hidde hielke hikmet hilal hilbert hilda hilde hilke hillary hille hilleke hiltje hind hinke
hira hiroshi hisham hiwet hiyab hlib hoa hodan hodo holger holly homa homero hong hooman horia horst hortense
hosam hossain hotze houcine houda houman houria houssaine houssam houssine hovhannes howard hristo hrvoje hub
hubert hudson hugo huib hulya humeyra humphrey hunter huong hurrem husam husayn huseyin huseyincan hussain
hussam hussein huub huy hylke hyun ian ianis ibrahim ibrahima ibtissam ibtissem ida idil idris idriss idrissa
ids idske ienke ievgen ifeanyi ifeoma ifrah iga ignacio ignacy igor ihab ihor ihsan ihsane ihssane ikram ikran
ikranur ilai ilano ilay ilayda ilham ilhami ilhan ilian ilias iliass ilinca ilir iliyan ilja ilker illia illya
ilona ilse ilyas ilyass ilyes imaan imad iman imane imani imke imran imrane imro imtiaz ina inacio inas inaya
inci indira indra indy ineke ines inez inga inge ingeborg ingmar ingo ingrid inna inssaf ioana ion ionel ionut
ipek iqbal iqra iraj irem iremnur irena irene ireneusz irfan irina iris irma irmak irvin irvina irving iryna
isa isaac isabeau isabel isabella isabelle isabelly isaiah isak isayas ishaan ishak ishan ishaq isidro isik
isis isla ismael ismail ismat ismelda ismet isolde isra israa israe issa issam iulian iuliana iva ivan ivana
ivanka ivanna ivar ivaylo iveth ivo ivonne ivy iwan iwona iyad izaak izabela ize izzet izzy jaafar jaap jaber
jacco jace jacek jacintha jack jackie jackson jaco jacob jacoba jacobien jacomijn jacomina jacqueline jacques
jad jade jaden jadey jadon jadwiga jadzia jafar jagdish jahdai jaheim jahlani jahmal jahmari jahmir jahnaya
jahvairo jahvaro jahzara jaiden jaime jaimie jaimy jairzinho jaivey jaivy jake jakob jakub jalal jale jalou
jama jamal jamar jamarion jamelia james jamie jamil jamila jamileh jamiro jamshid jan jana jandino janelle
janet janette janice janick janine janis janke janna jannah janne janneke jannes jannie jannik jantien jantine
jantje jantsje janus janusz janwillem jaouad jappe jaquan jaquincy jard jarda jared jarek jari jarin jaring
jarne jarno jaroslaw jarrell jasmijn jasmin jasmina jasmine jason jasper javad javeria javier javon jawad jax
jaxon jaxx jay jaya jayant jayce jaycee jaydee jayden jaydi jaydin jaydon jayla jaylano jaylee jaylen jaylin
jaylinn jaylon jaylynn jaysen jayson jayvano jayvon jaz jaziel jazz jazzlyn jean jeandro jeanette jeanine
jeanne jeannelie jeannette jeewan jef jeff jeffrey jefke jelena jella jelle jelly jelmer jeltje jemaro jenna
jenneke jennely jennifer jenny jens jenson jente jeremiah jeremy jermain jermaine jerney jeroen jerom jerome
jerrel jerry jerson jerzy jesica jesper jess jesse jessey jessica jessie jessy jesus jet jetske jette jevon
jez jia jiahao jiayi jihad jihan jihane jikke jildau jildou jill jim jimena jimmy jing jinte jip jisca
jitendra jitske jivan jixx jiyan jo joah joan joana joanna joanne joao joaquim joaquin joas jocelyn jochem
jochen jochum jodi jodie jody joel joeline joelito joella joelle joelyn joep joes joey johan johanna johannes
john johnny jojo joke joko jolanda jolande jolanta jolene jolie jolien jolijn joline jolyne jomar jonah jonas
jonatan jonathan jonna jools joost jop jopie joran jordan jordy jorg jorge jorgen jorick jorien jorik joris
jorja jorn jorrit jort jos jose josefien josefina josep joseph josephine josh joshua josiah josie josien josip
josua joud joudi joumana jouri jovan jovana jovi jovie joy joyce jozef jozek juan juana juandro juanita jude
judi judith judyta jula julan jules julia julian juliana juliandro julie julien juliet juliette julio julius
julnar jumaa jun juna junaid junaino junior jurek jurgen juriaan juris jurre jurrianne jurrien jussara just
justen justin justinas justus justyna juul juup kaan kaat kaatje kacper kadeem kaden kadir kadriye kagan kai
kaia kais kaitlyn kaj kajetan kaloyan kamal kambiz kamil kamila kamla kamran kane kaoutar kaouthar kara karam
kardelen kareem karel karen karim karima karin karina karla karlijn karmen karol karolien karolina kars karst
kasem kashif kasia kasper kassem katarina katarzyna kate katelijn katelynn kateryna kathelijne katherine
kathleen kathryn katie katinka katja katlyn kato katrien katy katya kaua kaveh kavita kavya kawa kawtar kay
kayden kaydn kayla kaylee kayleigh kaylin kayne kayra kazim kazimierz keano keanu kees keesje keet keira
keisha keith kelechi kelly kelvin kemal kemalettin kenan kendall kendra kendrick kenisha kenji kenneth kenny
kensley kenza kerem keren kerim kerry kervin keshawn kesia kestutis ketut kevin kevser keyano keyon keyshawn
keyvan keziah khadija khadra khaldoun khaled khalid khalif khalil khanh khaoula khatera khoa kholoud khorshid
khrystyna khulood kian kiana kiano kiara kiarash kibrom kick kidan kidane kieran kifle kik kiki kim kimani
kimberley kimberly kinan kinda kinga kinza kira kiran kirill kirk kirsten kishan kishen kiymet kjeld kjell
klaartje klaas klaasje klaske klaudia klaus klemens ko kobe kobus koen koert kofi kojo kokob konrad konstantin
koos koray korinna korneel kornel kornelia kostyantyn kourosh krasimir kresimir krijn kris krishna krista
kristel kristien kristin kristina kristiyan krystian krystyna krzys krzysiek krzysztof ksawery ksenia kseniia
kuba kubilay kubra kujtim kursat kurt kwabena kwadwo kwaku kwame kwasi kweku kwesi kya kyan kyano kyara kyle
kylian kylie kymani kyra kyrylo laarbi lacey lacramioara ladislau lahcen laia laiba laila laima lais laith
lajin lakeisha lakhdar lakshmi lale laleh lalita lamar lambert lamia lamin lamine lamis lamont lan lana lance
lander laquisha lara larbi larisa larissa lars larysa lashonda lasse latifa latisha latoya latrell laura
laurel lauren laurens laurent laurentiu lauri laurien lavar lavinia lawrence layal layan layla layton lea leah
leander leandro leanne lee leen leendert leentje lei leigh leila lejla leman lemlem lena leni lenie lenja lenn
lennard lennart lenno lennon lennox lente lenthe leny leo leon leona leonard leonardo leonel leonidas leonie
leontien leopold leroy leslie lesya leszek leticia letitia lev levent levi levin levina levon levy lewis lex
lexi lexie leyla lia liam lianne liban lidewij lidia lidya lieke lien lieneke lies liesbeth lieselot liesje
lieuwe lieve lieven liga lila lilas lilian liliana liliane lilianna lilith liliya lilly lilou lily lina linas
linda linde lindsay lindsey lineke linh linn linnea linus lio lionel liridon lirie lisa lisanne lise liselotte
lisette liubov liv liva livia liviu livy liyam liyana liz lize lizette lizz lizzie lizzy ljiljana ljubica
ljubisa lloyd loa loai loan lodewijk loek loes loesje logan loic lois lola lolke london lonne lonneke lorena
lorenz lorenzo lorraine lot lotfi lotje lotta lotte lotus lou louay loubna louie louis louisa louise louiza
loulou lourdes lourens lova lowie luan luana luay lubna luc luca lucas lucca lucia luciana luciano lucie
lucilla lucille lucrecia lucy lucyna ludivine ludmila ludo ludovic ludwig ludwina luigi luigino luis luisa
luiz lujain luk luka lukas lukasz luke lulu lulzim luminita luna lune lusine lutfi lutz luuc luuk luwam luwe
lux luz lyana lydia lyla lyndon lynn lynne lyra lysa lysanne lyubomir lyubov lyudmyla maaike maarten maartje
mabel macarena mace machiel machteld maciej maciek mack mackenzie madalina maddie maddox made madeleine
madelief madelon madelynn madison mads mael maelle maen maeve magali magda magdalena maggie magnus maha mahad
mahan mahdi maheen maher mahesh mahinur mahir mahmoud mahmud mahmut mahnaz mahnoor mahran mahsa mahsun mai
maida maik maike maikel mais maisa maite maja majd majed majid majida maksim maksym maksymilian malaika malak
malcolm malgorzata malik malika malou malwina mamadou mamadu manal manar mandy mani manish manisha manoel
manon manou manouk mansoor mansour mantas manuel manuela manuella mara maram marc marcel marcela marceli
marcelina marcella marcellino marcelo marcia marciano marcin marco marcos marcus marek margaret margaux margje
margo margot margreet margriet marharyta maria mariam mariama marian mariana marianna marianne mariano
marichka marie marieke mariel mariella marielle maries marietje mariette mariia marija marije marijke marijn
marike marilene marilyn marina marine marinela marinus mario marion maris marisa mariska marisol marissa marit
maritza marius mariusz mariya marja marjan marjo marjolein marjolijn marjon mark marko marleen marlene marley
marli marlies marlijn marlise marloes marlon marlot marlou marnix maroua marouan marouane marquis marsha
marshall mart marta marte martha martien martijn martim martin martina martine marvel marvin marwa marwan
marwane mary maryam maryan maryana maryum marzieh mason masood masoud massimo massoud matea mateja mateo
mateusz mathieu mathijs mathilda mathilde mathis matias matilda matilde matin mats matt matteo matthew
matthias matthieu matthijs matz maud maureen maurice mauricio maurits mauro mavi max maxence maxim maxime
maximiliaan maximilian maximo maxine maxx may maya mayar maylin mayra mays maysa mayson mazen maziar mazin
mazlum mckenzie mebrahtom medhanie medina meena mees meeuwis megan mehak mehari mehdi mehmet mehran mehrdad
mehret mehtap mehwish mei meike meiling meindert meinte meis melanie melany melek melih meliha melike melina
melinda melis melisa melissa melle melodie melody meltem melvin melvyn memphis menno mensah mercedes mercy
merel mergim merhawi merhawit meriem merieme merijn merle merlijn merlinde merline meron mert mertcan merve
mervin meryem mesut meta metehan metin mette mevlut mex mexx mia micaela micha michael michaela michal
michalina michel michele michelle michiel mick mickael micky mieczyslaw miek mieke mien mientje miep mies
miguel mihaela mihai mihail mihriban mijntje mijs mik mika mikael mikai mikail mikal mike mikey mikias mikkel
mikolaj mila milad milagros milaisa milan milana milano milas milena miles miley milica miljenko milkias
millie milo milos milosz milou miloud milouska milton mimoun mimount mimoza mina mindaugas mine mineke ming
minh mink minke minne minoes minou mio mira miran miranda miray miraynur mirco mireille mirek mirela mirella
miriam mirjam mirjana miroslav miroslaw mirre mirsad mirte mirthe mirugia mirwais mischa misha mitch mitchel
mitchell mithat mizgin mo moayad moaz mohamad mohamadou mohamed mohammad mohammadreza mohammed mohamud mohan
mohand mohannad mohcine moheb mohsen mohsin moira moise mojgan mojtaba mokhtar molly momir mona monalisa
moncef monica moniek monika monique monir monisha monserrat monty moos morgan morgana moritz morris morrison
morteza mostafa motaz mouad mouaz mouhamed mouhcine mouna mounaim mounia mounir mourad mourade moussa moutaz
mozes muad muayad muberra mudassar muhamed muhammad muhammed muhammet muhanad muhannad muharrem muhiyadin
muhsin mujdat mukaddes mukerrem mukesh mukhtar mukremin mulugeta muna munevver munir munzer murad murat murilo
musa muse mustafa mustapha mutaz muzaffer mya mykhailo mykhaylo mykola mykyta myla mylan myles myrna myroslav
myrte myrthe nabil nabila naciye nada nadeem nader nadia nadiia nadim nadine nadir nadja nael nafiz nagham
nagihan nahom nahome naim naima naiomi najat naji najia najib najibullah najima najoua najwa nakia naldo namik
nana nancy nand nanda nandini nando nanne naod naomi naomy naoual naoufal naoufel narain nare narek naresh
nargis nargiz narin nash nasim nasir nasra nasrin nasser nassim nassira nasteho nastya natacha natali natalia
natalie nataliia natalka natalya natan natasa natascha natasja nate nathalie nathan nathaniel nathifa natnael
naud naut naveed naveen navid nawaf nawal nawar nawfal naya nayeli nazan nazanin nazar nazarii nazim nazli
nazlican nazmi nazmiye nebiat nebojsa nebras nebyat necati necdet necip necla necmi necmiye neda nedim neeltje
negar neha nehemia nehir neil nejat nel nela nele nelleke nelly nelson nemanja nena nenad neo nergis neriman
nermin neslihan neslisah nesrin nevaeh nevena nevin nevra nevzat neymar nezha ngan ngoc ngozi nguyet nhi nhung
niall niamh nicholas nick nicky nico nicola nicolaas nicolae nicolas nicole nicoleta nicolette nicolien nicolo
nidal niek niels nienke nieves nigar nigel nigell nihad nihal nihan nihat nika nikhil niki nikita nikki niko
nikodem nikola nikolai nikolaj nikolay nilay nilgun nilofar niloufar nils nilton nilufer nima nimet nimo nimra
nina nine ninio nino ninoska ninthe nio nirmala nisa nisanur nishaira nishant nishita nisreen nisrin nisrine
nizamettin nizar nnamdi noa noah noan noel noelia noella noelle noemi noemie nola nolwenn noor noortje nora
norah noralie norbert nordin nordina nordine nore noreen norma noud nouhaila nour noura nouran nourdin
noureddine nourhan nouri nouria noury noussaiba nout nova novah novan novi nox nuno nur nuran nuray nurcan
nurcihan nurettin nurgul nurhan nurhayat nuri nurjah nurlan nursel nurselin nursen nursena nurten nusret
nyasha nyasia nynke oakley oana obada obed obinna oceane ocleana octavio odai oday odessa odette odilia odin
ody oene ognyan oguz oguzhan oisin okan okbay oke oksana oktay ola olaf olav olcay ole oleg oleh oleksandr
oleksandra oleksii oleksiy olena olenka olesia olesya olga olha olimpia oliver olivera olivia olivier oliwia
oliwier olle ollie oluwaseun oluwaseyi omaima omar omayma omer omercan omid omran onno onur oona ophelia
ophelie orcun orest orhan orkhan orla orlando orlane ornella orville orwa osagie osama osamah oscar oskar
osman ostap oswaldo ot othman otis otman otmane otto otylia ouafa ouafae ouail ouais oualid ouarda ouassim
oumaima oumayma ousmane oussama ovidiu owen oya oyku ozan ozcan ozden ozer ozge ozgenur ozgur ozkan ozlem paa
pablo paige pakize paloma pamela paola paolo parisa parker parmida parsa parvin parviz parwana parwin pascal
pascale patience patricia patrick patrizia patrycja patryk patsy paul paula paulien paulina pauline paulo
pavel pavlo pawel payam payton pedram pedro peer pelin pelle pembe penny pepijn percy perihan perrine perry
petar peter petr petra petrit petro petronella petru petya peyton pham phil phileas philine philip philippe
phoebe phong phuong pia pien pierre piet pieter pieterjan pietertje pietje pijke pilar pim pinar piotr piotrek
pip piper pippa plamen pleun pleuni pola polat polina pooja poppy posy pouya pouyan pradeep prakash pranav
pratap precious predrag preeti prem preston prija prince priscila priscilla priya priyanka prokop przemek
przemyslaw puck puk putri putu pyt qadir qais qamar qasem qasim quan quang quentin quiana quilindschy
quillermo quin quincy quinn quint quinten quinton quinty quirine qusai qusay quyen rabah rabia rabie rachael
rachel rachelle rachid rachida radek radha radka radmila radoslaw radu raed raf rafael rafaela rafaella rafal
rafat raff rafi rafik rafiq raghad rahaf raheem rahel rahim rahime rahma rahmat rahmi rahul rahwa raisa
raishard raivis raj rajae rajesh rajiv rakan rakesh ralf ralph raluca rama ramazan ramesh rami ramil ramin
ramiro ramiz ramon ramona ramzi rana randa randal randy raneem rania ranim raoul raphael raphaella raquel
rares rasa rasha rashaad rashaan rashad rasheed rashid rasim rasmus ratko rauf raul ravi rawan rawand ray
rayan rayane rayen rayhana raymon raymond rayn raynel rayshelle rayyan razan razvan rebeca rebecca rebin recep
reda redouan redouane redwan reece reem reese refik regan reggie regina reijer rein reina reinder reinhard
reinier reinout reitze remco remi remko remon remy remzi renaldo renata renate renato rene renee rengin reno
rens renske renzo reshma resie resul revelino revi reyhan reza rezan rhiannon rhizlane rhode rhodee rhys ria
riad rianne ricardo riccardo richard richie rick ricky rico rida ridouan ridvan ridwan rieke riekie riekje
riet rifat rigerio rigobert rigoberto rihab riham rik rikkert riley rim rima rimsha rina rinad rineke rinse
rinske rinus rishandro rishano rishi rita ritaj riv rivaldo rivano rivelino rixt riyad riza rizgar rizky rkia
roan rob roba robbe robbert robbie robbin robby robel robert roberto robijn robin robine roble robyn rocco
rochelle rocio roderick roderik rodica rodney rodrick rodrigo roel roeland roelie roelof rogelio roger rogerio
rogier roham rohan rohit rohullah rojda rojhat rojin rokas rokaya roksana roksolana roland rolf roline romain
romaisa roman romane romano romario romaysa romee romelu romeo romijn romina romy ron ronald ronaldinho
ronaldo ronan ronja ronnie ronny roos roosje roosmarijn rory rosa rosalie rosalijn rosalinde rosalynn rosanne
rosario rose rosemarie rosen rosendo roshan roshano roshni rosie rosita ross rostyslav roswitha roua rouaa
rouba rovshan rowan rowena rowendy rowin roxana roxane roxanne roxy roy roya royce rozemarijn ruairi ruba
ruben ruby rudi rudolf rudy ruel rugiano ruhi rui rukaya rukhsar rukia rukiye rula rumen rumeysa rumyana rune
ruqaya rushandro ruslan ruslana russell rustem ruta rutger ruth ruthmarie ruthmila ruthsel ruud ruveyda ruya
ryan ryder rylan rysiek ryszard ryszarda saad saadet saadettin saar saartje saba sabah sabahattin saban sabiha
sabin sabina sabine sabir sabita sabri sabrina sacha sachin saciid sadaf sadan sadettin sadia sadie sadik
sadiye saeed safa safae safak safia safin safiya safiye safwan sagal sahand sahar sahika sahra said saida saif
saim saima sait sajeda sakura salah salaheddine salam salar salem salih saliha salim salima sally salma salome
saloua salvador salvatore sam samaa saman samantha samar sameer samer samet sami samia samiira samin samir
samira samiye sammy samrawit samsom samuel sana sanaa sanae sanaz sandeep sander sandra sandrine sandy sanela
sangeeta saniye sanja sanjana sanjay sanna sanne sanneke santiago santino santosh saoirse saqib sara sarafina
sarah sargis sarina sarita sarp sarra sasa sascha sasha saskia satish saul savanna savannah savas savita
sawsan scarlett scott seamus sean seb sebas sebastiaan sebastian sebastien seda sedat sedef sedra sef sefa
sefika segun seher seif sekou selahattin selam selamawit selcan selcuk selda selen selena selenay selim selin
selina selma sem sema semanur semere semhar semih semiha semm semra sena senad senait senay sengul senn senna
senne senol sep sepideh sepp seppe serap serdar serena sergei sergey sergi sergio serhat serhii serhildan
serhiy serife serkan serpil sertac serwaa setareh setayesh seth seun sevda severine sevgi sevginur sevil
sevilay sevim sevinj sevval seweryn seyfi seyit seyma sezai sezer shabnam shadi shadya shaghayegh shahad shahd
shahid shahin shahram shahrzad shahzad shailesh shaima shaimaa shakira shaleeza shalina sham shams shanaira
shanaya shane shanella shanelle shania shanice shanie shaniqua shanna shannon shantel shantelly shanti shapour
shaquan shaquille sharda shareef sharella sharelly sharida sharif sharifa sharmarke sharmila sharon sharona
shaun shauna shavaro shavonne shawn shawna shay shayenne shaylee shazia sheela sheila shelby sheldon shelley
shemar shenaida sheraldo sherida sheridan sherina sherman shermine shervin sherwan sherwin shiloh shiraz
shirin shirleen shirley shkelqim shpend shqipe shreya shreyas shukri shulamith shurandy shuremy shurendy shyam
siavash sibel sidney sidra sieb siebe siebren siem sien sienna siert sies sietse sietske sifra sigrid sigurd
siham sihame sijmen sikke sil sila silas silke silvan silvano silvia silvijn silvio silviu silya simao simay
simge simon simona simone simret sina sinan sinem sinta siobhan sipke sireen sirine sirwan sita siti sitki
siwar siyar sjaak sjaan sjef sjoerd sjoerdje sjonnie sjors sjoukje sjuul skip sky skye skylar skyler sladjana
slavica slavko slavoljub slawek slawomir sleiman slobodan smail sneha snezana soenita soerin sofia sofian
sofiane sofie sofieke sofiia sofija sofyan sogand sohaib sohail soheil sohrab soledad solene solomiia solomiya
solomon somchai sondos soner songul sonia sonja sonny sophia sophie soraida soraj soraya soren sorin sorina
sorinel souad soufian soufiane soufyan souhail souhaila souhayb soukaina soulaiman soulaimane souleymane
soumaya soumia sowda spencer srdan srdjan sri srinivas stach stacy stan stanimir stanislav stanislaw stanko
stanley stas staszek stef stefan stefania stefanie stefano stefek steffan steffano steffen steffi steffie
stefka steijn stela stella stepan stephan stephane stephanie stephano stephen sterre steve steven stewart
stientje stijn stipe storm stoyan stuart suad suado suat subhi sude sudenaz sue sueda suha suhail suhaila
suhair suheda suki sukran sukriye sukru sulaf sulafa sulaika sulaiman sule suleekha suleiman suleyman suljo
sultan sumaira sumaya sumeyya sumeyye summer suna sundas sunil sunita supaporn surandy suresh surinder susan
susana susanne sushma suus suzan suzanna suzanne suze suzie suzy svea sven svenja sverre svetlana svitlana
swantje swati sweder swen syb sybren sybrich sydney sylvain sylvana sylvester sylvia sylvie sylwia symen
szymon tadek tadeusz taha tahani tahar taher tahir tahira tahmina tahsin taim taisia tala talat talha talin
talitha tam tamar tamara tamer tamia tamika tamim tamimount tammo taner tania tanisha tanja tanner tanveer
tanya taoufik tara taranom taras tarcan tareq tarik tariq tarkan tashana tate tatiana tatjana tatum tavion
tawfik tayfun taylor taym tayyaba tayyip teake ted teddy tedros teije tekle teklit temel temesgen temitope
teodor teodoro teoman teresa terrell terrence terry tesfalem tesfay tesfaye tess tessa tetiana tetsje tetyana
teun teunis teuntje tevfik tevin tevyn tewelde thaer thais thalia thanh thao thea thecla theo theodoor
theodora thera theresa therese theun thi thiago thibault thibaut thieme thiemo thierno thierry thije thijmen
thijn thijs thirza thom thomas thor thorben thorsten thorvald thu thuraya thuy thymen tiago tibbe tiberiu tibo
tieme ties tietsje tiffany tigist tigo tigran tihomir tijana tijl tijmen tijmon tijn tijs tilleke tilly tim
tima timme timmy timo timon timothy tina tine tineke tirsa tirza tishana titia tito tjalling tjeerd tjerk
tjibbe tjitske tobi tobias tobiasz tobin toby todd todor toine tolga tolgahan tom tomas tomasz tomek tomislav
tommie tommy ton tonny tony tooba toon toos toosje torben torey torsten tosca toufik touria tove tracy traian
trang travis trees tremaine trevor triana trijntje trinh trinity trisha tristan troy trudy trung truus truusje
tsega tsegay tsehay tsvetelina tuan tuba tudor tugba tugce tugrul tulay tulin tunahan tuncay tuncer tunde tuqa
tural turan turgay turgut turhan turkan tuur tuyet twan tycho tygo tyler tymek tymofiy tymon tymoteusz tymur
tyra tyreke tyrell tyrese tyrique tyron tyrone tyson ubah uche ufuk ugne ugur ugurcan ulf ulku ulrich ulrika
ulvi ulysse umay umit ummuhan umran umut umutcan unal unsal urby ursula urszula urvin usame usha usman ute
utku uwe uzma vadim vadym vahe vahit vajen valentijn valentin valentina valentino valentyn valeria valerie
valeriia valerija valeriu valeriy valmir valon vanessa vanity varduhi varun vasco vasil vasile vasili vasyl
vaughn vaya vayron vedat vedran veerle vega veit veli velina ventsislav vera verena verica vernon veronica
veronique veronisha veselin vesna vesper veysel viacheslav vicente vicky victor victoria vienna viggo vigo
vijay vik vikash vikram viktor viktoriia viktoriya vildan vilius vin vinay vince vincent vincente vinicius
vinka vinod vinz viola violet violeta viorica virgil virgilio virgill virginia virginie vishal vishnu vita
vitali vitalii vitaliy vito vitor vitoria vittoria viv vive vivek vivian vivianne viyana vjosa vlad vladan
vladimir vladislav vladyslav vlatko vojislav volkan volodymyr vos vugar vural vy vytautas wael wafa wafaa
wafae wagner wahiba wahid wail wajd wajdi walaa waleed walid walter wanda wanne wannes waqas ward warda warre
warsan wassim wayan wayne wei welat weldu wellington wen wendel wendela wendell wendy werner weronika wes
wesley wessel wester whitney wiam wiard wibe wiebe wiebke wiebren wieke wiel wiepie wiepkje wies wiesje
wieslaw wieslawa wieteke wietse wietske wijbe wijdane wijnand wijntje wik wiktor wiktoria wil wilbert wilbur
wilco wilfred wilfried wilhelmina willeke willem willemien willemijn william willow willy wilma wilson wilton
wim winnie winston winta wioletta wirginia wisam wissal wissam witold wladek wladyslaw wojciech wojtek wojtus
wolf wolff wolfgang woud wout wouter wulan wyatt wybe wytse wytske wytze xander xandro xanthe xavi xavier
xaviera xaviero xem xen xenn xenna xhevdet xia xiao ximena xin xinyi xiomara xyliano yaa yadira yael yaela
yagmur yahia yahya yahye yaimy yaisa yakup yalcin yalda yama yaman yamen yamilet yamina yan yana yanaika
yandel yang yanira yann yannick yanti yaprak yaqeen yara yared yaren yaro yaron yaroslav yaroslava yasaman
yasar yasemin yash yasin yasine yasir yasmiin yasmin yasmina yasmine yasser yassin yassine yassir yavuz
yavuzhan yaw yaya yazan yazid yehor yekta yelda yelena yeliz yelyzaveta yemane yener yente yenthe yentl yerick
yesenia yeter yevhen yevheniia yfke yigit yildirim yildiz yilmaz ying yinthe ylana yme ymke ynze yoann yodit
yogesh yohanna yohannes yolanda yolande yomara yonas yonatan yonca yong yordanos yorick yoselin yosief younes
youness younis younus youri yousef yousif yousra yousri youssef youssra ype ysbrand ytsje yu yuki yulia yuliia
yumna yun yuna yunus yuri yurii yurisa yuriy yusef yusra yusuf yves yvette yvonne zabihullah zach zachary zack
zaeem zafer zaher zahir zahira zahra zaid zain zainab zaineb zainul zaira zaire zakaria zakariae zakarie
zakariya zakariye zakaryae zakhar zaki zakia zakiya zamira zamzam zane zara zarghona zaur zayd zayden zaylen
zayn zaynab zbigniew zbyszek zdenka zdravko zdzich zdzislaw zeb zedrick zeeshan zef zeger zehra zein zeina
zeinab zekarias zekeriya zeki zelal zelie zeliha zeljko zenna zeno zep zerai zerrin zev zeycan zeynab zeyneb
zeynel zeynep zhang zhanna zhen ziad zidane ziggy zihni zilan zineb zinedine zino zion zisan zita ziva zivko
ziya ziyad zizi zlata zlatan zoe zoey zofia zofie zohal zohra zohreh zoi zoran zorana zorica zosia zoubida
zoubir zouhair zouhir zoulikha zoya zubair zubeyde zufan zuhal zulaika zuleika zulema zuleyha zulfiye zumra
zuri zuza zuzanna zvonimir zwanet zygmunt zyon
`)
