import type { Bridge } from '#bridge/bridge.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { SavedFile } from '#contract/files/saved-file.ts'
import type { Session } from '#contract/session.ts'
import type { Block, Outline } from '#core/report/outline.ts'
import { describeSession } from '#core/report/session-report.ts'
import { writeHtml } from '#core/report/write-html.ts'
import { encodeBase64 } from '#report/encode-base64.ts'
import { makePdf } from '#report/report-client.ts'

/** What a readable copy is made with. */
export interface ReadableParts {
  readonly bridge: Pick<
    Bridge,
    | 'tendRetention'
    | 'readSession'
    | 'listOwnTemplates'
    | 'readSocialMap'
    | 'startReadable'
    | 'addReadable'
    | 'finishReadable'
  >
  readonly contentVersion: string
  readonly caseTitles: ReadonlyMap<string, string>
  readonly now: Date
  readonly show: (done: number, total: number) => void
  readonly isStopped: () => boolean
}

/** What became of it. */
export interface ReadableMade {
  readonly saved: SavedFile
  readonly sessions: number
  readonly unread: number
  /** Sessions of which there is a web page only. */
  readonly withoutPdf: number
}

/**
 * Makes a zip file with a web page and a PDF of each session: everything that was typed, readable for everybody. Without
 * what lies in the bin and what should have gone.
 */
export async function makeReadable({
  bridge,
  contentVersion,
  caseTitles,
  now,
  show,
  isStopped,
}: ReadableParts): Promise<Result<ReadableMade>> {
  const kept = await bridge.tendRetention({ shown: [] })
  if (!kept.ok) return kept
  const { today } = kept.value.clock
  const staying = kept.value.sessions.filter(({ binned, keptTo }) => !binned && keptTo >= today)
  const begun = await bridge.startReadable({})
  if (!begun.ok) return begun
  const names = new Set<string>()
  const add = async (name: string, outline: Outline) => {
    let own = name
    for (let again = 2; names.has(own.toLowerCase()); again += 1) own = `${name} (${again})`
    names.add(own.toLowerCase())
    const html = new TextEncoder().encode(writeHtml(outline))
    const added = await bridge.addReadable({
      name: `${own}.html`,
      mediaType: 'text/html',
      base64: encodeBase64(html),
    })
    return added.ok ? accept(own) : added
  }
  /** Beside the web page, under the same name. A session that cannot be put on paper is readable all the same. */
  const addPdf = async (name: string, outline: Outline): Promise<Result<boolean>> => {
    const made = await makePdf(outline)
    if (!made.ok) return accept(false)
    const base64 = encodeBase64(made.value.bytes)
    const added = await bridge.addReadable({ name: `${name}.pdf`, mediaType: 'application/pdf', base64 })
    return added.ok ? accept(true) : added
  }
  const sessions: string[] = []
  let [unread, withoutPdf] = [0, 0]
  for (const [at, { id }] of staying.entries()) {
    if (isStopped()) return stopped
    show(at, staying.length)
    const read = await bridge.readSession({ id })
    if (!read.ok) {
      unread += 1
      continue
    }
    const { session } = read.value
    const outline = describeSession(session, { contentVersion, caseTitles, now })
    const added = await add(nameOf(session), outline)
    if (!added.ok) return added
    const onPaper = await addPdf(added.value, outline)
    if (!onPaper.ok) return onPaper
    if (!onPaper.value) withoutPdf += 1
    sessions.push(id)
  }
  const [templates, map] = await Promise.all([bridge.listOwnTemplates({}), bridge.readSocialMap({})])
  if (templates.ok && templates.value.templates.length > 0) {
    const added = await add(
      'Eigen draaiboeken',
      page('Eigen draaiboeken', templates.value.templates.flatMap(describeTemplate)),
    )
    if (!added.ok) return added
  }
  if (map.ok && map.value.socialMap.entries.length > 0) {
    const added = await add(
      'Sociale kaart',
      page('Sociale kaart', [describeMap(map.value.socialMap.entries)]),
    )
    if (!added.ok) return added
  }
  if (isStopped()) return stopped
  const saved = await bridge.finishReadable({ sessions })
  return saved.ok ? accept({ saved: saved.value, sessions: sessions.length, unread, withoutPdf }) : saved
}

const stopped = refuse('failed', 'Gestopt. Er is geen bestand gemaakt.')

const nameOf = ({ date, municipality, title }: Session): string =>
  [date, municipality, title].filter(Boolean).join(' ').slice(0, 90)

const page = (title: string, blocks: readonly Block[]): Outline => ({
  title,
  subtitle: '',
  details: [],
  footer: title,
  blocks,
})

type Template = Extract<
  Awaited<ReturnType<Bridge['listOwnTemplates']>>,
  { ok: true }
>['value']['templates'][number]
type Entries = Extract<
  Awaited<ReturnType<Bridge['readSocialMap']>>,
  { ok: true }
>['value']['socialMap']['entries']

function describeTemplate({ title, goal, minutes, roles, preparation, steps }: Template): Block[] {
  return [
    heading(1, `${title} (${minutes} minuten)`),
    paragraph(goal),
    list([...roles, ...preparation.map(({ when, text }) => `${when}: ${text}`)]),
    ...steps.flatMap((step): Block[] => [
      heading(2, `${step.title} (${step.minutes} minuten, ${step.form})`),
      paragraph(step.goal),
      list([...step.instructions, ...step.checklist, ...step.questions, ...step.toNote]),
    ]),
  ]
}

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, tone: 'gewoon' })
const list = (items: readonly string[]): Block => ({ kind: 'list', ordered: false, items })

function describeMap(entries: Entries): Block {
  return {
    kind: 'table',
    caption: 'Contacten in jouw gemeente',
    columns: [
      'Gemeente',
      'Organisatie',
      'Functie',
      'Telefoon',
      'E-mail',
      'Uren',
      'Waarvoor',
      'Nagekeken',
    ].map((title) => ({ title, width: 1 })),
    rows: entries.map((entry) => [
      entry.municipality,
      entry.organisation,
      entry.role,
      entry.phone,
      [entry.email, entry.website].filter(Boolean).join('\n'),
      entry.hours,
      entry.purpose,
      `${entry.checkedBy}, ${entry.checkedOn}`,
    ]),
  }
}
