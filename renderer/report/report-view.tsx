import { IconDownload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useApp } from '#app-context'
import { savedFiles, type PageMediaType } from '#contract/files/saved-files.ts'
import type { Finding } from '#core/guard/finding.ts'
import type { Outline } from '#core/report/outline.ts'
import { addSender } from '#core/report/add-sender.ts'
import { reportFormats, type ReportFormat } from '#core/report/report-formats.ts'
import { Button } from '#ui/button.tsx'
import { Menu } from '#ui/menu.tsx'
import { Notice } from '#ui/notice.tsx'
import { useStore } from '#dom/store.ts'
import { useBeforeLeaving } from '#guard/use-before-leaving.tsx'
import { copyText } from '#dom/copy-text.ts'
import { offerFile, type Offered } from './offer-file'
import { makeReport } from './report-client'
import { ReportPreview } from './report-preview'
import { useMaking } from './use-making'

/** Something else that is made of what the report is about. The guard has read the report, and its text is put through `clean`. */
export type PassOn = { readonly id: string; readonly name: string } & (
  | {
      readonly kind: 'file'
      readonly fileName: string
      readonly mediaType: PageMediaType
      readonly write: (clean: (text: string) => string) => string
    }
  | {
      readonly kind: 'copy'
      /** What is copied, as it is said afterwards. */
      readonly what: string
      readonly write: (clean: (text: string) => string) => string
    }
)

interface ReportViewProps {
  readonly outline: Outline
  /** As a PDF; another format has its own ending. */
  readonly fileName: string
  /** What people typed in it: the guard reads that before the report is saved or printed. */
  readonly typed: readonly string[]
  /** Replaces where it was typed what the guard replaced in the report. Without it only the report changes. */
  readonly onReplace?: (findings: readonly Finding[]) => void
  /** What in the finished report was meant for the own logbook; it is asked about before the report leaves the app. */
  readonly findInternal?: (outline: Outline, fileName: string) => readonly string[]
  /** Whether saving this one is what the screen is for; another button can be. */
  readonly isMain?: boolean
  readonly passOn?: readonly PassOn[]
}

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | (Extract<Offered, { state: 'done' }> & { readonly notices: readonly string[] })
  | { readonly state: 'failed'; readonly message: string }

const nothingElse: readonly PassOn[] = []

/** A report as it will be on paper, the button that makes the PDF of it, and the other forms in which it can go on. */
export function ReportView({
  outline: original,
  fileName,
  typed,
  onReplace,
  findInternal,
  isMain = true,
  passOn = nothingElse,
}: ReportViewProps) {
  const { bridge, say, settings } = useApp()
  const { reportSender } = useStore(settings)
  const signed = useMemo(() => addSender(original, reportSender), [original, reportSender])
  const { outline, leave, questions } = useBeforeLeaving({
    outline: signed,
    typed,
    onReplace,
    findInternal: findInternal && ((checked) => findInternal(checked, fileName)),
  })
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const making = useMaking()
  const settle = (offered: Offered, notices: readonly string[] = []) => {
    setProgress(
      offered.state === 'cancelled'
        ? { state: 'idle' }
        : offered.state === 'done'
          ? { ...offered, notices }
          : offered,
    )
  }
  const save = async (checked: Outline, format: ReportFormat) => {
    setProgress({ state: 'busy' })
    const options = making.begin()
    const made = await makeReport(checked, format, options)
    making.end()
    if (!made.ok) {
      setProgress(options.signal.aborted ? { state: 'idle' } : { state: 'failed', message: made.message })
      if (options.signal.aborted) say(made.message)
      return
    }
    const { bytes, notices } = made.value
    const mediaType = reportFormats.find(({ id }) => id === format)?.mediaType ?? 'application/pdf'
    const name = fileName.replace(/\.pdf$/, `.${savedFiles[mediaType].extension}`)
    settle(await offerFile(bridge, { name, mediaType, bytes }), notices)
  }
  const handOn = async (item: PassOn, clean: (text: string) => string) => {
    const text = item.write(clean)
    if (item.kind === 'file') {
      const { fileName: name, mediaType } = item
      settle(await offerFile(bridge, { name, mediaType, bytes: new TextEncoder().encode(text) }))
      return
    }
    if (await copyText({ plain: text })) say(`${item.what} gekopieerd. Plak in je mail.`)
    else
      setProgress({
        state: 'failed',
        message: 'Kopiëren lukte niet. Bewaar het verslag als Word-document en kopieer daaruit.',
      })
  }
  const openSaved = async (how: 'open' | 'show') => {
    const opened = await bridge.openSaved({ how })
    if (!opened.ok) setProgress({ state: 'failed', message: opened.message })
  }
  return (
    <div className="stack-wide">
      <div className="stack no-print">
        <div className="row">
          <Button
            kind={isMain ? 'primary' : 'normal'}
            icon={<IconDownload aria-hidden />}
            busy={progress.state === 'busy'}
            onClick={() => leave('Bewaar', (checked) => void save(checked, 'pdf'))}
          >
            {progress.state === 'busy' ? 'Bestand wordt gemaakt…' : 'Bewaar als pdf'}
          </Button>
          <Menu
            label="Andere vorm"
            items={[
              ...reportFormats
                .filter(({ id }) => id !== 'pdf')
                .map(({ id, name }) => ({
                  id,
                  name: `Bewaar als ${name} (${id})`,
                  disabled: progress.state === 'busy',
                  run: () => leave('Bewaar', (checked) => void save(checked, id)),
                })),
              ...passOn.map((item) => ({
                id: item.id,
                name: item.name,
                run: () =>
                  leave(
                    item.kind === 'copy' ? 'Kopieer' : 'Bewaar',
                    (_checked, clean) => void handOn(item, clean),
                  ),
              })),
            ]}
          />
          <Button data-print onClick={() => leave('Druk af', () => window.print())}>
            Druk af
          </Button>
        </div>
        {making.shown}
        {questions}
        {progress.state === 'failed' && (
          <Notice kind="attention" title="Dit lukte niet" live>
            <p>{progress.message}</p>
          </Notice>
        )}
        {progress.state === 'done' && (
          <Notice kind="good" live>
            <p>{progress.message}</p>
            {progress.notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
            {progress.opens && (
              <div className="row">
                <Button onClick={() => void openSaved('open')}>Open</Button>
                <Button onClick={() => void openSaved('show')}>Toon in map</Button>
              </div>
            )}
          </Notice>
        )}
      </div>
      <ReportPreview outline={outline} />
    </div>
  )
}
