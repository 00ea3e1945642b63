import { useState } from 'react'
import { useApp } from '../../app-context'
import { nameEntry } from '../../core/report/local-contacts'
import { planMerge, applyMerge, type Merge } from '../../core/social-map/merge-entries'
import { readSocialMapFile } from '../../core/social-map/social-map-file'
import type { SocialMapEntry } from '../../../main/contract/social-map'
import { Button } from '../../ui/button'
import { FileButton } from '../../ui/file-button'
import { Notice } from '../../ui/notice'
import { newId } from '../session/random-id'
import { changeSocialMap } from './social-map-store'
import { today } from './today'

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
