import { readWords } from './read-words'

/**
 * First names that are also an ordinary word, a month, a brand or a place. In lower case, or at the start of a sentence, they only
 * count as a name when something beside them says so ("Mark zei", "Storm (15)").
 */
export const firstNamesThatAreWords = readWords(`
ab abril ad adem akke albert alexa alla alp ama amro angel ani ans aram aras arend aria asia asil asma
aster aurora baba bara bas basia basil beau ben berber berk bets bo bob bora can cara cas chanel chase
cole cooper cor crystal daan dale dallas dawn dex dian dirk dolores donna duc dunya earl ebbe ed eden ekin
elif elke els emir enzo eren erin erna ernst eser ezel faith fem fien fleur floor florence fons fos frank
frans ger germ ginger gloria gor grace gul gus hala hasna hazel heather hein hind hoa homa hub hunter ian
ida ids iga iman inci indy ion iris isa isik isis jad jade jan jari jay jazz jet jette jihad jip jo jojo
jun junior just kaat kai kane kawa kay keet keren kick kik kiki kim kinda ko kobe koos kornel lana lance
lander lars lasse laurel lea lee leen lei lente leo levi lex lien lies lieve liga lila lina linde linn lio
lise liv loa loan loek loes london lot lotte lotus lou lowie luk luna lune luwe lux lyra mace made mai
mais mani marine mark mart martin marvel mason matin mats mavi max may medina mees mei melody memphis
mercedes mercy merel merle mert meta mien mies mik mina mine ming mink minne mira mirre mo moos morgan
morgana muse nada nader nadir nael nana nare nash naud nela neymar niki nina nine noel nola noor nora nova
novi nox nur oceane odin oke ola omer ot otis otto paige patience pembe penny perry pien pim pip piper
pippa pola poppy precious prem prince puck puk quin raff rana rasa ray rein reno rens ria rida riet rik
rim rima riv rob robijn rocco romain roman romane ron roos rosa rose roy rui rune ruta saar saba sabri
said salam salvador sam sana sander santiago sarp sasa sasha saul savas scott sef selam sem sema sep seth
seun sham shay siem siert sies sil sila skip sky soner sonny stan stas stef stella sterre storm stuart sue
sultan summer suna suus taha taim tala talat tam tara tate ted temel tess thea theo thor thu tibbe ties
tijn tijs tim timon tito tom tomas toon toos trees trinity troy tuba tyson uche ute uwe valentijn vega
vera vesper victoria vigo vik vin vince viola violet vita vito viv vive vos wael wanne ward wei wen wes
wester wies wik wil willow winston wolf wolff woud xia yaman yang yeter yu zain zara zeb zep zidane zion
zita
`)
