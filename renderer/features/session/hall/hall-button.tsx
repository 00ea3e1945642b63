import { IconPresentation } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'

/** Opens the hall screen in a second window. */
export function HallButton({ id }: { readonly id: string }) {
  const { bridge, say } = useApp()
  const [blocked, setBlocked] = useState('')
  const open = async () => {
    const answer = await bridge.openHall({ id })
    if (!answer.ok) {
      say(answer.message)
      return
    }
    if (answer.value.kind === 'opened') return
    // named by its session: pressed again, the window that is there comes to the front
    const opened = window.open(answer.value.hash, `signaalwijzer-zaal-${id}`, 'popup,width=1280,height=720')
    setBlocked(opened ? '' : answer.value.hash)
    opened?.focus()
  }
  return (
    <div className="hall-control">
      <Button icon={<IconPresentation aria-hidden />} onClick={() => void open()}>
        <span className="cockpit-word">Zaalscherm</span>
      </Button>
      {blocked !== '' && (
        <p role="status">
          Je browser hield het tweede venster tegen.{' '}
          <a href={blocked} target="_blank" rel="noreferrer">
            Open het zaalscherm zelf
          </a>
        </p>
      )}
    </div>
  )
}
