import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainUnusableFolder } from '../../../../../main/library/disk/check-data-folder'
import { makeTempFolder } from '../../temp-folder'

describe('the data folder at the start', () => {
  it('is made when it is not there, and left empty', async () => {
    const folder = join(await makeTempFolder(), 'nieuw', 'gegevens')
    expect(await explainUnusableFolder(folder)).toBeUndefined()
    expect(await readdir(folder)).toEqual([])
  })

  it('is refused with its name when nothing can be written there', async () => {
    const file = join(await makeTempFolder(), 'bestand')
    await writeFile(file, 'in de weg')
    for (const folder of [file, join(file, 'gegevens'), '/proc/signaalwijzer', 'a\u0000b']) {
      const sentence = await explainUnusableFolder(folder)
      expect(sentence).toContain(folder)
      expect(sentence).toContain('--data')
    }
  })

  it('is one to tell the administrator about when the organisation fixed it', async () => {
    const file = join(await makeTempFolder(), 'bestand')
    await writeFile(file, 'in de weg')
    const sentence = await explainUnusableFolder(file, true)
    expect(sentence).toContain(file)
    expect(sentence).toContain('Vraag je beheerder')
    // the start refuses --data beside a fixed folder
    expect(sentence).not.toContain('--data')
  })
})
