import { IconDownload } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import type { Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { startDownload } from '#bridge/download.ts'
import { addSender } from '#core/report/add-sender.ts'
import { nameSessionFile } from '#core/report/file-name.ts'
import { leaveOutOfSession } from '#core/report/internal/internal-in-session.ts'
import { listTypedText } from '#core/report/list-typed-text.ts'
import { mapOutlineText } from '#core/report/map-outline-text.ts'
import { reportKinds } from '#core/report/report-kinds.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useStore } from '#dom/store.ts'
import { useInternalLines } from '#editing/internal/use-internal-lines.ts'
import { useBeforeLeaving } from '#guard/use-before-leaving.tsx'
import { encodeBase64 } from '#report/encode-base64.ts'
import { makePdf } from '#report/report-client.ts'
import { useMaking } from '#report/use-making.tsx'
import { useSessionOutline } from './use-session-outline'
import { useWriteBack } from './use-write-back'

type Progress =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'done' | 'failed'; readonly sentences: readonly string[] }

interface SaveAllReportsProps {
  readonly session: Session
  /** What else can be done with it, beside the button. */
  readonly children: ReactNode
}

/** All reports of a session as PDF with one click and one question where they go, and one sentence afterwards. */
export function SaveAllReports({ session, children }: SaveAllReportsProps) {
  const { bridge, say, settings } = useApp()
  const { reportSender } = useStore(settings)
  const internal = useInternalLines(session)
  const describe = useSessionOutline(session, internal.alsoInternal)
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const making = useMaking()
  const reports = useMemo(
    () =>
      reportKinds.map(({ id }) => {
        // The name of a file is seen by more people than what is in it.
        const named = leaveOutOfSession(session, id === 'logboek' ? undefined : internal.alsoInternal)
        return {
          outline: addSender(describe(id), reportSender),
          name: nameSessionFile({ ...named, date: session.date }, id, 'pdf'),
          own: id === 'logboek',
        }
      }),
    [session, internal.alsoInternal, describe, reportSender],
  )
  const typed = useMemo(() => listTypedText({ ...session, place: '', municipality: '' }), [session])
  // The logbook holds all that was typed: what the guard asks of it, it asks of the others.
  const logbook = useMemo(() => describe('logboek'), [describe])
  const { leave, questions } = useBeforeLeaving({
    outline: logbook,
    typed,
    onReplace: useWriteBack(session.id),
    findInternal: () => [
      ...new Set(
        reports.filter(({ own }) => !own).flatMap(({ outline, name }) => internal.findLeft(outline, name)),
      ),
    ],
    of: {
      name: 'de verslagen',
      replaces: 'Wat je hier vervangt, verandert in alle drie en in de sessie zelf.',
    },
  })
  const save = async (clean: (text: string) => string) => {
    setProgress({ state: 'busy' })
    const files = []
    const notices = new Set<string>()
    const options = making.begin()
    for (const { outline, name } of reports) {
      const made = await makePdf(mapOutlineText(outline, clean), options)
      making.end()
      if (!made.ok) {
        if (options.signal.aborted) say(made.message)
        setProgress(
          options.signal.aborted ? { state: 'idle' } : { state: 'failed', sentences: [made.message] },
        )
        return
      }
      for (const notice of made.value.notices) notices.add(notice)
      files.push({ name, mediaType: 'application/pdf' as const, base64: encodeBase64(made.value.bytes) })
    }
    const saved = await bridge.saveFiles({ files })
    if (!saved.ok) setProgress({ state: 'failed', sentences: [saved.message] })
    else if (saved.value.kind === 'cancelled') setProgress({ state: 'idle' })
    else if (saved.value.kind === 'saved')
      setProgress({
        state: 'done',
        sentences: [`De drie verslagen staan in ${saved.value.folder}.`, ...notices],
      })
    else {
      for (const address of saved.value.addresses) startDownload(address)
      setProgress({ state: 'done', sentences: ['De drie verslagen staan bij je downloads.', ...notices] })
    }
  }
  return (
    <div className="stack-tight">
      <div className="row">
        <Button
          kind="primary"
          icon={<IconDownload aria-hidden />}
          busy={progress.state === 'busy'}
          onClick={() => leave('Bewaar', (_checked, clean) => void save(clean))}
        >
          {progress.state === 'busy' ? 'De verslagen worden gemaakt…' : 'Sla alle drie de verslagen op'}
        </Button>
        {children}
      </div>
      {making.shown}
      {questions}
      {(progress.state === 'done' || progress.state === 'failed') && (
        <Notice kind={progress.state === 'done' ? 'good' : 'attention'} live>
          {progress.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </div>
  )
}
