import { readWords } from './read-words'

/**
 * Municipalities, towns, neighbourhoods, provinces and countries that a session names: where, not who.
 */
export const places = readWords(`
aalsmeer abcoude achterberg achterhoek afghanistan albanie algerije alkmaar almelo almere ameide amerika
amerongen amersfoort amstelhoek amstelveen amsterdam angeles ankara ankeveen antillen antwerpen apeldoorn
arnhem aruba assen australie baarn barcelona barneveld belgie bergen berlijn best betuwe beverwijk
biddinghuizen bijlmer bilt bilthoven blaricum bloemendaal bonaire bosch bosnie boxtel brabant brazilie
breda breukelen brunssum brussel buiten bulgarije bunnik bunschoten bussum canada capelle casablanca
castricum china city colombia cothen culemborg curacao damascus delft delfzijl den denemarken deventer
diemen doetinchem dokkum dolder dongen doorn dordrecht drachten drenthe driebergen dronten dubai duitsland
duurstede edam ede eemland eemnes egypte eindhoven elburg elst emiraten emmeloord emmen engeland enkhuizen
enschede eritrea ermelo ethiopie etten europa europese filmwijk finland flevoland franeker frankrijk
friesland geertruidenberg gelderland geldermalsen geleen gent ghana gieten goes goirle gooi gooise gouda
graveland griekenland groningen haag haarlem haarlemmermeer haarzuilens hardenberg harderwijk harlingen
harmelen haven heemskerk heerenveen heerhugowaard heerlen heiloo helmond hengelo heuvelrug hilversum hoek
holland hollandsche hongarije hoofddorp hoogeveen hoogland hooglanderveen hoograven hoorn houten huizen
hulst ierland ijmuiden ijsselstein india indonesie irak iran istanbul italie japan jutphaas kaag kamerik
kampen kanaleneiland kattenbroek kerkrade keulen kiev kockengen korea kortenhoef kosovo kroatie kromme
landgraaf langbroek laren larense las leerdam leersum leeuwarden leiden leidsche leidschendam lekstroom
lelystad leusden lexmond liendert limburg linschoten literatuurwijk lochem loenen lombok londen loosdrecht
lopik los lunetten maarn maarssen maartensdijk maastricht maasvlakte madrid marokko medemblik meerkerk
meern meppel meren middelburg midden mijdrecht montfoort muiden muiderberg muziekwijk naarden nador
nederhorst nederland new nieuwegein nieuwland nigeria nijkerk nijmegen noordoost noordoostpolder noordwest
noorwegen nunspeet odijk oekraine oldenzaal ommen oostenrijk oosterhout oss ouderkerk oudewater overijssel
overvecht pakistan paramaribo parijs polen poort portugal purmerend putten raalte rabat rading randenbroek
randstad renswoude rhenen rijn rijsenburg rijswijk rivierenland roemenie roermond rome ronde roosendaal
rotterdam rusland rustenburg saba salland san saudi-arabie schalkwijk scherpenzeel schiedam schilderswijk
schothorst schotland schuilenburg servie sittard sneek soest soestdijk soesterberg soesterkwartier somalie
spakenburg spanje spijkenisse stad stadskanaal staphorst statius stedenwijk suriname swifterbant syrie
terneuzen terwijde texel thailand tiel tilburg tubbergen tuindorp tunesie turkije tussen twente uden
uithoorn urk utrecht vathorst vecht vechten vechtstreek veendam veenendaal vegas veghel velsen veluwe
venen venezuela venlo vermeerkwartier vianen vietnam vijfheerenlanden vinkeveen vlaardingen vleuten
vlissingen volendam voorburg voordorp waalwijk wageningen wales warschau wassenaar weert weesp werkhoven
westland wijdemeren wijk willemstad wilnis winterswijk wittevrouwen woerden woudenberg york zaandam
zaanstad zaltbommel zandvoort zeeland zeewolde zegveld zeist zierikzee zoetermeer zoom zuidoost zuidwest
zuilen zutphen zweden zwitserland zwolle
`)
