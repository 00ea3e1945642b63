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
    where: 'In een map op dit apparaat, met eerdere versies',
    until: 'Tot je ze weggooit. Dan liggen ze in de prullenbak van die map.',
  },
  {
    what: 'Je keuzes, favorieten en zoekwoorden',
    where: 'In dezelfde map',
    until: 'Tot je ze verandert of wist bij Instellingen.',
  },
  {
    what: 'Verslagen als pdf',
    where: 'Waar jij ze bewaart',
    until: 'Tot jij ze weggooit. Daar gaat Signaalwijzer niet over.',
  },
] as const

/** What is kept where and for how long, and what is not protected yet. Said once, for the welcome and the help page. */
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
      <Notice kind="attention" title="Sessies zijn nog niet versleuteld">
        <p>
          Wie bij de bestanden op dit apparaat kan, kan ze lezen. Gebruik een apparaat met een wachtwoord en
          een versleutelde schijf. Schrijf geen gegevens van jongeren op.
        </p>
      </Notice>
    </>
  )
}
