import { Component, type ReactNode } from 'react'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'

interface Props {
  readonly home: string
  /** Told what was thrown, so that it can be looked into. */
  readonly onCaught: (error: unknown) => void
  readonly children: ReactNode
}

/**
 * Catches what no one foresaw: the rest of the app stays, and the user gets a way on. What stood on the screen and was
 * not saved yet is gone, so it promises no more than that what was saved is still there.
 */
export class ProblemBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCaught(error)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div className="stack">
        <ScreenTitle>Dit scherm kon niet worden getoond</ScreenTitle>
        <Notice kind="attention" live>
          <p>Wat al bewaard was, is er nog. Probeer het opnieuw, of ga terug naar Start.</p>
        </Notice>
        <div className="row">
          <Button onClick={() => this.setState({ failed: false })}>Probeer opnieuw</Button>
          <LinkButton href={this.props.home}>Naar Start</LinkButton>
        </div>
      </div>
    )
  }
}
