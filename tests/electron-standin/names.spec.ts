import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import ts from 'typescript'

const register = fileURLToPath(new URL('./register.mjs', import.meta.url))
const types = fileURLToPath(new URL('../../node_modules/electron/electron.d.ts', import.meta.url))

/** What Electron's own types declare for an import of `electron`: each name, with the names that its value has. */
function readDeclared(): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram([types], { noLib: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(types)
  const module =
    source &&
    checker.getSymbolsInScope(source, ts.SymbolFlags.Module).find(({ name }) => name === '"electron"')
  if (!source || !module) throw new Error('electron.d.ts declares no module "electron"')
  const exported = checker
    .getExportsOfModule(module)
    .filter(({ flags }) => (flags & ts.SymbolFlags.Value) !== 0)
  return new Map(
    exported.map((symbol) => [
      symbol.name,
      checker
        .getTypeOfSymbolAtLocation(symbol, source)
        .getProperties()
        .map(({ name }) => name)
        .filter((name) => /^[a-z]\w*$/i.test(name) && name !== 'prototype'),
    ]),
  )
}

/** Imports `electron` through the stand-in, and says what each name answers: 'there', or the words it throws. */
async function readImitated(wanted: ReadonlyMap<string, readonly string[]>): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'standin-names-'))
  const file = join(folder, 'probe.mjs')
  await writeFile(
    file,
    `import * as electron from 'electron'
    const wanted = ${JSON.stringify([...wanted])}
    const said = {}
    for (const [name, members] of wanted) {
      said[name] = name in electron ? 'there' : 'not there'
      for (const member of members)
        try { void electron[name][member]; said[name + '.' + member] = 'there' } catch (error) { said[name + '.' + member] = error.message }
    }
    process.stdout.write(JSON.stringify(said), () => process.exit(0))`,
  )
  const child = spawn(process.execPath, ['--import', register, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  await new Promise((done) => child.once('close', done))
  await rm(folder, { recursive: true, force: true })
  return JSON.parse(said) as Record<string, string>
}

test('every name of electron.d.ts can be imported, and what is not imitated throws by its name', async () => {
  const declared = readDeclared()
  expect(declared.size).toBeGreaterThan(40)
  const said = await readImitated(declared)
  for (const [name, members] of declared) {
    expect(said[name], name).toBe('there')
    for (const member of members) {
      const path = `${name}.${member}`
      // Of `screen` nothing works before the app is ready, as in Electron.
      const mayBe = ['there', `The stand-in for Electron does not imitate ${path}`]
      if (name === 'screen') mayBe.push("The 'screen' module can't be used before the app 'ready' event")
      expect(mayBe, path).toContain(said[path])
    }
  }
  expect(said['app.quit']).toBe('there')
  expect(said['Tray']).toBe('there')
  expect(said['app.setJumpList']).toBe('The stand-in for Electron does not imitate app.setJumpList')
})
