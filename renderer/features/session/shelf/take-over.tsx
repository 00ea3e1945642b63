import { addresses } from '#core/navigation/addresses.ts'
import { SealedFileForm } from '#editing/sealed-file-form.tsx'
import { useApp } from '#app-context'

/** Opens a session that a colleague passed on, with the code that was told, and goes on with it. */
export function TakeOver() {
  const { bridge, say } = useApp()
  const open = async (text: string, code: string) => {
    const taken = await bridge.takeOverSession({ text, code })
    if (!taken.ok) return taken.message
    say('De sessie staat in je lijst. Je gaat verder waar je collega was.')
    window.location.assign(addresses.session(taken.value.id))
    return ''
  }
  return (
    <section className="stack" aria-labelledby="overnemen">
      <h2 id="overnemen">Een sessie overnemen</h2>
      <SealedFileForm
        choose="Neem een sessie over"
        hint="Een bestand dat een collega met “Geef deze sessie door” maakte. Wat je al hebt, blijft zoals het is."
        open="Open de sessie"
        onOpen={open}
      />
    </section>
  )
}
