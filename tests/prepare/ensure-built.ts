import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../../main/start/build-app'

/** Before any browser test: the app that is tested is the app of the sources. */
async function ensureBuiltForTests(): Promise<void> {
  const failure = await ensureBuilt(fileURLToPath(new URL('../..', import.meta.url)), (line) =>
    process.stderr.write(`${line}\n`),
  )
  if (failure !== undefined) throw new Error(failure)
}

// Playwright asks for a default export of what it runs first.
export default ensureBuiltForTests
