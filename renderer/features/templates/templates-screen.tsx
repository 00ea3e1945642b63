import { IconCopy, IconDownload, IconFileImport, IconTrash } from '@tabler/icons-react'
import { use, useState } from 'react'
import { limits } from '#contract/limits.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import { useApp } from '#app-context'
import { countDutch } from '#core/report/count-dutch.ts'
import { loadSessionContent } from '../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { copyOwnTemplate, copyTemplate } from '#core/templates/copy-template.ts'
import { nameTemplate } from '#core/templates/name-template.ts'
import { findTemplateProblems } from '#core/templates/find-problems.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { FileButton } from '#ui/fields/file-button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Tag } from '#ui/tag.tsx'
import { newId } from '#editing/random-id.ts'
import { SessionTabs } from '#ui/session-tabs.tsx'
import { useOwnTemplates } from './use-own-templates'
import { usePassOn } from './use-pass-on'
import './templates.css'

/** All templates: ours to copy, and the user's own to change, use, pass on or throw away. */
export function TemplatesScreen() {
  const { bridge, say } = useApp()
  const { templates } = use(loadSessionContent())
  const own = useOwnTemplates()
  const [problem, setProblem] = useState('')
  // Read within a blink; what stands below would jump when it comes.
  if (own.state === 'loading') return <Skeleton />

  const keep = async (template: OwnTemplate) => {
    const saved = await bridge.saveOwnTemplate({ template })
    if (saved.ok) window.location.assign(addresses.template(template.id))
    else say(saved.message)
  }
  const open = async (text: string) => {
    const opened = await bridge.openTemplateFile({ text: text.slice(0, limits.importCharacters) })
    setProblem(opened.ok ? '' : opened.message)
    if (opened.ok) await keep(copyOwnTemplate(opened.value.template, newId('draaiboek'), new Date()))
  }
  const remove = async (template: OwnTemplate) => {
    const removed = await bridge.removeOwnTemplate({ id: template.id })
    if (!removed.ok) {
      say(removed.message)
      return
    }
    own.refresh()
    say(`${nameTemplate(template)} weggegooid.`, {
      label: 'Zet terug',
      run: () => {
        void bridge.saveOwnTemplate({ template }).then((restored) => {
          if (!restored.ok) say(restored.message)
          own.refresh()
        })
      },
    })
  }
  return (
    <div className="stack-wide">
      <SessionTabs current="templates" />
      <div className="stack-tight">
        <ScreenTitle>Draaiboeken</ScreenTitle>
        <p>Maak van een draaiboek een eigen versie. Het gewone draaiboek blijft zoals het is.</p>
      </div>
      <section className="stack" aria-labelledby="eigen-draaiboeken">
        <h2 id="eigen-draaiboeken">Je eigen draaiboeken</h2>
        {own.state === 'failed' && (
          <Notice kind="attention" live>
            <p>{own.message}</p>
            <Button onClick={own.refresh}>Probeer opnieuw</Button>
          </Notice>
        )}
        {own.state === 'ready' && own.templates.length === 0 && (
          <p className="soft">Nog geen. Kies hieronder een draaiboek en maak er je eigen versie van.</p>
        )}
        {own.state === 'ready' && own.templates.length > 0 && (
          <ul className="listing">
            {own.templates.map((template) => (
              <OwnRow
                key={template.id}
                template={template}
                onCopy={() =>
                  void keep(
                    copyOwnTemplate(
                      template,
                      newId('draaiboek'),
                      new Date(),
                      `${nameTemplate(template)}, kopie`,
                    ),
                  )
                }
                onRemove={() => void remove(template)}
              />
            ))}
          </ul>
        )}
        <FileButton
          label="Open een draaiboek van een collega"
          hint="Een bestand dat in Signaalwijzer met “Geef door” is gemaakt."
          accept=".json"
          icon={<IconFileImport aria-hidden />}
          problem={problem}
          onText={(text) => void open(text)}
        />
      </section>
      <section className="stack" aria-labelledby="onze-draaiboeken">
        <h2 id="onze-draaiboeken">Draaiboeken van Signaalwijzer</h2>
        <ul className="listing">
          {templates.map((template) => (
            <li key={template.id} className="listing-row template-row">
              <div>
                <a href={addresses.page(`sessie/${template.id}`)}>
                  <strong>{template.titel}</strong>
                </a>
                <p className="soft">
                  {template.duur_minuten} minuten · {template.stappen.length} stappen · {template.doel}
                </p>
              </div>
              <Button
                icon={<IconCopy aria-hidden />}
                aria-label={`Maak een eigen versie van ${template.titel}`}
                onClick={() => void keep(copyTemplate(template, newId('draaiboek'), new Date()))}
              >
                Maak een eigen versie
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

interface OwnRowProps {
  readonly template: OwnTemplate
  readonly onCopy: () => void
  readonly onRemove: () => void
}

function OwnRow({ template, onCopy, onRemove }: OwnRowProps) {
  const { passOn, questions } = usePassOn(template)
  const problems = findTemplateProblems(template).length
  const name = nameTemplate(template)
  return (
    <li className="listing-row template-row">
      <div>
        <a href={addresses.template(template.id)}>
          <strong>{name}</strong>
        </a>{' '}
        {problems > 0 && <Tag kind="attention">nog niet klaar</Tag>}
        <p className="soft">
          {template.minutes} minuten · {countDutch(template.steps.length, 'stap', 'stappen')}
          {template.copiedFrom !== '' && ` · gemaakt van ${template.copiedFrom}`}
        </p>
        {questions}
      </div>
      <div className="row">
        {problems === 0 && (
          <LinkButton href={addresses.newSessionWith(`eigen/${template.id}`)}>Nieuwe sessie</LinkButton>
        )}
        <Button kind="quiet" icon={<IconCopy aria-hidden />} aria-label={`Kopieer ${name}`} onClick={onCopy}>
          Kopieer
        </Button>
        <Button
          kind="quiet"
          icon={<IconDownload aria-hidden />}
          aria-label={`Geef door als bestand: ${name}`}
          onClick={passOn}
        >
          Geef door
        </Button>
        <Button
          kind="quiet"
          icon={<IconTrash aria-hidden />}
          aria-label={`Gooi weg: ${name}`}
          onClick={onRemove}
        >
          Gooi weg
        </Button>
      </div>
    </li>
  )
}
