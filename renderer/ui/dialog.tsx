import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button'
import './dialog.css'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** Called by Escape, a click outside and every button that closes: set `open` to false here. */
  readonly onClose: () => void
  /** A form in it is not lost by a click beside it. */
  readonly holdsForm?: boolean
  readonly children: ReactNode
  /** The buttons, the safe one first: that one gets the focus. */
  readonly actions: ReactNode
}

/**
 * A question or small form over the page, for what cannot be a page of its own. The browser's own dialog: it keeps the
 * focus inside, makes the rest of the page silent, and gives the focus back to where it was.
 */
export function Dialog({ open, title, onClose, holdsForm = false, children, actions }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!open || element === null) return
    element.showModal()
    element.querySelector<HTMLElement>('.dialog-actions button')?.focus()
    return () => element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      closedby={holdsForm ? 'closerequest' : 'any'}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <div className="dialog-content stack">
          <h2 id={`${id}-title`}>{title}</h2>
          {children}
          <div className="dialog-actions row">{actions}</div>
        </div>
      )}
    </dialog>
  )
}

interface ConfirmDialogProps {
  readonly open: boolean
  /** The question itself: "Sessie weggooien?" */
  readonly title: string
  /** The verb on the button that does it. */
  readonly confirm: string
  /** The verb on the button that leaves everything as it is. */
  readonly cancel?: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  /** What will be lost or will happen, in a sentence or two. */
  readonly children: ReactNode
}

/** Asks before something is lost that no undo brings back. With an undo, do not ask: do it and offer the way back. */
export function ConfirmDialog({
  open,
  title,
  confirm,
  cancel = 'Laat staan',
  onConfirm,
  onCancel,
  children,
}: ConfirmDialogProps) {
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{cancel}</Button>
          <Button kind="act-now" onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
