import { readWords } from './read-words'

/**
 * Surnames that are also an ordinary word, a place or a first name: alone they prove nothing.
 */
export const surnamesThatAreWords = readWords(`
abbas abdi adams adan addison aden ahmad ahmed ali allen alzheimer angela anijs anita antonia appel arts
asjes aslan asperger ates baar baars baas bah baker bakker bakkers balde balen balk bandura baran barre
bechterew beek beers belbin bell berg bergen beuningen bijl blank bloem bloemen blok bode boer boeren bol
bolt bommel bont boom boon boot borst bos bosch boter bots bouwmeester boven bowlby braak braam brand brink
broek broers brooks brouwer brouwers brown bruggen bruin brul buis bulut burger burgers buurman can capella
carolina carter castillo chin cook cooper costa crohn cruz cushing daalder dag dagdelen dalen dam das dekens
dekker dekkers demir deniz dere deursen dias dijk dijkgraaf ding dokter donker donkers doorn dorst down driel
dries drost drunen duale duin duinen duits duman eck eenhoorn elders engel engelen engels eren erikson essen
evans farah faraj fares felicia fischer flores fokker fontes fortes francisca franken freud gedi gemert genc
gent glas gordon gorp gouverneur graaf graham grant gray green griffioen groen groot gunes guzel haak haan
haar haas habibi hagen hak hall hamer hamers harris harten hartman hasan hassan heer hees heesters helden
helder hemels herder hersi hertog heuvel hill ho hodgkin hoek hoeks hoepel hoeve hoeven hoever hof hofstede
holland hoog hooi hoppe horst hout hui huisman huls huntington hussein ibrahim ince ismail jackson jacobs
jager jagers jama jong jonge jongen jonker jonkers kaars kahneman kaiser kamer kamerling kamp kampen kanu
kara kartal kaya keita keizer kelly kemp kerkhof kessel ketelaar keur keus khan king klaver klein kleine
klerk klinefelter klip klomp klop klopper knol knoop kock koekkoek koel koers koetsier kohlberg kok kolb kolk
kollen komen kone koning konings kooi kool koopman koot korsakov korte kosten koster kozak kraai kramer
kreeft krijgsman kroes krol kroon kuiken kuit kunst kurt laan lam landman lange le leal leary leeuw leeuwen
lens lent lewis li lier lim lima linde linden ling lith lo lok lont loo loon loos luiten lyme ma maas maat
maduro mak malik manna mannes manuel maren marfan marshall martha martin martina maslow mason mathilda medina
meer meis mendes menig mensa metselaar meyer mierlo miller mohamed mohammed mol molen molenaar mooij moore
moreno morris mosterd mota mous muis mulder muller murray mustafa nagel nes neves noort nur oirschot omar
ooft oort oosten oostenrijk oral os osman otten otto paap palm pals pannekoek parker parkinson pas pastoor
paula pavlov pel pels pelt pena peters petit pfeiffer piaget pijl pijpers pina pinto plas plat ploeg plomp
pol polat pont pool popa popma post pot price prins prinsen pronk put quist ramadan rao ras reddy rees reis
remmers rett richter riel riet rijke rijken rijn rijswijk rivera robben rocha roest rog rol romero roos
rorschach ros rosa rosalia rossum roux ruis ruiter russell sa said salduz saleh salem salmi sambo santana
santos sari savas scheer schenk schenkel schep schie schijndel schilder schilt schipper schippers schoenmaker
schrijver schuring schut schutte schutten scoop scott sen sevim shah sharif shaw sheikh silva simmons sjogren
slager slob slot sluis slump smid smith snel snijder snijders snoek snoeren sommer song sow spaan spaans spek
spier spiering spies spijker spit sprong staal stam stan steen sterk sterken steur steven stok straten
strijker strik stroo struik stuurman suijker suiker sun swart tak tan tang tas taylor temel thomas timmer
timmerman tjin tol tongeren toorn toprak torres tourette trommelen tromp troost tuin tuinman turan turk
turner urban valk veen veerman vega veger velde velden velzen ven verdonk verver vink vis visser vissers
vlaanderen vlieg vliet vlot vlug vo vogel vogelaar vogels volkers vonk voogd voogt voorn voort vork vos
vriend vries vrolijk vroom vygotsky waal waard wagenaar wal walker wals wang ward weber weel weerd weide
welling welten wens werf wessel west westen wever wevers wezel wezep white wijk wijnen wilde wind winkel
winkels winter winters wisse wit witte woei wolf wolff wood woud wright wulp xu yang yesil yildiz young yuan
zaal zanden zeeman zengin zijl zoet zomer zonneveld zoon zwaan zwart zwarts zwol
`)
