import { readWords } from './read-words'

/**
 * Surnames that are also an ordinary word, a place or a first name: alone they prove nothing.
 */
export const surnamesThatAreWords = readWords(`
abbas abdi adams adan aden ahmad ahmed ali allen angela anita antonia appel arts aslan ates baars baas bah
baker bakker balde balk baran barre beek beers bell berg bergen bijl blank bloem bloemen blok bode boer
boeren bol boom boot borst bos bosch bots braak brand brink broek broers brooks brouwer brouwers brown
bruin brul buis bulut burger burgers buurman can carolina carter castillo chin cook cooper costa cruz dag
dam das dekker dekkers demir deniz dere dias dijk ding dokter donker donkers doorn dries duale duin duits
duman elders engel engels essen evans farah faraj fares felicia fischer flores fontes fortes francisca
gedi genc glas graaf graham grant gray green groen groot gunes guzel haak haan haar haas hak hall hamer
harris hartman hasan hassan heer helden helder hemels herder hersi hertog heuvel hill ho hoek hoeks hoeven
hof holland hoog hoppe horst hout hui huisman huls hussein ibrahim ince ismail jackson jacobs jager jagers
jama jong jonge jongen jonker kaars kaiser kamer kamp kampen kanu kara kartal kaya keita keizer kelly kemp
keur keus khan king klaver klein kleine klerk klip klop klopper knol knoop kock koekkoek koel koers kok
kolk komen kone koning konings kool koopman koot korte kosten koster kraai kramer kreeft krol kroon kuiken
kuit kunst kurt laan lam lange le leal leeuw leeuwen lens lewis li lier lim lima linde linden ling lo lok
loon loos ma maas maat maduro mak malik mannes manuel marshall martha martin martina mason mathilda medina
meer meis mendes meyer miller mohamed mohammed mol molen molenaar mooij moore moreno morris mosterd mota
mous muis mulder muller murray mustafa nagel neves noort nur omar oosten oostenrijk oral osman otten otto
paap palm pals pannekoek parker pas pastoor paula pel pels pena peters petit pijl pijpers pina pinto plas
plat ploeg plomp pol polat pool popa popma post pot price prins prinsen pronk put quist rao ras reddy reis
riet rijken rijn rivera robben rocha roest rog rol romero roos ros rosa rosalia roux ruis ruiter russell
sa said saleh salem santana santos sari savas scheer schep schilder schilt schipper schut schutte schutten
scott sen sevim shah sharif shaw sheikh silva simmons slager slob slot sluis smid smith snel snoek sommer
song sow spaan spaans spek spies spijker spit sprong staal stam stan steen sterk sterken steur stok
straten strik stroo struik stuurman suijker suiker sun swart tak tan tang tas taylor temel thomas timmer
timmerman tjin tol toprak torres tromp troost tuin tuinman turan turk urban valk veen vega velde velden
ven verdonk vink vis visser vissers vlaanderen vlieg vliet vlot vlug vo vogel vogelaar vogels volkers vonk
voogd voogt voort vork vos vriend vries vrolijk vroom waal waard wagenaar wal walker wals ward weber weerd
weide welling welten werf wessel west westen wever wevers white wijk wijnen wind winkel winkels winter
winters wit witte wolf wolff wood woud wright xu yang yesil yildiz young zaal zanden zeeman zengin zijl
zoet zomer zonneveld zoon zwaan zwart zwarts
`)
