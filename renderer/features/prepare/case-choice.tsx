import { use } from 'react'
import type { Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { loadSessionContent } from '../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { addCase, removeCase } from '#core/session/change-cases.ts'
import { Checkbox } from '#ui/fields/field.tsx'
import { Tag } from '#ui/tag.tsx'
import { sayChange } from '#editing/say-change.ts'
import { useSessionPart, type SessionPartProps } from '../session/desk/session-part'

/** Which case cards come along. Taking one out that was used already can be undone. */
export function CaseChoice({ editor }: SessionPartProps) {
  const { say } = useApp()
  const { cases } = use(loadSessionContent())
  const chosen = new Set(useSessionPart(editor, listCases))
  return (
    <section className="stack" aria-labelledby="casuskaarten">
      <h2 id="casuskaarten">Casuskaarten</h2>
      <p className="soft">
        Verzonnen situaties om mee te oefenen. Kies er een of twee die passen bij wat lokaal speelt. Gekozen:{' '}
        {chosen.size}.
      </p>
      <ul className="plain-list case-choice">
        {cases.map((card) => {
          const page = `casus/${card.id}`
          return (
            <li key={card.id}>
              <Checkbox
                label={
                  <>
                    <strong>{card.titel}</strong>{' '}
                    {card.gevoelig === true && <Tag kind="attention">gevoelig</Tag>}
                    <span className="soft preparation-when">
                      {card.thema} · {card.leeftijd} jaar · {card.minuten_advies} minuten
                    </span>
                  </>
                }
                checked={chosen.has(page)}
                onChange={(event) => {
                  const wanted = event.target.checked
                  const takeBack = editor.change((now) =>
                    wanted ? addCase(now, page) : removeCase(now, page),
                  )
                  if (!wanted) sayChange(say, `${card.titel} uit de sessie gehaald.`, 'Zet terug', takeBack)
                }}
              />
              <a href={addresses.page(page)} aria-label={`Lees de casus ${card.titel}`}>
                Lees
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const listCases = ({ cases }: Session) => cases.map(({ page }) => page)
