/** What a log line may hold besides its event: counts, codes and names of ours. Never something that was typed. */
export type LogDetail = Readonly<Record<string, string | number>>

/** Writes one line about something that happened. */
export type Log = (event: string, detail?: LogDetail) => void

/** Makes a log that writes one line of text for each event, with the time in UTC. */
export function createLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return (event, detail = {}) => {
    const pairs = Object.entries(detail).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    write(`${now().toISOString()} ${event}${pairs.join('')}\n`)
  }
}

/**
 * What a thrown error may tell the log: its kind, its code and where it came from. Not its message, because messages
 * quote what they tripped over ("Unexpected token in 'Jan …'").
 */
export function describeThrown(error: unknown): LogDetail {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return { kind: error.name, code, at: framesOf(error).slice(0, 4).join(' < ') }
}

/** The places in a stack. The message stands before them and can have lines that look like one, so it is cut off. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  if (start === -1) return []
  const lines = stack.slice(start + message.length).split('\n')
  return lines.map((line) => line.trim()).filter((line) => line.startsWith('at '))
}
