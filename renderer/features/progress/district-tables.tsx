import { elsewhere, type Tallies } from '#core/progress/count-sessions.ts'
import type { DistrictProgress } from '#core/progress/districts.ts'
import { countDutch } from '#core/report/count-dutch.ts'

interface DistrictTablesProps {
  readonly districts: readonly DistrictProgress[]
  readonly tallies: Pick<Tallies, 'municipalities'>
}

/** Sessions and participants in words and numbers: districts first, their municipalities one press away. */
export function DistrictTables({ districts, tallies }: DistrictTablesProps) {
  const other = tallies.municipalities.find(({ name }) => name === elsewhere)
  return (
    <div className="district-list">
      {districts.map(({ name, towns, sessions, reached }) => (
        <details key={name} className="card" open={sessions > 0}>
          <summary>
            {name}: {countDutch(sessions, 'sessie', 'sessies')} in {reached} van de {towns.length}{' '}
            {towns.length === 1 ? 'gemeente' : 'gemeenten'}
          </summary>
          <table className="numbers">
            <thead>
              <tr>
                <th scope="col">Gemeente</th>
                <th scope="col" className="progress-number">
                  Sessies
                </th>
                <th scope="col" className="progress-number">
                  Deelnemers
                </th>
              </tr>
            </thead>
            <tbody>
              {towns.map((town) => (
                <tr key={town.name}>
                  <th scope="row">{town.name}</th>
                  <td className="progress-number">{town.sessions}</td>
                  <td className="progress-number">{town.people}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
      {other && (
        <p>
          {other.sessions === 1 ? 'Eén sessie was' : `${other.sessions} sessies waren`} in een gemeente die
          niet in de lijst staat, of zonder gemeente. Die telt niet mee voor het doel.
        </p>
      )}
    </div>
  )
}
