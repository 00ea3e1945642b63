import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../../../main/start/build-app'
import { runQuietly } from '../../../../main/start/run-quietly'
import { makeTempFolder } from '../temp-folder'

async function makeScript(text: string) {
  const cwd = await makeTempFolder()
  const script = join(cwd, 'script.cjs')
  await writeFile(script, text)
  return { script, cwd }
}

describe('running a program quietly', () => {
  it('keeps what it says and how it ended', async () => {
    const { script, cwd } = await makeScript(
      'console.log(process.argv[2]); console.error("b"); process.exitCode = 3',
    )
    const { code, output } = await runQuietly(script, ['a'], { cwd })
    expect(code).toBe(3)
    expect(output).toContain('a\n')
    expect(output).toContain('b\n')
  })

  it('ends it when it takes too long', async () => {
    const { script, cwd } = await makeScript('setInterval(() => {}, 1000)')
    expect((await runQuietly(script, [], { cwd, withinMs: 50 })).code).toBeNull()
  })

  it('answers also when it cannot begin', async () => {
    const { script } = await makeScript('')
    expect((await runQuietly(script, [], { cwd: '/bestaat/niet' })).code).toBeNull()
  })
})

describe('a build that fails', () => {
  it('is told in a sentence, with what the build said', async () => {
    const root = await makeTempFolder()
    const lines: string[] = []
    const failure = await ensureBuilt(root, (line) => lines.push(line))
    expect(lines).toEqual(['Signaalwijzer wordt klaargezet…'])
    expect(failure).toMatch(/^Signaalwijzer kon niet worden klaargezet\./)
    expect(failure).toContain('electron-vite')
  })
})
