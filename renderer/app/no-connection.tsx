import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** Shown when the page cannot reach its host: nothing else would work. */
export function NoConnection({ message }: { readonly message: string }) {
  return (
    <main className="app-main">
      <Notice kind="attention" title="Signaalwijzer is niet bereikbaar" live>
        <p>{message}</p>
        <Button onClick={() => window.location.reload()}>Probeer opnieuw</Button>
      </Notice>
    </main>
  )
}
