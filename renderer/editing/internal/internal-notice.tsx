import { useMemo } from 'react'
import { countDutch } from '#core/report/count-dutch.ts'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import type { Outline } from '#core/report/outline.ts'
import { foldWords } from '#core/report/internal/read-internal.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import './internal.css'
import type { InternalLines } from './use-internal-lines'

/** Says how much of a session others will not read, and asks about the lines of which only their writer knows. */
export function InternalNotice({
  lines,
  outline,
}: {
  readonly lines: InternalLines
  readonly outline: Outline
}) {
  const { leftOut, choices, choose } = lines
  const shown = useMemo(() => foldWords(listOutlineText(outline).join('\n')), [outline])
  // A line that is not in this report anyway needs no answer, but an answer that was given can be changed.
  const doubts = lines.doubts.filter(({ key }) => choices.has(key) || shown.includes(key))
  if (leftOut.length === 0 && doubts.length === 0) return null
  return (
    <Notice>
      {leftOut.length > 0 && (
        <>
          <p aria-live="polite">
            {countDutch(
              leftOut.length,
              'regel blijft alleen in je logboek.',
              'regels blijven alleen in je logboek.',
            )}
          </p>
          <details>
            <summary>Bekijk wat er niet in staat</summary>
            <ul>
              {leftOut.map(({ text }, at) => (
                <li key={at} className="internal-line">
                  {text.trim()}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {doubts.length > 0 && (
        <>
          <p>
            {doubts.length === 1
              ? 'Deze regel lijkt intern, maar begint niet met “intern:”. Mag ze mee naar anderen?'
              : `Deze ${doubts.length} regels lijken intern, maar beginnen niet met “intern:”. Mogen ze mee naar anderen?`}
          </p>
          <ul className="internal-list">
            {doubts.map(({ key, text }) => (
              <li key={key} className="stack-tight">
                <span className="internal-line">“{text.trim()}”</span>
                <span className="row">
                  <Button
                    aria-pressed={choices.get(key) === 'weg'}
                    aria-label={`Laat weg: ${text.trim()}`}
                    onClick={() => choose(key, 'weg')}
                  >
                    Laat weg
                  </Button>
                  <Button
                    aria-pressed={choices.get(key) === 'mag'}
                    aria-label={`Laat staan: ${text.trim()}`}
                    onClick={() => choose(key, 'mag')}
                  >
                    Laat staan
                  </Button>
                  <span role="status" className="soft">
                    {said[choices.get(key) ?? '']}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}

const said: Readonly<Record<string, string>> = {
  '': 'Nog niet gekozen.',
  weg: 'Blijft alleen in je logboek, met de regels die erbij horen.',
  mag: 'Gaat mee naar anderen.',
}
