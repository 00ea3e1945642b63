import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp } from '../app-context'
import { startDownload } from '#bridge/download.ts'
import type { Finding } from '#core/guard/finding.ts'
import type { Outline } from '#core/report/outline.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useBeforeLeaving } from '#guard/use-before-leaving.tsx'
import { encodeBase64 } from './encode-base64'
import { makeReport } from './report-client'
import { ReportPreview } from './report-preview'

interface ReportViewProps {
  readonly outline: Outline
  readonly fileName: string
  /** What people typed in it: the guard reads that before the report is saved or printed. */
  readonly typed: readonly string[]
  /** Replaces where it was typed what the guard replaced in the report. Without it only the report changes. */
  readonly onReplace?: (findings: readonly Finding[]) => void
  /** What in the finished report was meant for the own logbook; it is asked about before the report leaves the app. */
  readonly findInternal?: (outline: Outline, fileName: string) => readonly string[]
  /** Whether saving this one is what the screen is for; another button can be. */
  readonly isMain?: boolean
}

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'done'; readonly message: string; readonly notices: readonly string[] }
  | { readonly state: 'failed'; readonly message: string }

/** A report as it will be on paper, and the button that makes the PDF of it. */
export function ReportView({
  outline: original,
  fileName,
  typed,
  onReplace,
  findInternal,
  isMain = true,
}: ReportViewProps) {
  const { bridge } = useApp()
  const { outline, leave, questions } = useBeforeLeaving({
    outline: original,
    typed,
    onReplace,
    findInternal: findInternal && ((checked) => findInternal(checked, fileName)),
  })
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const save = async (checked: Outline) => {
    setProgress({ state: 'busy' })
    const made = await makeReport(checked, 'pdf')
    if (!made.ok) {
      setProgress({ state: 'failed', message: made.message })
      return
    }
    const base64 = encodeBase64(made.value.bytes)
    const saved = await bridge.saveFile({ name: fileName, mediaType: 'application/pdf', base64 })
    if (!saved.ok) {
      setProgress({ state: 'failed', message: saved.message })
      return
    }
    const { notices } = made.value
    if (saved.value.kind === 'cancelled') setProgress({ state: 'idle' })
    else if (saved.value.kind === 'saved')
      setProgress({ state: 'done', message: `Bewaard als ${saved.value.path}`, notices })
    else {
      startDownload(saved.value.address)
      setProgress({ state: 'done', message: `${fileName} staat bij je downloads.`, notices })
    }
  }
  return (
    <div className="stack-wide">
      <div className="stack no-print">
        <div className="row">
          <Button
            kind={isMain ? 'primary' : 'normal'}
            icon={<IconDownload aria-hidden />}
            disabled={progress.state === 'busy'}
            onClick={() => leave('Bewaar', (checked) => void save(checked))}
          >
            {progress.state === 'busy' ? 'Pdf wordt gemaakt…' : 'Bewaar als pdf'}
          </Button>
          <Button data-print onClick={() => leave('Druk af', () => window.print())}>
            Druk af
          </Button>
        </div>
        {questions}
        {progress.state === 'failed' && (
          <Notice kind="attention" title="De pdf is niet gemaakt" live>
            <p>{progress.message}</p>
          </Notice>
        )}
        {progress.state === 'done' && (
          <Notice kind="good" live>
            <p>{progress.message}</p>
            {progress.notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </Notice>
        )}
      </div>
      <ReportPreview outline={outline} />
    </div>
  )
}
