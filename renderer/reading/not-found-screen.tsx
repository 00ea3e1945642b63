import { addresses } from '#core/navigation/addresses.ts'
import { LinkButton } from '#ui/button.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'

interface NotFoundProps {
  /** What was looked for, in a sentence. */
  readonly message?: string
}

/** A page for an address that leads nowhere, with the ways back. */
export function NotFoundScreen({ message }: NotFoundProps) {
  return (
    <div className="stack">
      <ScreenTitle>Deze pagina bestaat niet</ScreenTitle>
      <p>{message ?? 'Het adres klopt niet, of de pagina is weg. Zoek opnieuw, of kies een van deze.'}</p>
      <div className="row">
        <LinkButton href={addresses.start} kind="primary">
          Naar Start
        </LinkButton>
        <LinkButton href={addresses.naslag}>Naar de naslag</LinkButton>
        <LinkButton href={addresses.sessions}>Naar je sessies</LinkButton>
      </div>
    </div>
  )
}
