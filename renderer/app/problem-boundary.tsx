import { Component, type ReactNode } from 'react'
import { holdsFilled } from '#dom/ask-before-losing.ts'
import { flushUnsaved, holdsUnsaved } from '#dom/unsaved.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'

interface Props {
  readonly home: string
  /** Told what was thrown, so that it can be looked into. */
  readonly onCaught: (error: unknown) => void
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
  /** What became of what was typed; undefined while that is being saved. */
  readonly kept?: { readonly unsaved: boolean; readonly filled: boolean }
}

/**
 * Catches what no one foresaw: the rest of the app stays, and the user gets a way on. It saves at once what was not on
 * disk yet, and then says what is kept and what is not.
 */
export class ProblemBoundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCaught(error)
    void flushUnsaved().then(() =>
      this.setState({ kept: { unsaved: holdsUnsaved(), filled: holdsFilled() } }),
    )
  }

  override render(): ReactNode {
    const { failed, kept } = this.state
    if (!failed) return this.props.children
    return (
      <div className="stack">
        <ScreenTitle>Dit scherm kon niet worden getoond</ScreenTitle>
        <Notice kind="attention" live>
          {kept ? explainKept(kept).map((sentence) => <p key={sentence}>{sentence}</p>) : <p>{saving}</p>}
          <p>
            Probeer het opnieuw, of ga terug naar Start. Het logboek zegt waar het misging, zonder wat je
            typte.
          </p>
        </Notice>
        <div className="row">
          <Button onClick={() => this.setState({ failed: false })}>Probeer opnieuw</Button>
          <LinkButton href={this.props.home}>Naar Start</LinkButton>
        </div>
      </div>
    )
  }
}

const saving = 'Wat je in een sessie of draaiboek typte, wordt nu bewaard.'

/** What is on disk, what only this window holds, and what may be gone. */
export function explainKept({ unsaved, filled }: NonNullable<State['kept']>): readonly string[] {
  return [
    unsaved
      ? 'Wat je het laatst in een sessie of draaiboek typte, kon nog niet worden bewaard. Laat dit venster open: Signaalwijzer blijft het proberen.'
      : 'Wat je in een sessie of draaiboek typte, is bewaard, ook het laatste.',
    ...(filled
      ? ['Een signaalcheck of half ingevuld formulier staat nog in dit venster, maar is nergens bewaard.']
      : []),
  ]
}
