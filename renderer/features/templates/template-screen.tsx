import { IconArrowBackUp, IconArrowForwardUp, IconDownload, IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { limits } from '#contract/limits.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { addOwnStep, changeOwnStep, countMinutes, removeOwnStep } from '#core/templates/change-template.ts'
import { nameTemplate } from '#core/templates/name-template.ts'
import { findTemplateProblems, type TemplateProblem } from '#core/templates/find-problems.ts'
import type { ScreenProps } from '../../screen-props'
import { Button, LinkButton } from '#ui/button.tsx'
import { moveItem } from '#dom/move-item.ts'
import { Notice } from '#ui/notice.tsx'
import { ReorderList } from '#ui/fields/reorder-list.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useStore } from '#dom/store.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea, GuardedTextField } from '#guard/guarded-field.tsx'
import { newId } from '#editing/random-id.ts'
import { SavedAt } from '#editing/saved-at.tsx'
import { LinesField } from './lines-field'
import { MinutesField } from './minutes-field'
import { InternalStays } from '#editing/internal/internal-mark.tsx'
import { PreparationFields } from './preparation-fields'
import { StepFields } from './step-fields'
import { editTemplate, type TemplateEditor } from './template-editor'
import { usePassOn } from './use-pass-on'
import './templates.css'

type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly editor: TemplateEditor }
  | { readonly state: 'refused'; readonly message: string }

const gone = 'Dit draaiboek is er niet meer. Kies een ander in de lijst.'

/** Opens a template of the user's own for work. */
export function TemplateScreen({ params }: ScreenProps<'template'>) {
  const id = params.id
  const { bridge } = useApp()
  const [opened, setOpened] = useState<Opened>({ state: 'loading' })
  useEffect(() => {
    let editor: TemplateEditor | undefined
    let left = false
    void bridge.listOwnTemplates({}).then((listed) => {
      if (left) return
      if (!listed.ok) {
        setOpened({ state: 'refused', message: listed.message })
        return
      }
      const template = listed.value.templates.find((own) => own.id === id)
      if (template) editor = editTemplate(bridge, template)
      setOpened(editor ? { state: 'open', editor } : { state: 'refused', message: gone })
    })
    return () => {
      left = true
      void editor?.flush()
    }
  }, [bridge, id])
  if (opened.state === 'loading') return <Skeleton />
  if (opened.state === 'refused')
    return (
      <div className="stack">
        <ScreenTitle>Dit draaiboek kan niet open</ScreenTitle>
        <Notice kind="attention">
          <p>{opened.message}</p>
        </Notice>
        <LinkButton href={addresses.templates} kind="primary">
          Naar de draaiboeken
        </LinkButton>
      </div>
    )
  return (
    <InternalStays value="niet op papier en niet in wat je doorgeeft">
      <TemplateForm editor={opened.editor} />
    </InternalStays>
  )
}

function TemplateForm({ editor }: { readonly editor: TemplateEditor }) {
  const { say } = useApp()
  const { current: template, past, future } = useStore(editor.history)
  const { passOn, questions } = usePassOn(template)
  const [added, setAdded] = useState('')
  const problems = findTemplateProblems(template)
  const set = (fields: Partial<OwnTemplate>, key = '') => editor.change((now) => ({ ...now, ...fields }), key)
  return (
    <div className="stack-wide">
      <header className="stack">
        <p>
          <a href={addresses.templates}>← Alle draaiboeken</a>
        </p>
        <div className="screen-head screen-head-long">
          <div className="stack-tight">
            <ScreenTitle name={`Draaiboek: ${nameTemplate(template)}`}>Eigen draaiboek</ScreenTitle>
            <p className="soft">
              {nameTemplate(template)}
              {template.copiedFrom !== '' && ` · gemaakt van ${template.copiedFrom}`}
            </p>
          </div>
          <div className="row">
            <SavedAt editor={editor} />
            <Button icon={<IconArrowBackUp aria-hidden />} onClick={editor.undo} disabled={past.length === 0}>
              Maak ongedaan
            </Button>
            <Button
              icon={<IconArrowForwardUp aria-hidden />}
              onClick={editor.redo}
              disabled={future.length === 0}
            >
              Doe opnieuw
            </Button>
            <Button icon={<IconDownload aria-hidden />} onClick={passOn}>
              Geef door als bestand
            </Button>
          </div>
        </div>
        {questions}
        <Standing template={template} problems={problems} />
      </header>
      <section className="stack form" aria-labelledby="geheel">
        <h2 id="geheel">Het geheel</h2>
        <GuardedTextField
          label="Titel"
          value={template.title}
          maxLength={limits.lineCharacters}
          onChange={(event) => set({ title: event.target.value }, 'title')}
        />
        <GuardedTextArea
          label="Doel"
          value={template.goal}
          maxLength={limits.textCharacters}
          onChange={(event) => set({ goal: event.target.value }, 'goal')}
        />
        <MinutesField
          name={`${template.id}/minutes`}
          label="Lengte van de sessie in minuten"
          value={template.minutes}
          onChange={(minutes) => set({ minutes }, 'minutes')}
        />
        <LinesField
          label="Rollen"
          hint="Eén rol per regel, bijvoorbeeld begeleider"
          lines={template.roles}
          onChange={(roles) => set({ roles }, 'roles')}
        />
      </section>
      <section className="stack" aria-labelledby="stappen">
        <h2 id="stappen">Stappen</h2>
        <p>
          Samen {countMinutes(template)} van de {template.minutes} minuten.
        </p>
        <ReorderList
          label="Stappen van het draaiboek"
          items={template.steps}
          keyOf={({ id }) => id}
          nameOf={(step) => step.title.trim() || 'stap zonder titel'}
          onMove={(from, to) => editor.change((now) => ({ ...now, steps: moveItem(now.steps, from, to) }))}
        >
          {(step, index) => (
            <StepFields
              owner={template.id}
              step={step}
              number={index + 1}
              fresh={step.id === added}
              problems={problems.filter(({ stepId }) => stepId === step.id).map(({ message }) => message)}
              onChange={(fields, key) =>
                editor.change((now) => changeOwnStep(now, step.id, fields), `${key}-${step.id}`)
              }
              onRemove={() => {
                const takeBack = editor.change((now) => removeOwnStep(now, step.id))
                sayChange(say, 'Stap weggehaald.', 'Zet terug', takeBack)
              }}
            />
          )}
        </ReorderList>
        <div>
          <Button
            icon={<IconPlus aria-hidden />}
            disabled={template.steps.length >= limits.templateEntries}
            onClick={() => {
              const id = newId('stap')
              editor.change((now) => addOwnStep(now, id))
              setAdded(id)
            }}
          >
            Voeg een stap toe
          </Button>
        </div>
      </section>
      <PreparationFields
        tasks={template.preparation}
        onChange={(preparation, key) => set({ preparation }, key)}
        onRemove={(preparation) => {
          sayChange(say, 'Taak weggehaald.', 'Zet terug', set({ preparation }))
        }}
      />
    </div>
  )
}

function Standing({
  template,
  problems,
}: {
  readonly template: OwnTemplate
  readonly problems: readonly TemplateProblem[]
}) {
  if (problems.length === 0)
    return (
      <div className="row">
        <p className="state-good">Klaar voor gebruik.</p>
        <LinkButton href={addresses.newSessionWith(`eigen/${template.id}`)} kind="primary">
          Nieuwe sessie
        </LinkButton>
      </div>
    )
  return (
    <Notice kind="attention" title="Nog niet klaar voor een sessie">
      <ul>
        {problems.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  )
}
