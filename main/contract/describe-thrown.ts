/** What may be told of something that was thrown: its kind, its code and where it came from. */
export type ThrownDetail = { readonly kind: string; readonly code: string; readonly at: string }

/**
 * What a thrown error may tell a log: its kind, its code and where it came from. Not its message, because messages
 * quote what they tripped over ("Unexpected token in 'Jan …'").
 */
export function describeThrown(error: unknown): ThrownDetail {
  if (!(error instanceof Error)) return { kind: typeof error, code: '', at: '' }
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
