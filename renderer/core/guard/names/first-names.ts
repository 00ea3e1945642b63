import { readWords } from './read-words'

/**
 * First names that are common in the Netherlands, of every background we could think of: Dutch, Frisian, Moroccan, Turkish,
 * Kurdish, Surinamese, Antillean, Syrian, Iraqi, Afghan, Iranian, Somali, Eritrean, Ghanaian, Polish, Ukrainian, Balkan, Asian,
 * English and more. Written down by hand for this guard; no register or list of persons lies behind it. Folded: lower case, no accents.
 */
export const firstNames = readWords(`
aafke aafreen aaliyah aaltje aarav aaron abbas abbie abby abdel abdelali abdelaziz abdelhak abdelhakim
abdelhamid abdelilah abdeljalil abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmajid abdelmalek
abdelouahed abderrahim abderrahman abderrahmane abderrazak abdesamad abdeslam abdessamad abdi abdifatah
abdihakim abdikadir abdikarim abdinasir abdirahman abdirashid abdisalam abdiwahid abdo abdou abdul
abdulahi abdulaziz abdulhamid abdulkadir abdulkarim abdullah abdullahi abdullatif abdulmalik abdulrahman
abdulsalam abdulsamed abeer abel abena abigail abiola abraham abrehet abshir achraf adam adama addison
adel adela adelina adem adham adhanom adiam adil aditi aditya adnan adriaan adrian adriana adrianna adwoa
afewerki afia afnan afua agata agnes agnieszka agron agung agus ahmad ahmadullah ahmadzai ahmed ahmet
aicha aida aidan aiman aimee aisa aisha aissa aissatou aiste aiyoub ajay akash akin akira akosua akua
akwasi alaa aladdin alan alaysha albana albert alberto aldith aldrick alejandra alejandro aleksander
aleksandra aleksei aleksej alessandro alessia alessio alex alexa alexander alexandra alexandru alexei
alexey alexia alexis aleyna alfie alfonso alfredo alhassan ali alican alice alicia alicja alida alihan
alina aline alison alissa aliyah alla allal allison almaz alonso alp alper alperen altin alvaro alvin
alwin alya alyona alyssa ama amadou amaia amaka amal aman amancio amanda amani amanuel amar amara amare
amaya amber amel amelia amelie amelka amer amin amina aminata amine amir amira amirhossein amjad ammar
amna amrita amro amy ana anand ananya anas anass anastasia anatoli anatolii anatoliy anayka anca andre
andrea andreas andreea andrei andres andrew andrey andries andrii andris andriy andy aneta angel angela
angelica angelico angelina angelique angelo ania aniel anil anis anisha anita anja anjali anke ankit anmar
ann anna annabel anne anneke annelieke annelies annelotte annemarie annet annette annick anniek annika
anouar anouk anoushka ans antek anthony antje antoine antoinette anton antonella antonia antonie antonio
anushka anwar anya aras arash arben archie arda ardalan ardeshir ardit aref arek arend aria arian ariana
ariane arianne arie arief arif arjan arjen arjun arkadiusz arlette arman armin arno arnold arnoud aroen
arsen arta artan artem artemiy arthur artur arturas arturo arun arvind arwa arya arzu asante aschraf asen
asha ashkan ashley ashna ashraf ashton ashwin asiye aslan asli aslihan asma asmaa asmae asmeret assia
aster astrella astrid atakan atanas atef ates atik atilla atiq aubrey augusto auke aukje aurora austin ava
avery avinash awa awet axel aya ayaan ayah ayanle ayden aydin ayham aykut ayla aylin ayman aymane aynur
ayo ayodele ayoub ayse aysegul aysel aysenur aysun aytac ayten ayu ayyub azad aziz aziza azra azzam
azzedine baba babak babatunde babette badr badreddine bahaa bahar bahman bahram bambang bao baraa baran
barbara barend baris barry bart bartek bartlomiej bartosz bas basak basel bashar bashir basil bassam
bassel bastiaan batool batoul batuhan bayan bayram bayu beata beatrijs beatrix beatriz becky bedirhan
behnam behrouz behzad bekir belgin belinay bella belle ben benaissa benjamin bennie benno bente benthe bep
berat berdien bereket berend berfin berfu berhane berivan berk berkan berkay berke berna bernadette
bernard bernd berrak bert bertus besnik beth bethany betul beyza beyzanur bharti bhavna bianca bibi bich
bijan bilal billal billel billy bilyana biniam binta binyam bircan birgit birgul birhan birte bisan bisrat
bjarne bjorn blake blerim blerta bo boaz bob bobby bodhi bogdan bogdana bogumil boguslaw bohdan bohdana
bojan bojana boleslaw boris borys boryslav boubacar boubker bouchra boudewijn boujemaa boyan boyd bozena
brad bradley brahim bram brandon branislav brayden brechtje bregje brenda brendan brent brian brianna
bridget brigitte britt britte brody brooke bruce bruna bruno bryan bryce btissam budi bugra bujar bulent
burak burcu burhan buse busra byron cabdi caio caitlin caleb callum cameron camila camille camilo can
canan candice caner cansu carice carl carla carlijn carlijne carlo carlos carlota carly carmelita carmen
carola carolien carolina caroline carson carter cas casey caspar casper cassandra cassie catalin catalina
catarina catharina catherine cato cecile cecilia cees celal celeste celia celine cem cemal cemil cengiz
cenk ceren cesar cetin ceylan cezary chafik chahid chaima chaimae chakib chakir chander chandni chanel
chanella chantal chantalle chanti chaouki chardae charelle charif charissa charlene charles charlie
charlotte chase chau chayenne chaymae cheick chelsea chelsey chen chenelly chenoa cherida cherisa
chermaine cherryl chester cheyen cheyenne chi chiara chidi chinedu chioma chiraly chloe chouaib chris
christa christel christiaan christian christien christina christine christopher christy chukwuemeka
churandy ciano cigdem cihan cihat cindy claire clara clarence clark claudette claudia claudio clay clemens
clement cleo clifton clyde cody coen cole colin collin connor cooper cor corentin corey corine corinne
cornelia cornelis corrie cosmin costel courtney craig cristi cristian cristiano cristina cristobal crystal
cuong curtis curtley cynthia cyriel cyrus czeslaw daan dahir dainius daisy dakota dale daley dallas dalmar
damian damla damon danah dani dania daniel daniela danielle daniyel danny dante danuta danyil danylo dao
daoud daphne dardan daria dariush dariusz darren darryl daryl daryna daryoush dasha dave davey david
davide davut davy dawid dawit dawn dayana dayenne dean deandra debbie debora deborah deepak deepika deeqa
defne dejan delano delphine demi demy denise denisha deniz dennis denys denzel denzell derek derk derya
deshawn desiree desislava desmond detlef devika dewayne dewi dex dexter dharma dian diana diantha diederik
diego dieter dietrich dieuwertje dijana dilan dilara dilek dima dimitar dimitrov dina dinand dinesh dino
diogo dion dionne dirk dirkjan ditte divya diyaa diyar djamal djamel djamila djayden djaydon djeneba
djenebou djenna djibril djoey djordy djuna djuric dmitri dmitriy dmytro dogan dogukan doina domenico
dominic dominick dominik dominika dominique dondu donna donny donovan dorien doris dorota dorothea dorothy
dorus dounia doutzen douwe dragan dragana dre drew driss drita dritan duaa duarte duc duco dumitru duncan
dung dunya dursun dusan dustin duy duygu dwayne dwight dylan earl easton ebbe ebenezer ebrahim ebrar ebru
ecrin eddy eden edgar edgars edin edison edo edona edson eduard eduardo edward edwin edyta eef eefje eelco
efe efekan efosa efua egbert ege egle egzon ehsan ekaterina eko ekrem ela elano elanur eleanor elena
eleonora elham eli elia elias elif elifnur elijah elin elina eline elisa elisabeth elise elisha elissa
eliza elizabeth elke ella ellen ellie elliot elliott elly elma elmer eloise eloy els elsa elsbeth elsje
elske elton elvi elvin elvira elvis elyas elyass elzbieta emad emanuele emeka emel emerson emiel emilia
emilio emily emin emina emine emir emirhan emma emmanuel emmy emre endang enes engin enisa enrique ensar
enzo ephrem erblin ercan erdal erdem erdinc eren erhan eric erica erik erika erin erkan erkin ermal ermias
ernestina ernesto ernst erol errol ersin ertan ertugrul erwin esi esin esma esmail esmee esmeralda esra
esteban estefania estelle ester esther estrella ethan etienne eugene eugenia eugenie eunice eurico eurith
eva evan evelien eveline evelyn evelyne evert evgeni evgeny evi evie evy ewa ewelina eyad eyerusalem eylul
eyob eyup ezequiel ezgi ezra faarax fabian fabio fadi fadia fadil fadila fadime fadma fahd fahmi faisal
faissal faith faiza faizan faouzi farah faraj fardin fares farhad farhan farhang fariba farid farida
faried farina farley farouk fartun faruk farzad farzana farzaneh fatemeh fatih fatiha fatima fatimazahra
fatma fatmanur fatmir fatna fatos fatou fatoumata fatuma fawaz fawzia faye fayen faylin fedde federica
federico felien feline felipe felix fem femi femke fenna fenne feras ferda ferdi ferdinand fereshteh
fergus ferhat feride ferit ferlando fernanda fernando ferry feven feyza fien fiene fiep figen fikret filip
filipe filippa filippo filiz filmon finn fiona fiore firas firat firdaous firdaws fithawi fitri flamur
flavia flavio fletcher fleur fleurtje floor floortje florent florien florin florine floris floyd fode
folake folkert fons fos fouad fowsia francesco francien francisca francisco franciszek francois franek
frank frankie frans fransien franz fred freddy frederieke frederik frederique freek frensley freselam
freweyni freya friedrich frimpong frits fritz frouke froukje fuad fulya funda furkan gabriel gabriela
gabriella gabrielle gaby gael gaelle gairo galina gamze gareth gaurav gavin gebre geert geertje geertruida
geesje gemma genaro genevieve gentian geoffrey george georgi georgia georgiana geraldine gerard gerben
gerda gerdien gerhard gerline gerrit gert gertjan ghada ghaith ghali ghassan ghazal ghazi gheorghe ghina
ghirmay ghislaine ghita ghizlan ghizlane ghulam giacomo giang gianluca gianna gianni giano giedre gifty
gijs gijsbert gilbert gilles gillian gina ginger gino gintaras gioia giorgia giorgio giovanna giovanni
giovany girmay gisele gita giulia giuseppe gizem gladys glenn glennis gloria godwin goitom gokce gokhan
goktug golnaz gonca gonda gonul gonzalo goran gordana gordon gosia govert graca grace graham grayson
grazyna greet greetje greg gregorio gregory greta grzegorz guido guillaume guillermo gul gulay gulcan
guled guler gulhan gulizar gulsah gulsen gulsum gulten gunay gunter gunther gurkan gus gustavo gustaw guus
guusje gwen gwendeline gwendolyn haben habib habiba habibullah habtom hacer hadeel hadi hadja hafid hafida
hafsa hagos hai haidar haifa haile hailey haitham hajar hajer hajra hakan hakim hakima hala halil halim
halima halimo halina haluk halyna hamad hamdan hamdi hamed hamid hamna hamoud hamza hamzah hana hanae
hanan hanane hande hani hanife hanna hannah hanne hanneke hannes hannie harish harley harmen harold haroun
harper harrie harriet harrison harry harun harvey hasan hasna hasnae hassan hassane hassna hatice hatim
hatun hava havva hayat haydar hayden hayriye haytham hazel hazem heather heba hector hedayat hedwig heidi
heinrich heinz hejar hekmat heleen helen helena helene hella hellen helmut hendra hendrik henk henny henri
henriette henry hensley herman hermon hernan hershel hessel hester hetty heval hiba hibo hicham hidde
hikmet hilal hilbert hilda hilde hillary hilleke hind hira hiroshi hisham hiwet hiyab hlib hoa hodan hodo
holger holly homa hong hooman horst hosam hossain houcine houda houman houria houssaine houssam houssine
howard hristo hubert hudson hugo huib hulya humphrey hunter huong hurrem husam husayn huseyin hussain
hussam hussein huy hyun ian ibrahim ibrahima ibtissam ibtissem ida idil idris idriss idrissa ievgen
ifeanyi ifeoma ifrah ignacio igor ihor ihsan ihssane ikram ikran ilai ilano ilay ilham ilhan ilias ilinca
ilir iliyan ilja ilker illia illya ilona ilse ilyas ilyass imaan imad iman imane imani imke imran imrane
imro imtiaz ina inacio inas inaya inci indira indra indy ineke ines inez inga inge ingeborg ingo ingrid
inna inssaf ioana ion ionel ionut ipek iqbal iraj irem iremnur irene ireneusz irfan irina iris irma irvin
irvina irving iryna isa isaac isabeau isabel isabella isabelle isaiah isayas ishaan ishak ishan ishaq
isidro isis isla ismael ismail ismelda ismet isolde israa israe issa issam iulian ivan ivana ivanka ivanna
ivar ivaylo iveth ivo ivy iwan iwona iyad izabela ize izzet izzy jaafar jaap jaber jace jacek jacintha
jack jackie jackson jaco jacob jacoba jacomijn jacqueline jacques jade jaden jadon jadwiga jadzia jafar
jagdish jahmal jahmari jahnaya jaiden jaime jaimie jaimy jairzinho jaivey jaivy jake jakob jakub jalal
jama jamal jamelia james jamie jamil jamila jamiro jamshid jan jana jandino janelle janet janice janine
janis janke janna jannah janne janneke jannes jannie jannik jantine jantje janus janusz janwillem jaouad
jarda jared jarek jari jarno jaroslaw jasmijn jasmin jasmina jasmine jason jasper javad javier jawad jaxon
jaxx jay jaya jayant jayce jaycee jaydee jayden jaydin jaydon jayla jaylano jaylee jaylen jaylin jaylinn
jaylynn jaysen jayson jayvon jaz jaziel jazz jazzlyn jean jeanette jeanine jeanne jeannette jeewan jeff
jeffrey jelena jella jelle jelly jelmer jemaro jenna jennely jennifer jenny jens jenson jente jeremy
jermaine jerney jeroen jerom jerome jerrel jerry jerson jerzy jesper jess jesse jessica jessie jessy jesus
jet jetske jette jevon jez jia jiahao jiayi jihad jihan jihane jildou jill jim jimmy jing jinte jip
jitendra jivan jixx jiyan joah joan joana joanna joanne joao joaquim joaquin joas jocelyn jochem jochen
jodie jody joel joeline joelito joella joelle joelyn joep joes joey johan johanna johannes john johnny
jojo joke joko jolanda jolande jolanta jolene jolien jolijn joline jolyne jomar jonas jonatan jonathan
jonna joost joran jordan jordy jorge jorien joris jorja jorn jorrit jort jos jose josefien joseph
josephine josh joshua josiah josie josien josua joud joudi jouri jovan jovana jovi joyce jozef juan juana
juandro juanita jude judi judith jula julan julia julian juliana julie julien juliet juliette julio julius
julnar jumaa jun junaid junior jurgen juriaan juris jurre jurrianne jurrien just justen justin justinas
justus justyna juul kaan kaat kacper kaden kadir kadriye kagan kai kaia kais kaitlyn kaj kaloyan kamal
kambiz kamil kamila kamla kamran kane kaoutar kaouthar kara karam kareem karel karen karim karima karin
karina karla karlijn karol karolien karolina kars kasem kashif kasia kasper kassem katarina katarzyna kate
katelijn katelynn kateryna kathelijne katherine kathleen kathryn katie katinka katja katlyn katrien katy
katya kaveh kavita kavya kawa kawtar kay kayden kaydn kayla kaylee kayleigh kaylin kayne kazim kazimierz
keano keanu kees keet keira keisha keith kelechi kelly kelvin kemal kenan kendall kendra kendrick kenisha
kenji kenneth kenny kensley kenza kerem kerim kerry kervin kesia kestutis ketut kevin kevser keyano keyvan
keziah khadija khadra khaled khalid khalif khalil khanh khatera khoa khorshid khrystyna khulood kian kiano
kiara kibrom kick kidan kidane kieran kik kiki kim kimani kimberley kimberly kinan kinda kinga kira kiran
kirill kirk kirsten kishan kishen kjeld klaartje klaas klaasje klaudia klaus koen koert kofi kojo kokob
konrad koray kostyantyn kourosh krasimir krijn kris krishna kristel kristien kristin kristiyan krystian
krystyna krzysiek krzysztof ksenia kseniia kuba kubilay kubra kujtim kursat kurt kwabena kwaku kwame kwasi
kwesi kya kyan kyano kyara kyle kylian kylie kyra kyrylo lacey lahcen laia laila laima laith lakhdar
lakshmi lale laleh lalita lamar lamin lamine lamis lan lana lance lara larbi larissa lars larysa lashonda
latifa latoya laura laurel lauren laurens laurent lauri laurien lavar lawrence layal layan layla layton
lea leah leander leandro leanne lee leendert leentje lei leigh leila lejla lemlem lena lenn lennard
lennart lenno lennon lennox lente lenthe leo leon leonard leonardo leonel leonie leontien leroy leslie
lesya leszek leticia letitia lev levent levi levin levina levon levy lewis lex leyla liam lianne liban
lidia lidya lieke lien lies liesbeth lieselot liesje lieve lieven liga lila lilian liliane lilith lilly
lilou lily lina linas linda linde lindsay lindsey linh linn lio lionel liridon lirie lisa lisanne lise
liselotte lisette liubov liv livia livy liz lize lizette lizz lizzie lizzy ljiljana lloyd loa loai loan
loek loes loesje logan loic lois lola london lonneke lorena lorenz lorenzo lorraine lot lotfi lotje lotte
lou louay loubna louie louis louisa louise louiza lourdes lourens lowie luay lubna luc luca lucas lucia
luciana luciano lucie lucilla lucille lucrecia lucy lucyna ludmila ludo ludovic ludwina luigi luigino luis
luisa luiz lujain luka lukas lukasz luke lulu lulzim luminita luna lune lutz luuc luuk luwam lux luz lyana
lyla lyndon lynn lyra lysa lysanne lyubomir lyubov lyudmyla maaike maarten maartje mabel mace machteld
maciej maciek mack mackenzie madalina maddie maddox made madeleine madelief madelon madelynn madison mael
maelle maen maeve magali magda magdalena maggie maha mahad mahdi maher mahesh mahinur mahmoud mahmud
mahmut mahnaz mahnoor mahran mahsa mahsun mai maikel mais maisa maja majd majed majid maksim maksym
maksymilian malaika malak malcolm malgorzata malik malika malou mamadou mamadu manal mandy manish manisha
manoel manon manouk mansoor mansour mantas manuel manuela mara maram marc marcel marcelina marcelo marcia
marciano marcin marco marcos marcus marek margaret margje margo margot margreet margriet marharyta maria
mariam mariama marian mariana marianne mariano marichka marie marieke mariel mariella marielle mariia
marija marije marijke marijn marike marilene marilyn marina marinus mario maris marisa mariska marisol
marissa marit maritza marius mariusz mariya marja marjan marjo marjolein marjolijn marjon mark marko
marleen marley marlies marlijn marlise marloes marlon marlou marnix maroua marouan marouane marsha
marshall marta martha martijn martim martin martina martine marvel marvin marwa marwan marwane mary maryam
maryan marzieh mason masood masoud massimo massoud matea mateja mateo mateusz mathieu mathijs mathilde
matias matilda matin mats matt matteo matthew matthias matthieu matthijs matz maud maureen maurice
mauricio maurits mauro max maxence maxim maxime maximiliaan maximilian maximo maxine maxx may maya maylin
mayra mazen maziar mazlum mckenzie mebrahtom medhanie meena mees megan mehak mehari mehdi mehmet mehran
mehrdad mehret mehtap meike meiling meindert melanie melany melek melih melike melina melinda melisa
melissa melle melodie melody meltem melvin melvyn menno mensah mercedes mercy merel mergim merhawi
merhawit meriem merieme merijn merle merlijn merlinde merline meron mert mertcan merve mervin meryem mesut
meta metehan metin mevlut mex mia micha michael michaela michel michele michelle michiel mick micky
mieczyslaw miek mieke miep mies miguel mihaela mihai mihail mijs mik mika mikai mikail mikal mike mikey
mikias mikolaj mila milad milaisa milan milana milano milas milena miles milica millie milo milos milosz
milou miloud milouska milton mimoun mimoza mina mindaugas mine ming minh mink minke minoes mio mira miran
miranda miray mirco mirela mirella miriam mirjam miroslav miroslaw mirre mirsad mirte mirthe mirugia
mirwais misha mitch mitchell mizgin moayad moaz mohamad mohamadou mohamed mohammad mohammed mohamud mohan
mohand mohannad moheb mohsen moira mojgan mojtaba mokhtar molly mona monalisa moncef monica monika monique
monir monisha monserrat monty moos morgan moritz morris morrison morteza mostafa mouad mouaz mouhamed
mouhcine mouna mounaim mounia mounir mourad moussa moutaz mozes muad muayad muhamed muhammad muhammed
muhammet muhanad muhannad muharrem muhiyadin mukaddes mukesh mukhtar mulugeta muna munevver munir munzer
murad murat murilo musa muse mustafa mustapha mutaz muzaffer mya mykhailo mykhaylo mykola mykyta myla
mylan myles myrna myroslav myrte myrthe nabil nada nadeem nader nadia nadiia nadim nadine nadir nadja nael
nagham nahom naim naima naiomi najat naji najia najib najibullah najima najoua naldo nana nancy nandini
nando naomi naoufal naoufel narain naresh nash nasim nasir nasra nasrin nasser nassim nassira nasteho
nastya natacha natalia natalie nataliia natalka natalya natan natascha natasja nate nathalie nathan
nathaniel nathifa natnael naud naveed navid nawaf nawal nawar nawfal naya nazan nazanin nazar nazarii
nazim nazli nazmiye nebiat necati necla necmi neda neeltje neha neil nel nelleke nelly nelson nemanja nena
nenad neo nergis nermin neslihan nesrin nevaeh nevena nevin nezha ngan ngoc ngozi nguyet nhi nhung niall
nicholas nick nicky nico nicola nicolaas nicolae nicolas nicole nicolette nicolien nicolo nidal niek niels
nienke nigel nigell nihal nihat nikhil nikita nikki nikodem nikola nikolai nikolay nilay nilgun nilofar
niloufar nils nilufer nima nimo nina nine ninio ninoska nio nirmala nishaira nishant nishita nisreen
nisrin nisrine nizar nnamdi noa noah noan noel noelle noemie nola noor noortje nora norah noralie norbert
nordin nordina nordine norma noud nour noura nouran nourdin noureddine nourhan nouri nouria noussaiba nout
nova novah novi nox nuno nur nuran nuray nurcan nurgul nurhan nuri nurjah nursel nursen nyasha oakley
obada obinna oceane ocleana octavio odai oday odessa odette odilia odin ody ognyan oguz oguzhan okan okbay
oksana oktay olaf olav oleg oleh oleksandr oleksandra oleksii oleksiy olena olesia olesya olga olha oliver
olivia olivier oliwia oliwier olle ollie oluwaseun oluwaseyi omar omer omid omran onno onur oona ophelia
orest orhan orlando ornella orville osagie osama osamah oscar oskar osman ostap oswaldo ot othman otis
otman otmane otto ouafa ouafae ouail ouais oualid ouarda ouassim oumaima oumayma ousmane oussama ovidiu
owen ozan ozcan ozge ozgur ozkan ozlem paa pablo paige pamela paola paolo parisa parker parsa parviz
parwana pascal pascale patience patricia patrick patrycja patryk paul paula paulien paulina pauline paulo
pavel pavlo pawel payam payton pedro pelin penny pepijn percy perihan perry petar peter petr petra petrit
petro petya peyton pham phil phileas philine philip philippe phoebe phong phuong pia pien pierre piet
pieter pijke pilar pim pinar piotr piotrek pip piper pippa plamen pleun pleuni polat polina pooja poppy
posy pouya pouyan pradeep prakash pranav pratap precious preeti prem preston prija prince priscilla priya
priyanka przemek przemyslaw puck puk putu qadir qais qasem qasim quan quang quentin quiana quillermo quin
quincy quinn quint quinten quinty quirine qusai quyen rabah rabia rabie rachael rachel rachelle rachid
rachida radek radha radka radoslaw radu raed raf rafael rafaela rafal rafat raff rafi rafik raghad rahaf
rahel rahim rahma rahmat rahmi rahul rahwa raivis raj rajae rajesh rajiv rakan rakesh ralf ralph raluca
rama ramazan ramesh rami ramin ramiro ramiz ramon ramona ramzi rana randa randy rania raphael raquel rasa
rasha rashid raul ravi rawan ray rayan rayane rayen raymond raynel rayshelle rayyan razan razvan rebeca
rebecca rebin recep reda redouan redouane reece reem reese regan reggie regina rein reinder reinhard
reinier reinout remco remi remon remy renaldo renata renate renato rene renee reno rens renske renzo
reshma resul revelino revi reyhan reza rezan rhizlane rhode rhodee rhys ria riad rianne ricardo richard
richie rick ricky rico rida ridouan ridvan ridwan rieke riet rigobert rigoberto rihab rik riley rim rima
rina rinad rishano rishi rita ritaj riv rivano riyad rizgar rizky rob roba robbert robbie robbin robby
robel robert roberto robijn robin robine roble rocco rochelle rocio roderick rodney rodrick rodrigo roel
roeland roelie roelof rogelio roger rogerio rogier rohan rohit rohullah rojda rojhat rojin rokas roksana
roksolana roland rolf roline roman romano romario romee romeo romijn romy ron ronald ronaldo ronny roos
roosje roosmarijn rory rosa rosalie rosalinde rosalynn rosanne rosario rose rosemarie rosen rosendo
roshano rosie rosita ross rostyslav roua rouba rowan rowena rowendy rowin roxana roxanne roxy roy roya
royce ruba ruben rudi rudolf rudy ruel rui rukaya rukia rukiye rula rumen rumyana ruqaya rushandro ruslan
ruslana russell ruta ruth ruthmila ruthsel ruud ryan ryder rylan ryszard saad saadet saar saartje saba
sabah sabine sabita sabri sabrina sacha sachin saciid sadia sadie sadik sadiye saeed safa safae safak
safia safin safiya safiye safwan sagal sahar sahra said saida saima sakura salah salaheddine salam salem
salih saliha salim salima sally salma saloua salvador salvatore sam saman samantha samar sameer samer
samet sami samia samir samira sammy samrawit samsom samuel sana sanaa sanae sanaz sandeep sander sandra
sandy sanela sangeeta sanja sanjana sanjay sanna sanne sanneke santiago santino santosh saqib sara
sarafina sarah sarina sarita sarra sasa sascha sasha satish saul savanna savannah savas savita sawsan
scarlett scott sean sebas sebastiaan sebastian sebastien seda sedat sedef sef sefa sefika segun sekou
selahattin selam selamawit selcuk selda selen selena selim selin selina selma sem sema semere semhar semih
semiha semm semra senad senait senay sengul senn senna sep sepideh serap serdar sergei sergey sergio
serhat serhii serhildan serhiy serife serkan serpil serwaa setareh seth seun sevda sevgi sevil sevilay
sevim sevinc seweryn seyma sezer shabnam shadi shadya shahad shahd shahid shahin shahram shahrzad shahzad
shailesh shaima shakira shaleeza shalina sham shams shanaya shane shanella shanelle shania shanice shannon
shantel shantelly shanti shapour shaquille sharda sharella sharelly sharif sharmarke sharmila sharon
sharona shaun shavonne shawn shay shaylee shazia sheela sheila shelby sheldon shenaida sherida sherina
sherman shermine sherwan sherwin shiloh shirin shirleen shirley shkelqim shpend shqipe shreya shreyas
shukri shuremy shurendy shyam siavash sibel sidney sidra siebe siebren siem sienna sies sietse sifra
sigrid siham sihame sijmen sil sila silas silke silvan silvia silvijn silvio silviu silya simao simge
simon simone simret sina sinan sinem sinta sireen sirine sirwan sita siti siyar sjaak sjef sjoerd sjors
sjoukje sjuul skip sky skye skylar skyler slavica slawomir sleiman slobodan sneha soenita soerin sofia
sofian sofiane sofie sofieke sofiia sofija sofyan soheil sohrab solomiya solomon somchai songul sonia
sonny sophia sophie soraida soraj soraya sorin souad soufian soufiane soufyan souhail souhaila soukaina
soulaiman soulaimane souleymane soumaya soumia sowda spencer sri srinivas stach stacy stan stanimir
stanislav stanislaw stanley stas staszek stef stefan stefania stefanie stefano steffan steffi stefka
stella stepan stephanie stephano sterre steve steven stewart stijn storm stoyan stuart suad suat subhi sue
suha suhail suhaila suhair suheda suki sukran sukru sulaf sulaika sulaiman suleekha suleiman suleyman
suljo sultan sumaya sumeyya sumeyye summer suna sunil sunita supaporn suresh susan susana susanne sushma
suus suzan suzanna suzanne suze suzie suzy svea sven svenja svetlana svitlana swati sweder swen syb sybren
sydney sylvain sylvana sylvester sylvia sylvie sylwia symen szymon tadeusz taha tahar taher tahir tahira
tahmina tahsin taim taisia tala talha tam tamar tamara tamer tamika tamim tamimount tammo taner tania
tanisha tanja tanner tanveer tanya taoufik tara taras tareq tarik tariq tarkan tashana tate tatiana
tatjana tatum tawfik tayfun taylor tayyip ted teddy tedros tekle teklit temel temesgen temitope teresa
terrence terry tesfalem tesfay tesfaye tess tessa tetiana tetyana teun tevin tewelde thaer thalia thanh
thao thea thecla theo theodoor thera theresa therese thi thiago thibault thieme thiemo thierno thierry
thije thijmen thijs thirza thom thomas thorben thorsten thu thuy tiago tibbe tieme ties tiffany tigist
tigo tihomir tijmen tijmon tijn tijs tilly tim tima timme timmy timo timon timothy tina tineke tirsa tirza
titia tito tjitske tobi tobias tobin toby todd todor toine tolga tolgahan tom tomas tomasz tomek tommie
tommy tony tooba toon toos tosca toufik touria tracy trang travis trees tremaine trevor trijntje trinh
trinity trisha tristan troy trudy trung truus tsega tsegay tsehay tsvetelina tuan tuba tudor tugba tugce
tugrul tulay tulin tunahan tuncay tunde tuqa turan turgay turgut turkan tuur tuyet twan tycho tyler
tymofiy tymon tymoteusz tymur tyra tyrell tyrese tyron tyrone tyson ubah uche ufuk ugne ugur ulku ulrich
umit umran umut umutcan unal ursula urszula urvin usame usha usman ute uwe vadim vadym vajen valentijn
valentin valentina valentyn valeria valerie valeriia valerija valeriy valmir valon vanessa vanity varun
vasco vasil vasile vasili vasyl vaughn vaya vedat veerle veli velina ventsislav vera verena vernon
veronica veronique veronisha veselin vesna vesper viacheslav vicente vicky victor victoria vienna viggo
vigo vijay vik vikash vikram viktor viktoriia viktoriya vildan vilius vin vinay vince vincent vincente
vinicius vinod vinz viola violet violeta virgil virgilio virginia virginie vishal vishnu vita vitali
vitalii vitaliy vito vitor vittoria viv vive vivek vivian vivianne vjosa vlad vladan vladimir vladislav
vladyslav volkan volodymyr vos vy vytautas wael wafa wafaa wafae wagner wahiba wahid wail wajdi walaa
waleed walid walter wanda wanne waqas ward warda warsan wassim wayan wayne wei welat weldu wen wendel
wendela wendell wendy weronika wes wesley wessel wester whitney wiam wibe wiebe wiebke wieke wies wieslaw
wieslawa wietske wijdane wijnand wik wiktor wiktoria wilbert wilco wilfred wilfried wilhelmina willem
willemien willemijn william willow wilma wilson wim winnie winston winta wioletta wisam wissal witold
wladyslaw wojciech wojtek wolf wolff wolfgang woud wout wouter wulan wyatt wytske xander xanthe xavi
xavier xaviero xem xen xenn xenna xhevdet xia xiao xin xinyi xiomara yaa yael yaela yagmur yahya yahye
yaisa yakup yalcin yalda yama yaman yamen yamina yan yana yanaika yang yanira yann yannick yanti yaqeen
yara yared yaren yaron yaroslav yaroslava yasar yasemin yash yasin yasine yasmiin yasmin yasmina yasmine
yasser yassin yassine yassir yavuz yaw yaya yazan yazid yehor yelena yeliz yelyzaveta yemane yente yenthe
yentl yeter yevhen yevheniia yfke yigit yildiz yilmaz ying yinthe ymke yoann yodit yogesh yohanna yohannes
yolanda yolande yomara yonas yonatan yong yordanos yorick yoselin yosief younes youness younis younus
youri yousef yousif yousra yousri youssef yu yuki yulia yuliia yun yuna yunus yuri yurii yurisa yuriy
yusef yusra yusuf yves yvette yvonne zabihullah zach zachary zack zafer zaher zahra zaid zain zainab
zaineb zainul zaira zakaria zakariae zakariya zakariye zakaryae zakhar zaki zakia zamira zamzam zane zara
zarghona zayd zayden zayn zaynab zbigniew zdravko zdzislaw zeb zedrick zeeshan zef zehra zeina zeinab
zekarias zeki zeliha zeljko zenna zeno zep zerai zev zeynep zhang zhanna zhen ziad zilan zineb zion zita
ziva ziya ziyad zlata zlatan zoe zoey zofia zofie zohra zohreh zoi zoran zorica zosia zoubida zoubir
zouhair zouhir zoulikha zoya zubair zubeyde zufan zuhal zulaika zuleika zulema zumra zuri zuza zuzanna
zygmunt zyon
`)
