import { IconChevronDown } from '@tabler/icons-react'
import { use, useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox'
import { Header, ListBoxSection } from 'react-aria-components/ListBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Text } from 'react-aria-components/Text'
import { limits } from '../../../main/contract/limits'
import { loadSessionContent } from '../../content'
import './municipality-field.css'

interface MunicipalityFieldProps {
  readonly value: string
  readonly onChange: (municipality: string) => void
}

/** A municipality out of the 38 by district, or any other that is typed. */
export function MunicipalityField({ value, onChange }: MunicipalityFieldProps) {
  const { municipalities } = use(loadSessionContent())
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
          <Input className="field-control" maxLength={limits.lineCharacters} />
          <Button className="municipality-open" aria-label="Toon de gemeenten">
            <IconChevronDown aria-hidden />
          </Button>
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

function groupTowns(
  municipalities: readonly { readonly name: string; readonly district: string }[],
): readonly { readonly name: string; readonly towns: readonly string[] }[] {
  const names = [...new Set(municipalities.map(({ district }) => district))]
  return names.map((name) => ({
    name,
    towns: municipalities.filter(({ district }) => district === name).map((town) => town.name),
  }))
}
