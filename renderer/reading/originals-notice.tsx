import { addresses } from '#core/navigation/addresses.ts'
import { Notice } from '#ui/notice.tsx'

/** Says plainly that the three original products were not available. Stands wherever someone might expect them. */
export function OriginalsNotice() {
  return (
    <Notice title="Dit zijn niet de oorspronkelijke teksten">
      <p>
        De regionale handreiking, de signalenkaart en het onderzoek Fast Money waren niet voor ons
        beschikbaar. Je leest hier wat openbare bronnen zeggen, in onze eigen woorden. Komen zij er, dan
        krijgen zij hier hun plek, bij het onderwerp waar zij over gaan.{' '}
        <a href={addresses.about}>Waar dit op rust</a>
      </p>
    </Notice>
  )
}

/** The same in a sentence, above the signal cards: who comes for a card must not have to scroll past a box. */
export function OriginalCardLine() {
  return (
    <p className="soft">
      Dit is niet de regionale signalenkaart zelf, maar wat openbare bronnen zeggen.{' '}
      <a href={addresses.about}>Waar dit op rust</a>
    </p>
  )
}
