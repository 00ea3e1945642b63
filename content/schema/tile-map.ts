import { z } from 'zod'

const place = z.int().min(1).max(12)

/** content/tegelkaart.yaml: one tile for each municipality, roughly where it lies. Our own design. */
export const tileMapSchema = z
  .array(z.strictObject({ gemeente: z.string().min(1), rij: place, kolom: place }))
  .refine((tiles) => new Set(tiles.map(({ rij, kolom }) => `${rij}-${kolom}`)).size === tiles.length, {
    message: 'twee tegels liggen op dezelfde plek: geef iedere gemeente een eigen rij en kolom',
  })
  .refine((tiles) => new Set(tiles.map(({ gemeente }) => gemeente)).size === tiles.length, {
    message: 'een gemeente staat er twee keer in',
  })

/** Where a municipality lies on the tile map, counted from one. */
export interface Tile {
  readonly name: string
  readonly row: number
  readonly column: number
}
