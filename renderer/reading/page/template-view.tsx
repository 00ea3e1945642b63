import { IconPlayerPlay } from '@tabler/icons-react'
import { templateHeadings } from '#schema/data-headings.ts'
import type { Template } from '#schema/template.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { LinkButton } from '#ui/button.tsx'
import { DataPart, TextList } from './data-part'
import './data-page.css'

/** A template: what it brings, what to prepare and when, and its steps with their minutes. */
export function TemplateView({ template }: { readonly template: Template }) {
  const { groep, rollen_nodig: rolesNeeded } = template
  return (
    <>
      <div className="row no-print">
        <LinkButton
          kind="primary"
          href={addresses.newSessionWith(template.id)}
          icon={<IconPlayerPlay aria-hidden />}
        >
          Nieuwe sessie met dit draaiboek
        </LinkButton>
      </div>
      <DataPart heading={templateHeadings.result}>
        <TextList texts={template.resultaat} />
        <p>
          Voor {groep.minimum} tot {groep.maximum} mensen, het liefst {groep.ideaal}. Nodig:{' '}
          {rolesNeeded.join(', ')}.
        </p>
      </DataPart>
      <DataPart heading={templateHeadings.preparation}>
        <dl className="case-steps">
          {template.voorbereiding.map(({ wanneer, taak }) => (
            <div key={taak}>
              <dt>{wanneer}</dt>
              <dd>{taak}</dd>
            </div>
          ))}
        </dl>
      </DataPart>
      <DataPart heading={templateHeadings.steps}>
        <p>Samen {template.duur_minuten} minuten. Open een stap voor wat je zegt, vraagt en noteert.</p>
        <ol className="template-steps">
          {template.stappen.map((step) => (
            <li key={step.id}>
              <details>
                <summary>
                  <strong>{step.titel}</strong> <span className="numbers soft">{step.minuten} min</span>
                  <span className="template-goal">{step.doel}</span>
                </summary>
                <div className="stack-tight">
                  <p className="soft">
                    Werkvorm: {step.werkvorm}. Kan korter, tot {step.minuten_minimaal} minuten.
                  </p>
                  {[
                    { title: 'Wat jij doet', texts: step.begeleider },
                    { title: 'Vraag', texts: step.vragen },
                    { title: 'Klaar als', texts: step.checklist },
                    { title: 'Noteer', texts: step.noteren },
                  ]
                    .filter(({ texts }) => texts.length > 0)
                    .map(({ title, texts }) => (
                      <div key={title}>
                        <h3 className="template-part">{title}</h3>
                        <TextList texts={texts} />
                      </div>
                    ))}
                </div>
              </details>
            </li>
          ))}
        </ol>
      </DataPart>
    </>
  )
}
