import type { GroupKey, SearchHit } from '#core/search/search-types.ts'
import { collectionNames } from '#core/naslag/names.ts'
import { Foreign } from '#ui/foreign.tsx'
import { Tag } from '#ui/tag.tsx'
import { Marked } from './marked'

/** What a group of hits is called. */
export function nameGroup(key: GroupKey): string {
  if (key === 'nu-handelen') return 'Nu handelen'
  if (key === 'eigen') return 'Jouw sessies'
  if (key === 'lijkt-erop') return 'Lijkt erop'
  return collectionNames[key].many
}

/** One hit: title, heading, the sentence that matches, and the word that was met when it is not the typed one. */
export function HitView({ hit }: { readonly hit: SearchHit }) {
  return (
    <>
      <span className="hit-title">
        <Foreign language={hit.language}>
          <Marked {...hit.title} />
        </Foreign>
        {hit.heading.text !== '' && (
          <span className="soft">
            {' › '}
            <Marked {...hit.heading} />
          </span>
        )}{' '}
        {hit.also !== '' && <Tag>ook: {hit.also}</Tag>}
      </span>
      {hit.snippet.text !== '' && (
        <span className="hit-snippet">
          <Marked {...hit.snippet} />
        </span>
      )}
    </>
  )
}
