import type { Tile } from '#schema/tile-map.ts'
import type { DistrictProgress, TownProgress } from '#core/progress/districts.ts'
import { countDutch } from '#core/report/count-dutch.ts'

interface TileMapProps {
  readonly tiles: readonly Tile[]
  readonly districts: readonly DistrictProgress[]
}

const size = 100
const gap = 6

/**
 * The municipalities as equal tiles, roughly where they lie. The number says how many sessions; the frame and the mark
 * say the same, so that nothing hangs on colour. The table below it holds everything for who does not see it.
 */
export function TileMap({ tiles, districts }: TileMapProps) {
  const towns = new Map(districts.flatMap((district) => district.towns).map((town) => [town.name, town]))
  const columns = Math.max(...tiles.map(({ column }) => column))
  const rows = Math.max(...tiles.map(({ row }) => row))
  return (
    <figure className="tile-map">
      <svg
        viewBox={`0 0 ${columns * (size + gap)} ${rows * (size + gap)}`}
        role="img"
        aria-label={describeMap(districts)}
      >
        {tiles.map((tile) => (
          <TileShape key={tile.name} tile={tile} town={towns.get(tile.name)} />
        ))}
      </svg>
      <figcaption className="soft">
        Iedere tegel is een gemeente, ongeveer waar zij ligt. Een dikke rand met een getal: daar was een
        sessie.
      </figcaption>
    </figure>
  )
}

function TileShape({
  tile: { name, row, column },
  town,
}: {
  readonly tile: Tile
  readonly town: TownProgress | undefined
}) {
  const x = (column - 1) * (size + gap)
  const y = (row - 1) * (size + gap)
  const sessions = town?.sessions ?? 0
  const lines = breakName(name)
  return (
    <g className={sessions > 0 ? 'tile tile-held' : 'tile'}>
      <title>{`${name}: ${countDutch(sessions, 'sessie', 'sessies')}`}</title>
      <rect x={x + 3} y={y + 3} width={size - 6} height={size - 6} rx={6} />
      {lines.map((line, at) => (
        <text key={line} x={x + size / 2} y={y + 24 + at * 17} textAnchor="middle" className="tile-name">
          {line}
        </text>
      ))}
      {sessions > 0 && (
        <text x={x + size / 2} y={y + size - 14} textAnchor="middle" className="tile-count">
          {sessions}
        </text>
      )}
    </g>
  )
}

/** A name on lines that fit in a tile: at spaces, and where a long word can be broken. */
function breakName(name: string): readonly string[] {
  const breaks: Readonly<Record<string, readonly string[]>> = {
    Noordoostpolder: ['Noordoost-', 'polder'],
    Vijfheerenlanden: ['Vijfheeren-', 'landen'],
    'Utrechtse Heuvelrug': ['Utrechtse', 'Heuvelrug'],
    'Wijk bij Duurstede': ['Wijk bij', 'Duurstede'],
    'De Ronde Venen': ['De Ronde', 'Venen'],
  }
  return breaks[name] ?? (name.length > 11 ? name.split(' ') : [name])
}

function describeMap(districts: readonly DistrictProgress[]): string {
  const parts = districts.map(
    ({ name, towns, reached }) => `${name}: ${reached} van ${towns.length} gemeenten met een sessie`,
  )
  return `Tegelkaart van de gemeenten. ${parts.join('. ')}. De tabel hieronder geeft alle aantallen.`
}
