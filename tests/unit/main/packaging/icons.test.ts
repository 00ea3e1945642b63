import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeIcns } from '../../../../main/packaging/icons/write-icns'
import { writeIco, type Picture } from '../../../../main/packaging/icons/write-ico'

const folder = 'main/packaging/icons'
const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** The side of a PNG, read from its own head. */
function sideOf(png: Buffer): number {
  expect(png.subarray(0, 8)).toEqual(signature)
  expect(png.readUInt32BE(20)).toBe(png.readUInt32BE(16))
  return png.readUInt32BE(16)
}

function readPictures(): Picture[] {
  return readdirSync(join(folder, 'png')).map((name) => {
    const png = readFileSync(join(folder, 'png', name))
    return { side: sideOf(png), png }
  })
}

/** The PNGs in an .ico, by the directory in front. */
function readIco(ico: Buffer): Buffer[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + 16 * at
    const offset = ico.readUInt32LE(entry + 12)
    const png = ico.subarray(offset, offset + ico.readUInt32LE(entry + 8))
    expect(ico.readUInt8(entry) || 256).toBe(sideOf(png))
    return png
  })
}

/** The kinds and PNGs in an .icns. */
function readIcns(icns: Buffer): Map<string, Buffer> {
  expect(icns.toString('latin1', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
    parts.set(icns.toString('latin1', at, at + 4), icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)))
  return parts
}

describe('the icons of the packages', () => {
  it('are of the drawing as it is now: after a change of icon.svg run npm run icons', () => {
    const drawn = createHash('sha256').update(readFileSync('renderer/icon.svg')).digest('hex')
    expect(readFileSync(join(folder, 'made-from.txt'), 'utf8').trim()).toBe(drawn)
  })

  it('have the sizes that Windows asks for', () => {
    const sides = readIco(readFileSync(join(folder, 'icon.ico'))).map(sideOf)
    expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  it('have the sizes that macOS asks for, under the names that it knows', () => {
    const parts = readIcns(readFileSync(join(folder, 'icon.icns')))
    const sides = [...parts].map(([kind, png]) => `${kind} ${sideOf(png)}`)
    expect(sides.toSorted()).toEqual(
      [
        'ic07 128',
        'ic08 256',
        'ic09 512',
        'ic10 1024',
        'ic11 32',
        'ic12 64',
        'ic13 256',
        'ic14 512',
      ].toSorted(),
    )
  })

  it('have the sizes that Linux asks for', () => {
    const sides = readPictures().map(({ side }) => side)
    for (const side of [16, 32, 48, 64, 128, 256, 512]) expect(sides).toContain(side)
  })

  it('are made of exactly these pictures', () => {
    const pictures = readPictures().toSorted((one, other) => one.side - other.side)
    const ico = Buffer.from(writeIco(pictures.filter(({ side }) => side <= 256)))
    expect(ico.equals(readFileSync(join(folder, 'icon.ico')))).toBe(true)
    const icns = Buffer.from(writeIcns(pictures))
    expect(icns.equals(readFileSync(join(folder, 'icon.icns')))).toBe(true)
  })
})
