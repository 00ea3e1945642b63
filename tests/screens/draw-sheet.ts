import type { Browser } from '@playwright/test'

/** One picture with its name. */
export interface Shot {
  readonly name: string
  /** A JPEG in base64. */
  readonly image: string
}

interface Sheet {
  readonly shots: readonly Shot[]
  readonly columns: number
  /** In pixels. */
  readonly pictureWidth: number
}

/** Lets the browser put pictures together on one sheet, and keeps it in `path`. */
export async function drawSheet(
  browser: Browser,
  { shots, columns, pictureWidth }: Sheet,
  path: string,
): Promise<void> {
  const sheet = await browser.newPage({ viewport: { width: columns * (pictureWidth + 8) + 8, height: 800 } })
  const figures = shots.map(
    ({ name, image }) =>
      `<figure><img alt="" src="data:image/jpeg;base64,${image}"><figcaption>${escape(name)}</figcaption></figure>`,
  )
  await sheet.setContent(`<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(${columns}, ${pictureWidth}px); gap: 8px; margin: 8px;
      align-items: start; background: #777; font: 11px sans-serif; color: #fff }
    figure { margin: 0 } img { width: 100%; display: block }
    figcaption { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
  </style>${figures.join('')}`)
  await sheet.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  await sheet.screenshot({ path, type: 'jpeg', quality: 70, fullPage: true })
  await sheet.close()
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
