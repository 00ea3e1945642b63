import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import type { ScreenProps } from '../../screen-props'
import { Button, LinkButton } from '#ui/button.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { ChooseMunicipality } from './choose-municipality'
import { ChooseRole } from './choose-role'
import { HowProtected } from './how-protected'
import './welcome.css'

const steps = [
  { title: 'Wat voor werk doe je?', Body: ChooseRole },
  { title: 'In welke gemeente werk je?', Body: ChooseMunicipality },
  { title: 'Wat blijft waar?', Body: HowProtected },
] as const

/**
 * Three short steps for someone new. Each step is an address, so that "back" works; what is chosen counts at once, and
 * every step can be left.
 */
export function WelcomeScreen({ query }: ScreenProps<'welcome'>) {
  const { changeSettings } = useApp()
  const asked = Number(query.get('stap') ?? 1)
  const number = Number.isInteger(asked) && asked >= 1 && asked <= steps.length ? asked : 1
  const step = steps[number - 1] ?? steps[0]
  const isLast = number === steps.length
  const leave = () => {
    changeSettings({ welcomed: true })
    window.location.hash = addresses.start
  }
  return (
    <div className="welcome stack-wide">
      <div className="stack-tight">
        <p className="soft">
          Welkom bij Signaalwijzer · stap {number} van {steps.length}
        </p>
        <ScreenTitle>{step.title}</ScreenTitle>
      </div>
      <step.Body />
      <div className="row">
        {isLast ? (
          <Button kind="primary" onClick={leave}>
            Begin met Signaalwijzer
          </Button>
        ) : (
          <LinkButton href={addresses.welcome(number + 1)} kind="primary">
            Ga verder
          </LinkButton>
        )}
        {number > 1 && <LinkButton href={addresses.welcome(number - 1)}>Ga terug</LinkButton>}
        {!isLast && (
          <Button kind="quiet" onClick={leave}>
            Sla over
          </Button>
        )}
      </div>
    </div>
  )
}
