import { useState } from 'react'
import { useApp } from '#app-context'
import { nameEntry } from '#core/report/local-contacts.ts'
import { planMerge, applyMerge, type Merge } from '#core/social-map/merge-entries.ts'
import { readSocialMapFile } from '#core/social-map/social-map-file.ts'
import type { SocialMapEntry } from '#contract/social-map.ts'
import { Button } from '#ui/button.tsx'
import { FileButton } from '#ui/fields/file-button.tsx'
import { Notice } from '#ui/notice.tsx'
import { newId } from '#editing/random-id.ts'
import { changeSocialMap } from '#reading/contacts/social-map-store.ts'
import { today } from '#dom/today.ts'

/** Reads a file of a colleague, shows what would come, and merges only after a yes. */
export function ImportPanel({ entries }: { readonly entries: readonly SocialMapEntry[] }) {
  const { bridge, say } = useApp()
  const [incoming, setIncoming] = useState<{
    readonly name: string
    readonly entries: readonly SocialMapEntry[]
  }>()
  const [problem, setProblem] = useState('')
  const read = (text: string, name: string) => {
    const found = readSocialMapFile(text, today(), () => newId('kaart'))
    setProblem(found.ok ? '' : found.message)
    setIncoming(found.ok ? { name, entries: found.value } : undefined)
  }
  const merge = incoming ? planMerge(entries, incoming.entries) : null
  const carryOut = async () => {
    if (!incoming) return
    const changed = await changeSocialMap(bridge, (here) =>
      applyMerge(here, planMerge(here, incoming.entries)),
    )
    if (!changed.ok) {
      setProblem(changed.message)
      return
    }
    setIncoming(undefined)
    say('De sociale kaart is aangevuld.', {
      label: 'Zet terug',
      run: () =>
        void changeSocialMap(bridge, () => changed.value).then((back) => {
          say(back.ok ? 'De sociale kaart is weer zoals ze was.' : back.message)
        }),
    })
  }
  return (
    <>
      <FileButton
        label="Kies een bestand van een collega"
        accept=".json"
        onText={read}
        {...(problem !== '' && { problem })}
      />
      {incoming && merge && (
        <Notice title={`Dit staat in ${incoming.name}`} live>
          <MergeList merge={merge} />
          <div className="row">
            {merge.added.length + merge.changed.length > 0 && (
              <Button kind="primary" onClick={() => void carryOut()}>
                Voeg toe aan mijn kaart
              </Button>
            )}
            <Button onClick={() => setIncoming(undefined)}>Laat zo</Button>
          </div>
        </Notice>
      )}
    </>
  )
}

function MergeList({ merge: { added, changed, same } }: { readonly merge: Merge }) {
  return (
    <>
      <p>
        {added.length} nieuw, {changed.length} veranderd, {same} hetzelfde. Wat alleen bij jou staat, blijft.
      </p>
      <ul>
        {added.map((entry) => (
          <li key={entry.id}>
            Nieuw: {nameEntry(entry)}, {entry.municipality}
          </li>
        ))}
        {changed.map(({ old, new: fresh }) => (
          <li key={fresh.id}>
            Veranderd: {nameEntry(fresh)}, {fresh.municipality}
            {old.phone !== fresh.phone &&
              ` (${old.phone || 'geen nummer'} wordt ${fresh.phone || 'geen nummer'})`}
          </li>
        ))}
      </ul>
    </>
  )
}
