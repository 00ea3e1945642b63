/** Folded words that Dutch builds compounds with in our field, beside the words of our own texts. May be shorter than four letters. */
export const compoundParts: readonly string[] = `
  ezel geld bank pas pin pinpas sim kaart app web site shop nep fraude hack hacken hacker wapen drug drugs handel haven huis
  straf recht zaak spel game kind jeugd groep chat school klas les wijk agent politie meld punt lijn dienst zorg veilig thuis
  zelf moord mes vuur werk bom schuld hulp desk helpdesk slachtoffer dader dreig bericht foto beeld naakt video film data lek
  virus net netwerk online cyber crime crimineel uitbuiting koerier loper jongen vriend nood bedreiging brief rekening nummer
  telefoon mobiel abonnement contract identiteit bewijs id paspoort account wachtwoord code link betaal verzoek ticket auto
  kenteken boete incasso pakket pakje post hotel vakantie winkel bel telecom explosie explosief vape drank gok casino skin
  straat taal woord bende gang leven stijl haat spraak opruiing rel rellen expose lijst banga kleding merk schoen melding
  aangifte gesprek ouder ouders leraar docent leerling leerplicht verzuim stage baan baantje klus snel cash crypto munt
  beleggen belegging advertentie vacature ronsel werving spion spionage buitenland meter stem kloon script panel mail sms
  wet regel traject interventie training voorlichting campagne kantoor loket sociaal team burgemeester gemeente regio kopie
`
  .trim()
  .split(/\s+/u)
