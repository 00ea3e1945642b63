import { readWords } from './read-words'

/**
 * Municipalities, towns, neighbourhoods, provinces and countries that a session names: where, not who.
 */
export const places = readWords(`
aalburg aalsmeer aalten abcoude achterberg achterhoek achtkarspelen addis afghanistan agadir aken albanie
alblasserdam albrandswaard aleppo algerije alkmaar almeerse almelo almere alphen altena ameide ameland
amerika amerongen amersfoort amersfoortse amstelhoek amstelveen amsterdam amsterdamse angeles angola
ankara ankeveen antalya antillen antwerpen apeldoorn appingedam argentinie armenie arnhem aruba assen
asten athene australie azerbeidzjan baarle baarn bagdad bahrein bangladesh barcelona barendrecht barneveld
beek beekdaelen beesel belgie belgrado benin bergen berkelland berlijn bernheze best betuwe beverwijk
bhutan biddinghuizen bijlmer bilt bilthoven birma birmingham bladel blaricum bloemendaal bodegraven
boedapest boekarest boekel bolivia bonaire borger borne borsele bosch bosnie botswana boxtel brabant
brabantse brazilie breda breukelen brielle bronckhorst brugge brummen brunssum brussel buiten bulgarije
bunnik bunschoten buren burkina burundi bussum cambodja canada capelle casablanca castricum catharijne
charleroi chili china city coevorden colombia congo costa cothen cranendonck cuba cuijk culemborg curacao
cyprus dalfsen damascus dantumadiel delft delfzijl den denemarken deurne deventer diemen dijk dinkelland
djibouti doesburg doetinchem dokkum dolder domplein dongen doorn dordrecht dortmund drachten drechterland
drenthe drentse dreumel driebergen drimmelen dronten druten dubai dublin duitsland duiven dusseldorf
duurstede echt ecuador edam ede eemland eemnes eersel egypte eijsden eindhoven elburg elst emiraten
emmeloord emmen engeland enkhuizen enschede epe eritrea ermelo essen estland ethiopie etten europa
europese faso fes fiji filipijnen filmwijk finland flevoland franeker frankfurt frankrijk friese friesland
gabon galgenwaard gambia geertruidenberg gelderland geldermalsen gelderse geldrop geleen gemert geneve
genk gent georgie ghana gieten gilze ginneken goeree goes goirle gooi gooise goor gorinchem gouda grave
graveland griekenland groesbeek groningen groningse guatemala guinee gulpen guyana haag haagse haaksbergen
haaren haarlem haarlemmermeer haarzuilens haiti halderberge hamburg hardenberg harderwijk hardinxveld
harlingen harmelen hasselt hattem haven heemskerk heerde heerenveen heerhugowaard heerlen heeze heiloo
hellendoorn hellevoetsluis helmond helsinki hengelo heumen heusden heuvelrug hillegom hilvarenbeek
hilversum hilversumse hoek hof holland hollands hollandsche honduras hongarije hoofddorp hoogcatharijne
hoogeveen hoogland hooglanderveen hoograven hoorn houten huizen hulsberg hulst ibiza ierland ijlst
ijmuiden ijsland ijsselstein india indonesie irak iran israel istanbul italie ivoorkust izmir jaarbeurs
jamaica japan jemen jordanie jutphaas kaag kaapverdie kaatsheuvel kabul kamerik kameroen kampen
kanaalstraat kanaleneiland kapelle kattenbroek katwijk kazachstan kenia kerkrade keulen kiev kirgizie
kockengen koeweit koggenland koln konya kopenhagen korea kortenhoef kosovo krimpen kroatie kromhout kromme
lage landgraaf langbroek lansingerland laos laren larense las leerdam leersum leeuwarden leiden leiderdorp
leidsche leidschendam leidscherijn lekstroom lelystad letland leudal leusden leuven lexmond libanon
liberia libie liechtenstein liendert limburg limburgse lingewaard linschoten lissabon lisse literatuurwijk
litouwen liverpool lochem loenen lombok londen loon loosdrecht lopik los losser luik lunet lunetten
luxemburg maarn maarssen maartensdijk maasdriel maasgouw maassluis maastricht maasvlakte macedonie
madagaskar madrid malaga malawi maleisie mali malta manchester marbella marokko mauritanie mechelen
medemblik meerkerk meern meerssen meierijstad meppel meren mexico miami middelburg midden midwolda
mijdrecht milaan moerdijk moldavie mongolie montenegro montferland montfoort mook mozambique muiden
muiderberg munchen munster muziekwijk myanmar naarden nador namibie napels nederbetuwe nederhorst
nederland nederweert nepal neude new nicaragua nieuwegein nieuwkoop nieuwland nieuwleusen niger nigeria
nijkerk nijmegen noardeast noord-brabant noord-holland noordenveld noordoost noordoostpolder noordwest
noordwijk noorwegen nuenen nunspeet odijk oeganda oegstgeest oekraine oezbekistan oirschot oisterwijk
oldambt oldeberkoop oldebroek oldenzaal olst oman ommen ondiep oog oostenrijk oosterbeek oosterhout
oosterwolde oostvaardersplassen oostzaan opmeer opsterland oslo oss oudegracht ouder-amstel ouderkerk
oudewater overijssel overvecht pakistan panama papendorp papendrecht paraguay paramaribo parijs peel
pekela peru pijlsweerd pijnacker polen poort porto portugal praag purmer purmerend putten qatar raalte
rabat rading randenbroek randstad reimerswaal renkum renswoude reusel rheden rhenen rica ridderkerk rif
rijn rijnsweerd rijsenburg rijswijk rivierenland roemenie roerdalen roermond rome ronde roosendaal
rotterdam rotterdamse rozendaal rucphen rusland rustenburg rwanda saba salland san saudi-arabie schagen
schalkwijk schepenbuurt scherpenzeel schiedam schiermonnikoog schijndel schilderswijk schothorst schotland
schouwen schuilenburg senegal servie sevilla simpelveld singapore sittard sliedrecht slovenie slowakije
sluis smallingerland sneek soedan soest soestdijk soesterberg soesterkwartier somalie someren son
spakenburg spanje spijkenisse stad stadskanaal staphorst statius stedenwijk steenbergen steenwijk
steenwijkerland stein stichtse stockholm strijen suriname swifterbant syrie tadzjikistan taiwan tanger
tanzania teheran terneuzen terschelling terwijde texel teylingen thailand tholen tiel tilburg togo
trinidad tsjaad tsjechie tubbergen tuindorp tuinwijk tunesie turijn turkije turkmenistan tussen twente
twenterand tynaarlo uden uitgeest uitgeesterbroek uithoorn urk uruguay utrecht utrechtse valencia
valkenburg valkenswaard vathorst vecht vechten vechtstreek veendam veenendaal veere vegas veghel veldhoven
velp velsen veluwe venen venetie venezuela venlo vermeerkwartier vianen vietnam vijfheerenlanden vijlen
vinkeveen vlaardingen vleuten vlieland vlissingen voerendaal volendam voorburg voordorp voorschoten voorst
vredenburg vught waadhoeke waalre waalwijk waddinxveen wageningen wales warschau wassenaar weert weesp
weide wenen werkhoven westerkwartier westerveld westervoort westerwolde westland wierden wijchen
wijdemeren wijk willemstad wilnis winsum winterswijk wittevrouwen woensdrecht woerden wormerland
woudenberg york zaandam zaanse zaanstad zaltbommel zambia zandvoort zeeland zeeuws zeeuws-vlaanderen
zeeuwse zeewolde zegveld zeist zeister zevenaar zierikzee zimbabwe zoetermeer zoeterwoude zoom zuid-afrika
zuid-holland zuidhorn zuidoost zuidplas zuidwest zuilen zuilense zundert zurich zutphen zwartewaterland
zweden zwijndrecht zwitserland zwolle
`)
