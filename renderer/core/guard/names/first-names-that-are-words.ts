import { readWords } from './read-words'

/**
 * First names that are also an ordinary word, a month, a brand or a place. In lower case, or at the start of a sentence, they only
 * count as a name when something beside them says so ("Mark zei", "Storm (15)").
 */
export const firstNamesThatAreWords = readWords(`
abril akke albert alexa ama amro angel ani ans aram aras asia asil asma aster baba bas basia
basil beau ben bets bo bob can cara cas chanel chase cole cooper cor crystal daan dale dallas dawn dex
dian dirk dolores donna duc dunya eden ekin elif elke els enzo eren erin erna ernst eser ezel faith fem
fien fleur floor florence fons fos frank frans germ ginger gloria gor grace gul gus hala hasna hazel
heather hein hind hoa homa hunter ian ida ids iga iman inci indy iris isa isik isis jad jade jan jari jay
jazz jet jette jihad jip junior just kaat kai kane kay keet keren kick kik kiki kim kinda kobe koos lana
lance lars lasse laurel lea leen lei lente leo levi lex lien lies lieve liga lina linde linn lise liv
loa loan loek loes london lot lotte lotus lou lowie luna lune lux mace made mai mais mani marine mark
mart martin marvel mason matin mats mavi max may medina mees melody memphis mercedes mercy merel
merle mert meta mien mies mina mine ming mink minne mira moos morgan morgana muse nada nael nana nare nash
naud nela neymar niki nina nine noel nola noor nora nova novi nox nur oceane odin oke ola omer
ot otis otto paige patience pembe penny perry pien pim pip piper pippa pola poppy precious prem prince
puck quin raff rana rasa ray rein reno rens ria rida rik rim rima riv rob rocco romain roman romane ron
roos rosa rose roy rui rune ruta saar saba sabri said salam salvador sam sana sander santiago sarp sasa
sasha saul savas scott sef selam sem sema seth seun sham shay siem sies sil sila skip sky soner sonny stan
stas stef stella sterre storm stuart sue sultan summer suna suus taha taim tala talat tam tara tate
ted temel tess thea theo thor thu tibbe ties tijn tijs tim timon tito tom tomas toon toos trees trinity
troy tuba tyson uche ute vega vera vesper victoria vigo vik vin vince viola violet vita vito viv vive vos
wael ward wen wes wester wies wik willow winston wolf wolff xia yaman yeter yu zain zara zeb zep zidane
zion zita
`)
