function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** Folded words that carry no meaning of their own in a question. They only count when the query holds nothing else. */
export const stopWords = words(`
  de het een en of maar want dus als dan dat die dit deze er hier daar waar wie wat welke welk hoe wanneer waarvoor
  waarmee waarover ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw uw zijn onze z'n zn
  m'n mn is ben bent was waren word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kun kunt
  kunnen kon konden mag mogen mocht moet moeten moest zal zullen zou zouden wil wilt willen wilde ga gaat gaan ging gingen
  gegaan doe doet doen deed doende gedaan kom komt komen kwam
  van voor met op in aan bij uit te tot om door over onder tegen tussen naar na sinds per via zonder binnen buiten rond
  vanuit vanaf omdat terwijl zodat doordat hoewel niet geen wel nog ook al alle alles iets niets iemand niemand men zo zoals toch even eens
  nu toen vaak soms altijd nooit heel erg veel weer meer zelf zich elkaar ander andere anders eigen alleen hele
  ja nee hallo graag aub svp the of and a an to i my is
  vooral erg enkele enige sommige beide ongeveer bijvoorbeeld bijna gewoon daarom dan toch toen hierbij daarbij daarna verder
  hierover daarover erop erin eraan ermee ervan erbij doordat waardoor mits tenzij tijdens sinds jegens mee
  hoor zeg welles ooit ergens nergens overal binnenkort straks net vandaag gisteren morgen jaar jaren oud
  terecht eigenlijk misschien echt steeds opeens ineens plots plotseling zomaar best dingen ding
`)

/** Folded words for a person or a role: nearly every page is about one, so they weigh little beside other words. */
export const weakWords = words(`
  jongen jongens jongere jongeren meisje meisjes meid meiden leerling leerlingen kind kinderen zoon dochter scholier scholieren
  student studenten client clienten puber pubers tiener tieners jeugdige jeugdigen ouder ouders vader moeder man vrouw mannen
  vrouwen mensen persoon gozer gast kid kids
  krijgt krijgen krijg kreeg gekregen zegt zeggen zei maakt maken maak gemaakt staat staan zit zitten weet weten laat laten
  vindt vinden zien zie ziet gezien denk denkt denken geeft geven gebruikt gebruiken nodig nieuw nieuwe goed
  online internet waarom reden help helpt helpen
`)
