/** What Vitest's json-summary says of one file, as far as we read it. */
export interface FileCoverage {
  readonly lines: { readonly total: number; readonly covered: number }
}

/** How much of a room of the house the tests reach. */
export interface RoomCoverage {
  readonly room: string
  readonly total: number
  readonly covered: number
}

/** A room is the folder of two floors that a file stands in: `renderer/core`, `main/library`. */
function nameRoom(file: string): string {
  return file.split('/').slice(0, -1).slice(0, 2).join('/')
}

/** The lines that were reached, room by room; the room with the most lines that nobody reached goes first. */
export function countByRoom(files: ReadonlyMap<string, FileCoverage>): readonly RoomCoverage[] {
  const rooms = new Map<string, RoomCoverage>()
  for (const [file, { lines }] of files) {
    const room = nameRoom(file)
    const before = rooms.get(room) ?? { room, total: 0, covered: 0 }
    rooms.set(room, {
      room,
      total: before.total + lines.total,
      covered: before.covered + lines.covered,
    })
  }
  const missed = ({ total, covered }: RoomCoverage) => total - covered
  return [...rooms.values()].toSorted((one, other) => missed(other) - missed(one))
}

/** The files in which not one line was reached, the longest first. */
export function listUntouched(files: ReadonlyMap<string, FileCoverage>): readonly string[] {
  return [...files]
    .filter(([, { lines }]) => lines.total > 0 && lines.covered === 0)
    .toSorted(([, one], [, other]) => other.lines.total - one.lines.total)
    .map(([file, { lines }]) => `${file} (${lines.total} ${lines.total === 1 ? 'regel' : 'regels'})`)
}
