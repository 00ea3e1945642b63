import { use, useId, useState, type ComponentProps, type SyntheticEvent } from 'react'
import { limits } from '#contract/limits.ts'
import { loadSessionContent } from '../../content'
import { checkEntry, remarkOnPhone, trimDraft } from '#core/social-map/check-entry.ts'
import { entryFields, type EntryDraft, type EntryFieldId } from '#core/social-map/entry-fields.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { TextField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { InternalStays } from '#editing/internal/internal-mark.tsx'
import { useFocusOn } from '#dom/use-focus-on.ts'
import { stopAtUnfinished } from '#dom/stop-at-unfinished.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { formName, formStore, type OpenForm } from './entry-draft'
import { today } from '#dom/today.ts'
import './social-map.css'

/** Where the internal lines of an entry do not go. */
const staysHere = 'niet in verslagen en bestanden voor anderen'

interface EntryFormProps {
  readonly form: OpenForm
  /** Keeps the entry; answers a sentence when that failed, empty when it is kept. */
  readonly onSave: (draft: EntryDraft) => Promise<string>
}

const hints: Readonly<Partial<Record<EntryFieldId, string>>> = {
  role: 'Een loket, team of functie. Geen naam van een persoon.',
  purpose: 'Waarvoor bel je hen? Bijvoorbeeld: zorgen over een jongere, ook zonder naam.',
  phone: 'Bijvoorbeeld 030 123 45 67, 14 030 of 0800 1234. Geen privénummer.',
  hours: 'Bijvoorbeeld: ma t/m vr 9.00 tot 17.00 uur.',
  checkedBy: 'Jouw functie, bijvoorbeeld: coördinator jongerenwerk.',
}

/** The form for one local contact. Says below each field what is wrong, after the first try to save. */
export function EntryForm({ form, onSave }: EntryFormProps) {
  const { municipalities } = use(loadSessionContent())
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState('')
  const element = useFocusOn<HTMLFormElement>(form.id ?? 'nieuw', 'input')
  const listId = useId()
  const problems = checkEntry(form.draft, today())
  const remark = remarkOnPhone(form.draft.phone)
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const unfinished = stopAtUnfinished(event.currentTarget)
    if (Object.keys(problems).length > 0) {
      // The field itself is marked at the next drawing.
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    if (unfinished) return
    setFailure(await onSave(trimDraft(form.draft)))
  }
  const field = (id: EntryFieldId): ComponentProps<typeof TextField> => {
    const { name, required } = entryFields.find((one) => one.id === id) ?? { name: id, required: false }
    const problem = tried ? problems[id] : undefined
    return {
      label: required ? name : `${name} (mag leeg)`,
      maxLength: limits.socialMapCharacters,
      value: form.draft[id],
      onChange: ({ target }) => formStore.write({ ...form, draft: { ...form.draft, [id]: target.value } }),
      ...(hints[id] !== undefined && { hint: hints[id] }),
      ...(problem !== undefined && { problem }),
    }
  }
  const checkedOn = field('checkedOn')
  return (
    <form ref={element} className="card stack" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{form.id === null ? 'Nieuwe organisatie' : 'Organisatie veranderen'}</h2>
      <div className="form-grid">
        <TextField {...field('municipality')} list={listId} />
        <datalist id={listId}>
          {municipalities.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextField {...field('organisation')} />
        <InternalStays value={staysHere}>
          <GuardedTextField {...field('role')} />
          <GuardedTextField {...field('purpose')} />
        </InternalStays>
        <div>
          <TextField {...field('phone')} type="tel" />
          <p role="status" className="local-remark">
            {remark}
          </p>
        </div>
        <TextField {...field('hours')} />
        <TextField {...field('email')} type="email" />
        <TextField {...field('website')} />
        <InternalStays value={staysHere}>
          <GuardedTextField {...field('checkedBy')} />
        </InternalStays>
        <DateField
          name={`${formName}/${form.id ?? 'nieuw'}/checked-on`}
          label={checkedOn.label}
          value={form.draft.checkedOn}
          onChange={(day) => formStore.write({ ...form, draft: { ...form.draft, checkedOn: day } })}
          {...(checkedOn.problem !== undefined && { problem: checkedOn.problem })}
        />
      </div>
      {failure !== '' && (
        <Notice kind="attention" title="De organisatie is niet bewaard" live>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" type="submit">
          Bewaar organisatie
        </Button>
        <Button kind="quiet" onClick={() => formStore.write(null)}>
          Sluit zonder bewaren
        </Button>
      </div>
    </form>
  )
}
