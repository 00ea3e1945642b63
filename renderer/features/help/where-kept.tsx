import { Notice } from '#ui/notice.tsx'
import './help.css'

const kept = [
  {
    what: 'Signaalcheck',
    where: 'Alleen in het geheugen',
    until: 'Weg zodra je afsluit of opnieuw begint.',
  },
  {
    what: 'Sessies',
    where: 'In een map op dit apparaat, verzegeld, met eerdere versies',
    until:
      'Tot hun bewaartermijn voorbij is. Twee weken van tevoren zie je dat bij Sessies. Daarna kan niemand ze nog lezen.',
  },
  {
    what: 'Prullenbak',
    where: 'In dezelfde map, verzegeld',
    until:
      'Wat je weggooit, ligt hier tot de bewaartermijn voorbij is. Eerder weg kan ook: kies “Verwijder nu” bij Instellingen.',
  },
  {
    what: 'Back-ups',
    where: 'Waar jij ze bewaart, op slot met een eigen wachtzin',
    until: 'Tot jij ze weggooit. Een sessie die hier al weg is, kan er nog in staan.',
  },
  {
    what: 'Sociale kaart, draaiboeken, je gemeente en zoekwoorden',
    where: 'In dezelfde map als de sessies, verzegeld',
    until: 'Tot je ze verandert of weggooit.',
  },
  {
    what: 'Je keuzes, favorieten en laatst gelezen pagina’s',
    where: 'In dezelfde map, niet verzegeld',
    until: 'Tot je ze verandert.',
  },
  {
    what: 'Verslagen en andere bestanden die je maakt',
    where: 'Waar jij ze bewaart, niet verzegeld',
    until: 'Tot jij ze weggooit. Daar gaat Signaalwijzer niet over.',
  },
] as const

/** What is kept where and for how long, and what the seal does not do. Said once, for the welcome and the help page. */
export function WhereKept() {
  return (
    <>
      <table className="where-kept">
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">Waar</th>
            <th scope="col">Hoe lang</th>
          </tr>
        </thead>
        <tbody>
          {kept.map(({ what, where, until }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{where}</td>
              <td>{until}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Notice title="Verzegeld betekent: alleen te lezen met jouw sleutel">
        <p>
          Je kiest hoe je de sleutel opent als je voor het eerst een sessie bewaart: met een wachtzin of
          vanzelf op dit apparaat. Bij Instellingen verander je dat. Is Signaalwijzer open, dan kan wie aan
          dit apparaat zit alles lezen. Vergrendel dus als je wegloopt, en schrijf geen gegevens van jongeren
          op.
        </p>
      </Notice>
    </>
  )
}
