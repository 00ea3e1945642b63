import { addresses } from '#core/navigation/addresses.ts'
import { WhereKept } from '../help/where-kept'
import '#reading/page/page-text.css'

/** Third step: what is kept where, and what the seal does not do. */
export function HowProtected() {
  return (
    <div className="stack page-body">
      <p>Alles blijft op dit apparaat. Signaalwijzer gebruikt geen internet en heeft geen account.</p>
      <WhereKept />
      <p>
        Eerst oefenen? Bij <a href={addresses.sessions}>Sessies</a> staat een verzonnen sessie voor je klaar.
      </p>
    </div>
  )
}
