import { fileURLToPath } from 'node:url'
import { readLabelled } from './read-labelled'
import { readFakerNames } from './read-word-sources'
import { makeLessons, trainPlaces } from './train-places'
import { keepModule, writePlaces } from './write-modules'

/** What the guard learned from our labelled texts about the place of a name, as the module that holds it. */
export async function makePlaceModel(): Promise<string> {
  return writePlaces(trainPlaces(makeLessons(await readLabelled(), readFakerNames())))
}

/** The second half of `npm run guard:model`: a program of its own, because it sees words by what the first half wrote. */
if (process.argv[1] === fileURLToPath(import.meta.url))
  await keepModule('place-weights.ts', await makePlaceModel())
