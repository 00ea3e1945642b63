import type { Advice, FirstSteps, Interpretation } from '#schema/interpretation.ts'
import { roles } from '#core/check/check-state.ts'
import type { Outcome } from '#core/check/interpret.ts'
import { lowerFirst } from '#core/check/lower-first.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { LinkButton } from '#ui/button.tsx'
import { Tag } from '#ui/tag.tsx'
import { ContactList } from '#reading/contacts/contact-list.tsx'
import { Part } from './part'
import { Why } from './why'

const moments = [
  { part: 'minute', name: 'Eerste minuut' },
  { part: 'hour', name: 'Eerste uur' },
  { part: 'day', name: 'Eerste dag' },
] as const satisfies readonly { part: keyof FirstSteps; name: string }[]

interface ActingPanelProps {
  readonly outcome: Outcome
  readonly dossier: Interpretation['dossier']
}

/** What to do: the first minute, hour and day for this role, whom to call, what may be shared, and what to write down. */
export function ActingPanel({ outcome, dossier }: ActingPanelProps) {
  const { role, age, steps, contacts, helpers } = outcome
  const [leading, ...others] = steps
  const roleName = roles.find(({ id }) => id === role?.role)?.name
  return (
    <div className="stack-wide">
      <Part id="wat-doe-je" title="Wat doe je?" open>
        <p>
          Bespreek het eerst met een collega.{' '}
          {roleName === undefined
            ? 'Kies bij Context je rol, dan staat hier ook wat jij vanuit die rol doet.'
            : `Stappen met “${roleName}” gelden vanuit jouw rol.`}
        </p>
        <OwnSteps steps={outcome.ownSteps} />
        {leading && (
          <h3>
            <a href={addresses.page(leading.route.id)}>{leading.route.title}</a>{' '}
            {leading.route.urgent && <Tag kind="act-now">haast</Tag>}
          </h3>
        )}
        <div className="moments">
          {moments.map(({ part, name }) => (
            <Moment
              key={part}
              name={name}
              own={role?.[part] ?? []}
              steps={leading?.steps[part] ?? []}
              {...(roleName !== undefined && { roleName })}
            />
          ))}
        </div>
        {role && (
          <>
            <h3>Wat je niet doet</h3>
            <ul>
              {role.avoid.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
        <Why
          about="Wat doe je?"
          because={outcome.signals.map(({ page }) => page)}
          rule="Deze route past het best bij wat je aanvinkte. Routes met haast vallen nooit weg. In de route zelf staat per zin de bron."
          advice={role ? [...role.minute, ...role.hour, ...role.day, ...role.avoid] : []}
        />
        {age && (
          <>
            <h3>Door de leeftijd</h3>
            <ul>
              {age.advice.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            {age.law.length > 0 && (
              <>
                <p>Alleen als er iets strafbaars speelt:</p>
                <ul>
                  {age.law.map(({ text }) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
            <Why
              about="Door de leeftijd"
              because={[]}
              rule="Dit hoort bij de leeftijd die je bij Context koos. Routes en contacten voor een andere leeftijd zijn vervangen."
              advice={[...age.advice, ...age.law]}
            />
          </>
        )}
        {others.length > 0 && (
          <div>
            <h3>Andere routes die kunnen passen</h3>
            {others.map(({ route, steps: own }) => (
              <details key={route.id} className="direction">
                <summary>
                  <span className="route-name">{route.title}</span>{' '}
                  {route.urgent && <Tag kind="act-now">haast</Tag>}
                </summary>
                <div className="stack-tight">
                  <p>{route.short}</p>
                  <div className="moments">
                    {moments.map(({ part, name }) => (
                      <Moment key={part} name={name} own={[]} steps={own[part]} />
                    ))}
                  </div>
                  <p>
                    <a href={addresses.page(route.id)}>Lees de hele route</a>
                  </p>
                </div>
              </details>
            ))}
          </div>
        )}
      </Part>
      <Part id="wie-kun-je-bellen" title="Wie kun je bellen?" open>
        {contacts.length > 0 && <ContactList contacts={contacts} />}
        <h3>Wie kan meedenken?</h3>
        <ul>
          {helpers.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <Why
          about="Wie kan meedenken?"
          because={[]}
          rule="Lichte hulp past altijd. Zwaardere hulp staat er alleen bij een let-op, of bij een signaal van schade of druk."
          advice={helpers}
        />
      </Part>
      <Part id="mag-ik-delen" title="Mag ik dit delen?" open>
        <p>Een paar vragen, en dan advies met de gronden erbij. Wat je hier aanvinkte, gaat niet mee.</p>
        <div>
          <LinkButton href={addresses.sharing(role?.role)}>Beantwoord de vragen</LinkButton>
        </div>
      </Part>
      <House outcome={outcome} {...(roleName !== undefined && { roleName })} />
      <Dossier dossier={dossier} />
    </div>
  )
}

/** So many first steps of cards stand open; more are folded. */
const openSteps = 3

/** What the cards themselves say to do first, the gravest kind of signal first. */
function OwnSteps({ steps }: { readonly steps: Outcome['ownSteps'] }) {
  if (steps.length === 0) return null
  const further = steps.slice(openSteps)
  return (
    <div className="stack-tight">
      <h3>Eerste stap</h3>
      <OwnStepList steps={steps.slice(0, openSteps)} />
      {further.length > 0 && (
        <details className="why">
          <summary>
            Eerste stap bij {further.length === 1 ? 'nog 1 signaal' : `nog ${further.length} signalen`}
          </summary>
          <OwnStepList steps={further} />
        </details>
      )}
    </div>
  )
}

function OwnStepList({ steps }: { readonly steps: Outcome['ownSteps'] }) {
  return (
    <ul>
      {steps.map(({ page, text }) => (
        <li key={page.id}>
          {text} <span className="soft">({lowerFirst(page.title)})</span>
        </li>
      ))}
    </ul>
  )
}

function Moment({
  name,
  own,
  steps,
  roleName,
}: {
  readonly name: string
  readonly own: readonly Advice[]
  readonly steps: readonly string[]
  readonly roleName?: string
}) {
  if (own.length + steps.length === 0) return null
  return (
    <div>
      <h4>{name}</h4>
      <ol>
        {own.map(({ text }) => (
          <li key={text}>
            <strong>{roleName}:</strong> {text}
          </li>
        ))}
        {steps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </div>
  )
}

function House({
  outcome: { house, role },
  roleName,
}: {
  readonly outcome: Outcome
  readonly roleName?: string
}) {
  return (
    <Part id="zvh" title="Wanneer het Zorg- en Veiligheidshuis?">
      <ul className="plain-list stack-tight">
        {house.map(({ rule, because }) => (
          <li key={rule.id}>
            <p>
              <strong>{rule.title}.</strong> {rule.text}
            </p>
            <Why
              about={rule.title}
              because={because}
              rule={
                because.length === 0 ? 'Dit geldt altijd.' : 'Dit staat er door de combinatie van signalen.'
              }
              advice={[rule]}
            />
          </li>
        ))}
        {role && (
          <li>
            <p>
              <strong>{roleName}:</strong> {role.house.text}
            </p>
            <Why
              about="Zorg- en Veiligheidshuis vanuit jouw rol"
              because={[]}
              rule="Dit hoort bij de rol die je bij Context koos."
              advice={[role.house]}
            />
          </li>
        )}
      </ul>
      <p>
        <a href={addresses.page('route/r-zvh')}>Lees de route: lokale aanpak loopt vast</a>
      </p>
    </Part>
  )
}

function Dossier({ dossier }: Pick<ActingPanelProps, 'dossier'>) {
  return (
    <Part id="dossier" title="In je eigen dossier" line="wat je opschrijft, en wat niet">
      <div className="both-views">
        <div>
          <h3>Schrijf op</h3>
          <ul>
            {dossier.write.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Laat weg</h3>
          <ul>
            {dossier.leaveOut.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
      <Why
        about="In je eigen dossier"
        because={[]}
        rule="Dit geldt altijd. De regels van je organisatie gaan voor."
        advice={[...dossier.write, ...dossier.leaveOut]}
      />
    </Part>
  )
}
