import type { Output } from '#contract/requests.ts'
import { Notice } from '#ui/notice.tsx'

type Policy = Output<'readAppInfo'>['policy']

/** What each fixed thing means for the user. */
const sentences: Readonly<Record<Policy['fixed'][number], string>> = {
  dataFolder: 'De map waarin je sessies en instellingen staan.',
  sessions: 'Of je sessies mag bewaren.',
  keepMonths: 'Hoe lang een verslag en onze werkkopie blijven.',
  look: 'Het thema.',
  dateLanguage: 'De taal van datumvelden.',
}

/** What IT fixed for this computer, and what is wrong with the file in which it did. Nothing where nothing was fixed. */
export function FixedSettings({ policy }: { readonly policy: Policy | undefined }) {
  if (policy === undefined) return null
  const { fixed, noSessions, faults } = policy
  return (
    <>
      {faults.length > 0 && (
        <Notice kind="attention" title="Het beleidsbestand van je organisatie klopt niet">
          <p>Geef dit door aan je beheerder.</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      {fixed.length > 0 && (
        <Notice title="Vastgelegd door je organisatie">
          <ul>
            {fixed.map((name) => (
              <li key={name}>{sentences[name]}</li>
            ))}
          </ul>
          {noSessions !== undefined && <p>{noSessions}</p>}
        </Notice>
      )}
    </>
  )
}
