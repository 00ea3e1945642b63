const internal = /^\s*intern\s*:/i

/** Notes without the lines that their writer marked with "intern:" in front: those stay in the own logbook. */
export function leaveOutInternal(notes: string): string {
  const lines = notes.split('\n')
  const kept = lines.filter((line) => !internal.test(line))
  return kept.length === lines.length ? notes : kept.join('\n').trim()
}
