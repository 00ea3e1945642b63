import { useState, type SyntheticEvent } from 'react'
import { Button } from '#ui/button.tsx'
import { FileButton } from '#ui/fields/file-button.tsx'
import { TextField } from '#ui/fields/field.tsx'

interface SealedFileFormProps {
  /** What is chosen, as a verb. */
  readonly choose: string
  readonly hint: string
  /** What happens with file and code, as a verb. */
  readonly open: string
  /** Answers what is wrong and what to do, '' when it opened. */
  readonly onOpen: (text: string, code: string) => Promise<string>
}

/** Asks for a sealed file of a colleague, and then for its code. What was chosen and typed stays after a wrong code. */
export function SealedFileForm({ choose, hint, open, onOpen }: SealedFileFormProps) {
  const [file, setFile] = useState<{ readonly text: string; readonly name: string } | null>(null)
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!file) return
    setBusy(true)
    setProblem(await onOpen(file.text, code))
    setBusy(false)
  }
  return (
    <form className="stack form" onSubmit={(event) => void submit(event)}>
      <FileButton
        label={file ? 'Kies een ander bestand' : choose}
        hint={hint}
        accept=".json"
        onText={(text, name) => {
          setFile({ text, name })
          setProblem('')
        }}
      />
      {file && (
        <>
          <TextField
            label={`De code bij ${file.name}`}
            hint="Vier groepjes van vier cijfers. Je collega zegt haar aan de telefoon."
            problem={problem}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={(event) => {
              setCode(event.target.value)
              setProblem('')
            }}
          />
          <Button type="submit" kind="primary" busy={busy}>
            {open}
          </Button>
        </>
      )}
    </form>
  )
}
