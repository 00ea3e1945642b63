import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { writeIcns } from './write-icns'
import { writeIco, type Picture } from './write-ico'

/** Sides in pixels, of all three systems together. */
const sides = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const

/**
 * `npm run icons`: draws renderer/icon.svg in every size and makes the icon files of the packages from it. They are
 * committed, so that building a package takes no browser; made-from.txt tells of which drawing they are.
 */
async function makeIcons(root: string): Promise<void> {
  const svg = await readFile(join(root, 'renderer', 'icon.svg'), 'utf8')
  const folder = join(root, 'main', 'packaging', 'icons')
  const pictures = await draw(svg)
  await mkdir(join(folder, 'png'), { recursive: true })
  for (const { side, png } of pictures) await writeFile(join(folder, 'png', `${side}x${side}.png`), png)
  await writeFile(join(folder, 'icon.ico'), writeIco(pictures.filter(({ side }) => side <= 256)))
  await writeFile(join(folder, 'icon.icns'), writeIcns(pictures))
  await writeFile(join(folder, 'made-from.txt'), `${createHash('sha256').update(svg).digest('hex')}\n`)
}

async function draw(svg: string): Promise<readonly Picture[]> {
  const executablePath = process.env['CHROMIUM_PATH']
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  try {
    const page = await browser.newPage()
    const pictures: Picture[] = []
    for (const side of sides) {
      await page.setViewportSize({ width: side, height: side })
      await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
      pictures.push({ side, png: await page.screenshot({ omitBackground: true }) })
    }
    return pictures
  } finally {
    await browser.close()
  }
}

await makeIcons(fileURLToPath(new URL('../../..', import.meta.url)))
