import { readWords } from './read-words'

/**
 * First names that are also an ordinary word, a month, a brand or a place. In lower case, or at the start of a sentence, they only
 * count as a name when something beside them says so ("Mark zei", "Storm (15)").
 */
export const firstNamesThatAreWords = readWords(`
ab abel abril ad adam adel adem akke albert alexa alla alp ama amber amro angel ani ans aram aras arend aria
armen asia asil asma aster aurora baba bara bas basia basil beau belle ben berber berk berry bets billie bo
bob bobbi bora can cara cas chanel chase chi cole cooper cor crystal daan daisy dale dallas dawn demi destiny
dex dian dick dirk dolores donna duc dunya earl ebbe ed eden ekin elif elke els emir enzo eren erica erin erna
ernst eser ezel faith fem fien fleur floor florence fons fos frank frans ger germ ginger gloria gor grace
gracia grietje gul gunes gus hala harm hasna hazel heather hein hind hoa homa hub hunter ian ida ids iga iman
inci indy ion iris isa isik isis jad jade jan janus jari jasmijn jay jazz jet jette jihad jip jo jojo joke joy jun
junior just kaat kaatje kai kane karst kawa kay keet kelvin keren kick kik kiki kim kinda ko kobe koos kornel
lana lance lander lars lasse laurel lea lee leen lei lente leo levi lex lia lien lies liesje lieve liga lila
lina linde linn lio lise liv loa loan loek loes london lot lotje lotte lotus lou lova lowie luk luna lune luwe
lux lyra mace made madelief mai mais mani mara margriet marine mark mart marte martin marvel mason matin mats
mavi max maxim maxime may medina mees mei meis melis melodie melody memphis mercedes mercy merel merle mert
meta mien mies mijntje mik mina mine ming mink minne mira mirre mo moos morgan morgana muse nada nader nadir
nael nana nare nash naud nela neymar nick niki nina nine noel nola noor nora nova novi nox nur oceane odin oke
ola ole omer ot otis otto paige parker patience peer pelle pembe penny perry pien pietje pim pip piper pippa
pola poppy precious prem prince puck puk quin raff rana rasa ray rein reno rens ria rida riet rik rim rima riv
rob robijn rocco romain roman romane romeo ron roos roosje rosa rose roy ruby rui rune ruta saar saba sabri
said salam salvador sam sana sander santiago sarp sasa sasha saul savas scott sef selam sem sema sep seth seun
sham shay siem siert sies sil sila skip sky smail soner sonny spencer stan stas stef stella sterre storm
stuart sue sultan summer suna suus taha taim tala talat tam tara tate ted temel tess thea theo thor thu tibbe
ties tiffany tijn tijs tim timon tine tito tom tomas ton toon toos trees trinity troy tuba tyson uche ute uwe
valentijn vega vera vesper victoria vigo vik vin vince viola violet vita vito viv vive vos wael wanne ward wei
wellington wen wes wester wiel wies wijntje wik wil willow winston wolf wolff woud xia yaman yang yeter yu
zain zara zeb zep zidane zion zita
`)
