import type { Session } from '#contract/session.ts'
import { makeFileName, nameSessionFile } from '#core/report/file-name.ts'
import { leaveOutOfSession } from '#core/report/internal/internal-in-session.ts'
import { mapTypedText } from '#core/report/list-typed-text.ts'
import { listAgreements } from '#core/report/pass-on/list-agreements.ts'
import { writeAgreementsCsv } from '#core/report/pass-on/write-agreements-csv.ts'
import { writeAgreementsMail } from '#core/report/pass-on/write-agreements-mail.ts'
import { writeFollowUp } from '#core/report/pass-on/write-follow-up.ts'
import type { PassOn } from '#report/report-view.tsx'

/** What of a session goes on in another form than a report: its agreements, and its follow-up. Never what is internal. */
export function listPassOn(whole: Session, alsoInternal?: ReadonlySet<string>): readonly PassOn[] {
  const session = leaveOutOfSession(whole, alsoInternal)
  const cleaned = (clean: (text: string) => string) => mapTypedText(session, clean)
  const agreements: readonly PassOn[] =
    listAgreements(session).length === 0
      ? []
      : [
          {
            kind: 'file',
            id: 'csv',
            name: 'Bewaar de afspraken voor Excel (csv)',
            fileName: nameSessionFile(session, 'afspraken', 'csv'),
            mediaType: 'text/csv',
            write: (clean) => writeAgreementsCsv(cleaned(clean)),
          },
          {
            kind: 'copy',
            id: 'mail',
            name: 'Kopieer de afspraken voor een mail',
            what: 'Afspraken',
            write: (clean) => writeAgreementsMail(cleaned(clean)),
          },
        ]
  const { followUp } = session.closing
  if (writeFollowUp(session) === undefined) return agreements
  return [
    ...agreements,
    {
      kind: 'file',
      id: 'ics',
      name: 'Zet de volgende keer in je agenda (ics)',
      fileName: makeFileName([followUp, 'Vervolgsessie', session.municipality], 'ics'),
      mediaType: 'text/calendar',
      write: (clean) => writeFollowUp(cleaned(clean)) ?? '',
    },
  ]
}
