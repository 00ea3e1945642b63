import { useRef, type ComponentProps } from 'react'
import type { Kind } from '#core/guard/finding.ts'
import { groupFindings, type FindingGroup } from '#core/guard/group-findings.ts'
import { TextArea, TextField } from '#ui/fields/field.tsx'
import { InternalMark } from '#editing/internal/internal-mark.tsx'
import { GuardAdvice } from './guard-advice'
import { guardMemory, keep, reconsider } from './guard-memory'
import { loadGuard } from './load-guard'
import { replaceInField } from './replace-in-field'
import { runInSlices } from './run-in-slices'
import { useGuard } from './use-guard'

/** Where a group meets has an address and often the name of a building. */
export const placeKinds: readonly Kind[] = ['adres', 'naam']

interface GuardProps {
  /** Kinds that belong in this field: a meeting place has an address. */
  readonly allow?: readonly Kind[]
}

/** A `TextArea` that tells, below the field, what could make a young person recognisable. Same props. */
export function GuardedTextArea({ allow, ...rest }: ComponentProps<typeof TextArea> & GuardProps) {
  return (
    <Guard
      text={rest.value}
      locked={rest.readOnly === true || rest.disabled === true}
      {...(allow && { allow })}
    >
      <TextArea {...rest} />
    </Guard>
  )
}

/** A `TextField` that tells, below the field, what could make a young person recognisable. Same props. */
export function GuardedTextField({ allow, ...rest }: ComponentProps<typeof TextField> & GuardProps) {
  return (
    <Guard
      text={rest.value}
      locked={rest.readOnly === true || rest.disabled === true}
      {...(allow && { allow })}
    >
      <TextField {...rest} />
    </Guard>
  )
}

interface FrameProps extends GuardProps {
  readonly text: string | number | readonly string[] | undefined
  /** A field that cannot be changed is not commented on. */
  readonly locked: boolean
  readonly children: React.ReactNode
}

function Guard({ text, locked, allow, children }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const guarded = useGuard(typeof text === 'string' && !locked ? text : '', allow)
  const memory = guardMemory()
  const field = () => frame.current?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input')
  const keysOf = (groups: readonly FindingGroup[]) => groups.map(({ key }) => key)
  const replace = async (groups: readonly FindingGroup[]) => {
    const control = field()
    if (!control) return
    // Read anew: the text may have moved on since the advice appeared.
    const { readPersonalData } = await loadGuard()
    const wanted = new Set(keysOf(groups))
    const { value } = control
    const read = await runInSlices(readPersonalData(value, memory.people), () => control.value !== value)
    // Typed on meanwhile: what was found stands elsewhere by now, and is asked about again.
    if (!read || control.value !== value) return
    const now = groupFindings(read).filter(({ key }) => wanted.has(key))
    replaceInField(
      control,
      now.flatMap(({ findings }) => findings),
    )
  }
  return (
    <div className="guarded" ref={frame}>
      {children}
      {typeof text === 'string' && <InternalMark text={text} />}
      <GuardAdvice
        guarded={guarded}
        onReplace={(groups) => void replace(groups)}
        onKeep={(groups) => {
          keep(memory, keysOf(groups))
          field()?.focus()
        }}
        onReconsider={(groups) => {
          reconsider(memory, keysOf(groups))
          field()?.focus()
        }}
      />
    </div>
  )
}
