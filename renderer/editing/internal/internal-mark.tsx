import { IconLock } from '@tabler/icons-react'
import { createContext, use, useMemo } from 'react'
import { readInternal } from '#core/report/internal/read-internal.ts'
import './internal.css'

/** Where the internal lines of a field end up, as the end of a sentence. A screen without a logbook says it otherwise. */
export const InternalStays = createContext('alleen in je logboek')

/** Lines that are named below a field; the rest is counted. */
const mostNamed = 3

/** Says quietly, below the field in which it is typed, which lines others will not read. */
export function InternalMark({ text }: { readonly text: string }) {
  const stays = use(InternalStays)
  const lines = useMemo(
    () => readInternal(text).filter(({ reading, key }) => reading === 'intern' && key !== ''),
    [text],
  )
  const count = lines.length
  return (
    <div className={count === 0 ? 'visually-hidden' : 'internal-mark'}>
      {count > 0 && <IconLock aria-hidden size={16} />}
      {/* Only the number is read aloud: the lines were just typed. */}
      <span aria-live="polite">
        {count === 0 ? '' : count === 1 ? `1 regel ${stays}` : `${count} regels ${stays}`}
      </span>
      <span aria-hidden>
        {lines.slice(0, mostNamed).map(({ text: line }, at) => (
          <q key={at}>{line.trim()}</q>
        ))}
        {count > mostNamed && `en nog ${count - mostNamed}`}
      </span>
    </div>
  )
}
