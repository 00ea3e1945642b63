import { useId, useRef, useState, type ReactNode } from 'react'
import { Button, type ButtonKind } from '../button'
import { readTextFile } from '#dom/read-text-file.ts'
import './field.css'

/** What is read when a screen names no limit of its own: ample for text, too little to freeze the page. */
const usualMaxBytes = 5_000_000

interface FileButtonProps {
  /** A verb and what is chosen: "Kies een bestand met …". */
  readonly label: string
  /** What the chooser offers, as in `accept` of a file field: ".json,.css". A hint to the user, no check. */
  readonly accept: string
  /** Gets the text and the name of the file; the same file can be chosen again after it. */
  readonly onText?: (text: string, name: string) => void
  /** Gets the file as it is, for what is no text; whoever asks for it says what is wrong with it. */
  readonly onFile?: (file: File) => void
  readonly maxBytes?: number
  readonly hint?: ReactNode
  /** One sentence about what was chosen last: what is wrong and what to do. */
  readonly problem?: string
  readonly kind?: ButtonKind
  readonly icon?: ReactNode
  readonly disabled?: boolean
}

/**
 * A button that lets the user choose one text file. Too large, unreadable or no text: it says so itself and calls
 * nothing. A press on Cancel changes nothing.
 */
export function FileButton({
  label,
  accept,
  onText,
  onFile,
  maxBytes = usualMaxBytes,
  hint,
  problem,
  kind = 'normal',
  icon,
  disabled = false,
}: FileButtonProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [ownProblem, setOwnProblem] = useState('')
  const shown = ownProblem === '' ? (problem ?? '') : ownProblem

  const read = async (file: File) => {
    onFile?.(file)
    if (!onText) return
    const text = await readTextFile(file, maxBytes)
    setOwnProblem(text.ok ? '' : text.message)
    if (text.ok) onText(text.value, file.name)
  }

  return (
    <div className="field field-file">
      {hint !== undefined && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      {/* The field itself is out of sight and out of the tab order: the button speaks for it, as every other button. */}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void read(file)
          // Without this, choosing the same file again would be no change.
          event.target.value = ''
        }}
      />
      <Button
        kind={kind}
        icon={icon}
        disabled={disabled}
        aria-describedby={hint === undefined ? `${id}-problem` : `${id}-hint ${id}-problem`}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <div id={`${id}-problem`} className="field-problem" role="status">
        {shown}
      </div>
    </div>
  )
}
