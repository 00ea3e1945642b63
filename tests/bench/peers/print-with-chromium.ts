import { pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { Outline } from '../../../renderer/core/report/outline'
import { writeHtml } from '../../../renderer/core/report/write-html'

const { resolve } = createRequire(import.meta.url)
const faces = [
  ['400Regular/SourceSans3_400Regular', 'normal 400'],
  ['600SemiBold/SourceSans3_600SemiBold', 'normal 700'],
  ['400Regular_Italic/SourceSans3_400Regular_Italic', 'italic 400'],
].map(([name, look = '']) => {
  const [style, weight] = look.split(' ')
  const url = pathToFileURL(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)).href
  return `@font-face{font-family:Source;src:url("${url}");font-style:${style};font-weight:${weight}}`
})

/** The same report as Chromium prints it, with its tags and its outline, in a browser that is open already. */
export async function printWithChromium(page: Page, outline: Outline): Promise<Uint8Array> {
  const look = `${faces.join('')}body{font:10.5pt/1.5 Source;max-width:none;margin:0;padding:0}`
  await page.setContent(writeHtml(outline).replace('</style>', `${look}</style>`))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page.pdf({
    format: 'A4',
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<span style="font-size:8px;margin-left:20mm">pagina <span class="pageNumber"></span> van <span class="totalPages"></span></span>',
    margin: { top: '20mm', bottom: '28mm', left: '20mm', right: '20mm' },
  })
}
