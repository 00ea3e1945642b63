import { readWords } from './read-words'

/**
 * First names that are also a word or a brand to somebody, but that no Dutch dictionary holds in lower case: behind "met" or "dat" they are a
 * person, whatever their case.
 */
export const namesInLowerCase = readWords(`
akke albert daan dian elif enzo fons hasna hazel heather hein hind iman jari jette jip kaat kiki
laurel lasse leo levi lien lina lise loek loes lotte lowie luna matin melody mercy merle mert
mees mien mira morgan nael niki nina nine noel nola noor nora nur ola otis otto paige perry pien pim
piper pippa rana reno rocco ron rosa saba sabri said sander sasha scott selam shay sila soner sonny stan
stef stella suus taha tess thea theo tijn tijs tim timo timon tom tomas toos troy tyson vera victoria
vince vivi wes willow xia yaman zain zita adam aram dex eren ian ida kim lana lars lea lia lou martin marte maxim nick odin pelle
rob rik romeo roy seth siem spencer ted vik vito zep tara tito stuart rens wies fien erna kai kane fleur tommy sam isa gijs sem
`)
