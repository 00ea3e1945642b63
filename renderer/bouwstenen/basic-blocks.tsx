import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { Button, LinkButton, type ButtonKind } from '#ui/button.tsx'
import { Checkbox, SelectField, TextArea, TextField } from '#ui/fields/field.tsx'
import { FileButton } from '#ui/fields/file-button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { NumberBadge } from '#ui/number-badge.tsx'
import { Tag } from '#ui/tag.tsx'
import { Block } from './block'

const kinds: readonly { readonly kind: ButtonKind; readonly name: string }[] = [
  { kind: 'primary', name: 'Start sessie' },
  { kind: 'normal', name: 'Bewaar als pdf' },
  { kind: 'quiet', name: 'Toon meer' },
  { kind: 'act-now', name: 'Nu handelen' },
]

export function BasicBlocks() {
  return (
    <>
      <Block id="knoppen" title="Knoppen">
        <div className="row">
          {kinds.map(({ kind, name }) => (
            <Button key={kind} kind={kind}>
              {name}
            </Button>
          ))}
        </div>
        <div className="row">
          {kinds.map(({ kind, name }) => (
            <Button key={kind} kind={kind} icon={<IconDownload aria-hidden />} disabled>
              {name}
            </Button>
          ))}
        </div>
        <div className="row">
          <Button aria-pressed>Ingedrukt</Button>
          <Button aria-pressed={false}>Niet ingedrukt</Button>
          <LinkButton href="#knoppen">Een link</LinkButton>
          <LinkButton href="#knoppen" kind="primary" icon={<IconDownload aria-hidden />}>
            Een link met teken
          </LinkButton>
        </div>
      </Block>
      <Block id="velden" title="Velden">
        <TextField label="Naam" defaultValue="Startsessie" />
        <TextField label="Gemeente" hint="Begin te typen." problem="Kies een gemeente uit de lijst." />
        <TextField label="Niet te wijzigen" defaultValue="Vast" disabled />
        <TextArea label="Notities" defaultValue="Eén regel." />
        <SelectField label="Rol" defaultValue="b">
          <option value="a">Jongerenwerker</option>
          <option value="b">Leerplichtambtenaar</option>
        </SelectField>
        <Checkbox label="Niet gekozen" />
        <Checkbox label="Gekozen" defaultChecked />
        <Checkbox label="Niet te kiezen" disabled />
      </Block>
      <FileBlock />
      <Block id="meldingen" title="Meldingen">
        <Notice title="Gewoon">
          <p>
            Wat er is, en <a href="#meldingen">waar je verder leest</a>.
          </p>
        </Notice>
        <Notice kind="attention" title="Valt op">
          <p>Deze sessie kon niet open. Kies een eerdere versie.</p>
        </Notice>
        <Notice kind="act-now" title="Kan niet wachten">
          <p>Bel 112 als er nu gevaar is.</p>
        </Notice>
        <Notice kind="good" title="Gelukt">
          <p>Bewaard om 14.03 uur.</p>
        </Notice>
        <Skeleton />
      </Block>
      <Block id="labels" title="Labels en woorden">
        <p className="row">
          <Tag>Gewoon</Tag> <Tag kind="attention">Te controleren</Tag> <Tag kind="act-now">Spoed</Tag>
        </p>
        <p className="row">
          Eén cijfer <NumberBadge count={2} label="aangevinkt" /> en meer{' '}
          <NumberBadge count={128} label="aangevinkt" />
        </p>
        <p>
          Gewone tekst met een <a href="#labels">link</a>, een <mark>gevonden woord</mark> en een toets{' '}
          <kbd>F2</kbd>. <span className="soft">Zachte tekst.</span>
        </p>
        <h3>Kop van de derde soort</h3>
        <h4>Kop van de vierde soort</h4>
        <table>
          <thead>
            <tr>
              <th>Wat</th>
              <th>Wie</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Eén vast nummer</td>
              <td>Jongerenwerk</td>
            </tr>
          </tbody>
        </table>
      </Block>
    </>
  )
}

function FileBlock() {
  const [read, setRead] = useState('')
  return (
    <Block id="bestand" title="Een bestand kiezen">
      <FileButton
        label="Kies een bestand"
        accept=".txt"
        maxBytes={1000}
        hint="Hoogstens 1 kB."
        onText={(text, name) => setRead(`${name}: ${text}`)}
      />
      <p>{read === '' ? 'Nog niets gekozen.' : read}</p>
    </Block>
  )
}
