import { readWords } from './read-words'

/**
 * First names that are also an ordinary word, a month, a brand or a place. In lower case, or at the start of a sentence, they only
 * count as a name when something beside them says so ("Mark zei", "Storm (15)").
 */
export const firstNamesThatAreWords = readWords(`
albert alexa ama amro angel ans aras asma aster baba bas basil ben bo bob can cas chanel chase cole cooper
cor crystal daan dale dallas dawn dex dian dirk donna duc dunya eden elif elke els enzo eren erin ernst
faith fem fien fleur floor fons fos frank frans ginger gloria grace gul gus hala hasna hazel heather hind
hoa homa hunter ian ida iman inci indy iris isa isis jade jan jari jay jazz jet jette jihad jip junior
just kaat kai kane kay keet kick kik kiki kim kinda lana lance lars laurel lea lei lente leo levi lex lien
lies lieve liga lina linde linn lise liv loa loan loek loes london lot lotte lou lowie luna lune lux mace
made mai mais mark martin marvel mason mats max may mees melody mercedes mercy merel merle mert meta mies
mina mine ming mink mira moos morgan muse nada nael nana nash naud nina nine noel nola noor nora nova novi
nox nur oceane odin omer ot otis otto paige patience penny perry pien pim pip piper pippa poppy precious
prem prince puck quin raff rana rasa ray rein reno rens ria rida rik rim rima riv rob rocco roman ron roos
rosa rose roy rui ruta saar saba sabri said salam salvador sam sana sander santiago sasa sasha saul savas
scott sef selam sem sema seth seun sham shay siem sies sil sila skip sky sonny stan stas stef stella
sterre storm stuart sue sultan summer suna suus taha taim tala tam tara tate ted temel tess thea theo thu
tibbe ties tijn tijs tim timon tito tom tomas toon toos trees trinity troy tuba tyson uche ute vera vesper
victoria vigo vik vin vince viola violet vita vito viv vive vos wael ward wen wes wester wies wik willow
winston wolf wolff xia yeter yu zain zara zeb zep zion zita
`)
