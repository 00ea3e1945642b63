import { IconChevronDown } from '@tabler/icons-react'
import { use, useEffect, useMemo, useRef, type RefObject } from 'react'
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox'
import { Header, ListBoxSection } from 'react-aria-components/ListBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Text } from 'react-aria-components/Text'
import { limits } from '#contract/limits.ts'
import { loadSessionContent } from '../../../content'
import './municipality-field.css'

interface MunicipalityFieldProps {
  readonly value: string
  readonly onChange: (municipality: string) => void
}

/** A municipality out of those of the region by district, or any other that is typed. */
export function MunicipalityField({ value, onChange }: MunicipalityFieldProps) {
  const { municipalities } = use(loadSessionContent())
  const input = useRef<HTMLInputElement>(null)
  const districts = useMemo(() => groupTowns(municipalities), [municipalities])
  return (
    <I18nProvider locale="nl-NL">
      <ComboBox
        className="field municipality"
        allowsCustomValue
        allowsEmptyCollection={false}
        inputValue={value}
        onInputChange={(typed) => onChange(typed.slice(0, limits.lineCharacters))}
      >
        <Label className="field-label">Gemeente</Label>
        <Text slot="description" className="field-hint">
          Kies uit de lijst of typ zelf.
        </Text>
        <div className="municipality-control">
          <Input ref={input} className="field-control" maxLength={limits.lineCharacters} />
          <OpenButton input={input} />
        </div>
        <Popover className="municipality-list">
          <ListBox>
            {districts.map(({ name, towns }) => (
              <ListBoxSection key={name} id={name} className="municipality-district">
                <Header>{name}</Header>
                {towns.map((town) => (
                  <ListBoxItem key={town} id={town} textValue={town} className="municipality-town">
                    {town}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  )
}

/**
 * Opens the list for who points. Not the button of the library: that also takes the name of the field, and then two things
 * on the screen are called Gemeente. Out of the tab order: with the keyboard an arrow in the field does the same.
 */
function OpenButton({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const state = use(ComboBoxStateContext)
  useEffect(() => {
    const field = input.current
    // the library knows the bare arrow only; with Alt it opens every other list of a browser
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== 'ArrowDown' || state?.isOpen !== false) return
      event.preventDefault()
      state.open(null, 'manual')
    }
    field?.addEventListener('keydown', press)
    return () => field?.removeEventListener('keydown', press)
  }, [input, state])
  return (
    <button
      type="button"
      tabIndex={-1}
      className="municipality-open"
      aria-label="Toon de lijst"
      // the field keeps the focus: losing it would close the list again
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        input.current?.focus()
        state?.toggle(null, 'manual')
      }}
    >
      <IconChevronDown aria-hidden />
    </button>
  )
}

function groupTowns(
  municipalities: readonly { readonly name: string; readonly district: string }[],
): readonly { readonly name: string; readonly towns: readonly string[] }[] {
  const names = [...new Set(municipalities.map(({ district }) => district))]
  return names.map((name) => ({
    name,
    towns: municipalities.filter(({ district }) => district === name).map((town) => town.name),
  }))
}
