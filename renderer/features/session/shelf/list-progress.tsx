import { useEffect, useState } from 'react'
import { useApp } from '#app-context'

/** So often (ms) is asked how far the reading is. */
const askEveryMs = 300

/** While many sessions are read for the first time: how many there are, and how many were read. Nothing for a few. */
export function ListProgress() {
  const { bridge } = useApp()
  const [progress, setProgress] = useState({ done: 0, total: 0 })
  useEffect(() => {
    const timer = setInterval(() => {
      void bridge.readListProgress({}).then((read) => {
        if (read.ok) setProgress(read.value)
      })
    }, askEveryMs)
    return () => clearInterval(timer)
  }, [bridge])
  const { done, total } = progress
  if (total === 0) return null
  const say = (count: number) => count.toLocaleString('nl-NL')
  return (
    <div className="stack-tight">
      <label htmlFor="sessies-lezen">
        Je sessies worden gelezen: {say(done)} van {say(total)}
      </label>
      <progress id="sessies-lezen" value={done} max={total} />
    </div>
  )
}
