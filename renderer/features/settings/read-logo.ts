import { limits } from '#contract/limits.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { ReportSender } from '#contract/settings.ts'
import { encodeBase64 } from '#report/encode-base64.ts'

type Logo = NonNullable<ReportSender['logo']>

const largestFile = 5_000_000
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Draws a picture anew on white paper, at most so large, and answers it as PNG. */
export type DrawLogo = (
  file: Blob,
  most: number,
) => Promise<{ readonly bytes: Uint8Array; readonly width: number; readonly height: number }>

/**
 * Reads a logo that the user chose. Only a PNG: what else a file can hold (a script, an address elsewhere, colours for a
 * press) has no place on a report. It is drawn anew, so that nothing but the picture comes along, and as large as fits.
 */
export async function readLogo(
  file: Pick<File, 'size' | 'arrayBuffer' | 'name'>,
  draw: DrawLogo = drawLogo,
): Promise<Result<Omit<Logo, 'alt'>>> {
  if (file.size > largestFile)
    return refuse('bad-request', 'Deze afbeelding is te groot. Kies een PNG van hoogstens 5 MB.')
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)))
  if (!png.every((byte, index) => bytes[index] === byte)) return refuse('bad-request', explainOther(bytes))
  try {
    for (let most: number = limits.logoPixels; most >= 75; most = Math.floor(most / 2)) {
      const drawn = await draw(new Blob([bytes], { type: 'image/png' }), most)
      const base64 = encodeBase64(drawn.bytes)
      if (base64.length <= limits.logoCharacters)
        return accept({ png: base64, width: drawn.width, height: drawn.height })
    }
  } catch {
    return refuse('unreadable', 'Deze afbeelding kon niet open. Maak er opnieuw een PNG van en kies die.')
  }
  return refuse(
    'bad-request',
    'Deze afbeelding heeft te veel kleuren voor een logo. Kies een eenvoudiger PNG.',
  )
}

function explainOther(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8)
    return 'Dit is een JPEG, misschien in de kleuren van een drukker (CMYK). Maak er een PNG van en kies die.'
  const start = new TextDecoder().decode(bytes.subarray(0, 1000))
  return start.includes('<svg')
    ? 'Dit is een SVG. Daar kan meer in zitten dan een plaatje. Maak er een PNG van en kies die.'
    : 'Dit is geen PNG. Maak van het logo een PNG en kies die.'
}

const drawLogo: DrawLogo = async (file, most) => {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, most / picture.width, most / picture.height)
  const [width, height] = [picture.width, picture.height].map((size) => Math.max(1, Math.round(size * scale)))
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('There is no canvas to draw on')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height }
}
