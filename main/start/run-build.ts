import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './build-app'

/** `npm run build`: builds the app when its sources changed since the last build, with the same stamp as `npm start`. */
async function build(): Promise<number> {
  const failure = await ensureBuilt(fileURLToPath(new URL('../..', import.meta.url)), (line) =>
    process.stderr.write(`${line}\n`),
  )
  if (failure === undefined) return 0
  process.stderr.write(`${failure}\n`)
  return 1
}

process.exitCode = await build()
