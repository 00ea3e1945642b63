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
