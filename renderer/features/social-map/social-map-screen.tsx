import { IconDownload, IconEdit, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { SocialMapEntry } from '#contract/social-map.ts'
import { useApp } from '#app-context'
import { startDownload } from '#bridge/download.ts'
import { makeFileName } from '#core/report/file-name.ts'
import { listDoubtful } from '#core/report/internal/find-internal-left.ts'
import { leaveOutOfEntries, nameEntry } from '#core/report/local-contacts.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { describeEntries, listEntryText, mapEntryText } from '#core/social-map/describe-entries.ts'
import type { EntryDraft } from '#core/social-map/entry-fields.ts'
import { orderEntries } from '#core/social-map/list-local.ts'
import { writeSocialMapFile } from '#core/social-map/social-map-file.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useStore } from '#dom/store.ts'
import { useBeforeLeaving } from '#guard/use-before-leaving.tsx'
import { encodeBase64 } from '#report/encode-base64.ts'
import { newId } from '#editing/random-id.ts'
import { draftOf, formStore, newDraft } from './entry-draft'
import { EntryCard } from '#reading/contacts/entry-card.tsx'
import { EntryForm } from './entry-form'
import { ImportPanel } from './import-panel'
import { changeSocialMap, readSocialMap, useSocialMap } from '#reading/contacts/social-map-store.ts'
import { today } from '#dom/today.ts'
import './social-map.css'
import '#reading/contacts/contact-list.css'
import '#reading/page/page-text.css'

/** The local social map: fill in once, pass on as a file, and see it before the national contacts everywhere. */
export function SocialMapScreen() {
  const { bridge } = useApp()
  const map = useSocialMap()
  return (
    <div className="stack-wide">
      <div className="stack-tight">
        <ScreenTitle>Sociale kaart</ScreenTitle>
        <p className="page-body">
          Wie bel je in jouw gemeente? Vul het één keer in. Daarna staan deze contacten overal voorop: bij Nu
          handelen, bij routes, in de signaalcheck en in iedere pdf. Alleen organisaties en functies, geen
          namen van personen.
        </p>
      </div>
      {map.state === 'unread' && <Skeleton />}
      {map.state === 'failed' && (
        <Notice kind="attention" title="De sociale kaart kan niet open">
          <p>{map.message}</p>
          <Button onClick={() => void readSocialMap(bridge)}>Probeer opnieuw</Button>
        </Notice>
      )}
      {map.state === 'ready' && <EntryList entries={map.entries} />}
    </div>
  )
}

function EntryList({ entries }: { readonly entries: readonly SocialMapEntry[] }) {
  const { bridge, settings, say } = useApp()
  const form = useStore(formStore)
  const open = () => {
    const last = entries.at(-1)
    formStore.write({
      id: null,
      draft: newDraft(
        settings.read().municipality || (last?.municipality ?? ''),
        last?.checkedBy ?? '',
        today(),
      ),
    })
  }
  const save = async (draft: EntryDraft): Promise<string> => {
    const id = form?.id ?? newId('kaart')
    const saved = await changeSocialMap(bridge, (here) =>
      here.some((entry) => entry.id === id)
        ? here.map((entry) => (entry.id === id ? { id, ...draft } : entry))
        : [...here, { id, ...draft }],
    )
    if (!saved.ok) return saved.message
    formStore.write(null)
    say(`${draft.organisation} staat op je kaart.`)
    document.getElementById('voeg-toe')?.focus()
    return ''
  }
  const remove = async (entry: SocialMapEntry) => {
    const removed = await changeSocialMap(bridge, (here) => here.filter(({ id }) => id !== entry.id))
    if (!removed.ok) {
      say(removed.message)
      return
    }
    document.getElementById('voeg-toe')?.focus()
    say(`${nameEntry(entry)} is weggehaald.`, {
      label: 'Zet terug',
      run: () =>
        void changeSocialMap(bridge, (here) => [...here, entry]).then((back) => {
          say(back.ok ? `${nameEntry(entry)} staat er weer.` : back.message)
        }),
    })
  }
  const groups = groupByMunicipality(entries)
  return (
    <>
      <div className="row local-tools no-print">
        <Button
          id="voeg-toe"
          kind="primary"
          icon={<IconPlus aria-hidden />}
          disabled={form !== null}
          onClick={open}
        >
          Voeg organisatie toe
        </Button>
        {entries.length > 0 && <ExportButton entries={entries} />}
        <ImportPanel entries={entries} />
      </div>
      {form?.id === null && <EntryForm form={form} onSave={save} />}
      {entries.length === 0 && form === null && (
        <Notice>
          <p>
            Nog leeg. Begin met drie: het lokale team, de aandachtsfunctionaris of zorgcoördinator, en de
            wijkagent via het gewone nummer. Heeft een collega al een kaart, kies dan dat bestand.
          </p>
        </Notice>
      )}
      {groups.map(([municipality, own]) => (
        <section key={municipality} className="stack" aria-label={municipality}>
          <h2>{municipality}</h2>
          <ul className="contact-list">
            {own.map((entry) =>
              form?.id === entry.id ? (
                <li key={entry.id} className="local-open">
                  <EntryForm form={form} onSave={save} />
                </li>
              ) : (
                <li key={entry.id}>
                  <EntryCard entry={entry}>
                    <div className="row no-print">
                      <Button
                        kind="quiet"
                        icon={<IconEdit aria-hidden />}
                        aria-label={`Verander: ${nameEntry(entry)}`}
                        disabled={form !== null}
                        onClick={() => formStore.write({ id: entry.id, draft: draftOf(entry) })}
                      >
                        Verander
                      </Button>
                      <Button
                        kind="quiet"
                        icon={<IconTrash aria-hidden />}
                        aria-label={`Haal weg: ${nameEntry(entry)}`}
                        disabled={form !== null}
                        onClick={() => void remove(entry)}
                      >
                        Haal weg
                      </Button>
                    </div>
                  </EntryCard>
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
      <p className="soft">
        Contacten voor het hele land staan in de <a href={addresses.collection('contact')}>naslag</a>.
      </p>
    </>
  )
}

const leaving = {
  name: 'de sociale kaart',
  replaces:
    'Wat je hier vervangt, verandert in wat je doorgeeft. Op je eigen kaart blijft het staan tot je het daar aanpast.',
}

function ExportButton({ entries }: { readonly entries: readonly SocialMapEntry[] }) {
  const { bridge, say } = useApp()
  const parts = useMemo(() => {
    const open = leaveOutOfEntries(orderEntries(entries))
    const typed = listEntryText(open)
    return { open, outline: describeEntries(open), typed, findInternal: () => listDoubtful(typed) }
  }, [entries])
  const { leave, questions } = useBeforeLeaving({ ...parts, of: leaving })
  const save = async (passedOn: readonly SocialMapEntry[]) => {
    const bytes = new TextEncoder().encode(writeSocialMapFile(passedOn))
    const name = makeFileName(['Sociale kaart', today()], 'json')
    const saved = await bridge.saveFile({ name, mediaType: 'application/json', base64: encodeBase64(bytes) })
    if (!saved.ok) say(saved.message)
    else if (saved.value.kind === 'saved') say(`Bewaard als ${saved.value.path}`)
    else if (saved.value.kind === 'download') {
      startDownload(saved.value.address)
      say(`${name} staat bij je downloads. Geef het aan een collega.`)
    }
  }
  return (
    <>
      <Button
        icon={<IconDownload aria-hidden />}
        onClick={() =>
          leave(
            'Bewaar',
            (_outline, clean) => void save(parts.open.map((entry) => mapEntryText(entry, clean))),
          )
        }
      >
        Bewaar als bestand
      </Button>
      {questions}
    </>
  )
}

function groupByMunicipality(entries: readonly SocialMapEntry[]): [string, SocialMapEntry[]][] {
  const groups = new Map<string, SocialMapEntry[]>()
  for (const entry of orderEntries(entries))
    groups.set(entry.municipality, [...(groups.get(entry.municipality) ?? []), entry])
  return [...groups]
}
