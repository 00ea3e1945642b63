import { describe, expect, it } from 'vitest'
import type { BundledPackage } from '#contract/notices.ts'
import { listNotAllowed } from '../../../../main/packaging/allowed-files'
import { findPackageFolder } from '../../../../main/packaging/bundled-package'
import { explainPacked } from '../../../../main/packaging/check-packed'
import { fitsOurLicence } from '../../../../main/packaging/licences'
import { renewNotices } from '../../../../main/packaging/write-notices'
import { writeSbom } from '../../../../main/packaging/write-sbom'

const makePackage = (changes: Partial<BundledPackage> = {}): BundledPackage => ({
  name: 'fuse.js',
  version: '7.5.0',
  licence: 'Apache-2.0',
  homepage: '',
  text: 'Apache License',
  ...changes,
})

const files = [
  'package.json',
  'out/main/index.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/werk-van-anderen.json',
  'out/renderer/assets/geldezel-BXa_4-9z.js',
  'out/renderer/assets/source-sans-3-latin-wght-normal-DK8cN2aQ.woff2',
  'out/renderer/assets/search-index-CDn0B5sP.bin',
]
const notices = renewNotices('# Werk van anderen\n', [makePackage()])

describe('what goes into a package', () => {
  it('is the built app and its package.json', () => {
    expect(explainPacked(files, [makePackage()], notices)).toEqual([])
  })

  it.each([
    'out/main/index.js.map',
    'out/renderer/assets/geldezel-BXa_4-9z.js.map',
    'out/renderer/assets/anders-CDn0B5sP.bin',
    'out/gebouwd.txt',
    'node_modules/zod/index.js',
    'seeds/geld.yaml',
    '.env',
    'out/renderer/geheim.json',
    'out/main/../../x.js',
  ])('is not %s', (file) => {
    expect(listNotAllowed([...files, file])).toEqual([file])
    expect(explainPacked([...files, file], [makePackage()], notices)[0]).toContain(file)
  })

  it('is not without what the app starts with', () => {
    expect(explainPacked(files.slice(1), [makePackage()], notices)).toEqual([
      'package.json ontbreekt in het pakket; de app start dan niet.',
    ])
  })
})

describe('a licence', () => {
  it.each([
    'MIT',
    'ISC',
    'OFL-1.1',
    'EUPL-1.2',
    'MIT OR GPL-3.0-only',
    'MIT or MPL-2.0',
    '(MIT AND Zlib)',
    '(GPL-2.0-only OR (MIT AND ISC))',
  ])('goes with EUPL-1.2: %s', (licence) => {
    expect(fitsOurLicence(licence)).toBe(true)
  })

  it.each([
    '',
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    'MIT AND GPL-3.0-only',
    '(MIT',
    'CC-BY-NC-4.0',
    'BUSL-1.1',
  ])('does not, or is not known: %j', (licence) => {
    expect(fitsOurLicence(licence)).toBe(false)
    const problems = explainPacked(files, [makePackage({ licence })], notices)
    expect(problems[0]).toContain('fuse.js')
  })
})

describe('the notices', () => {
  it('keep what was written by hand, and name every package once', () => {
    const renewed = renewNotices(notices, [makePackage(), makePackage({ name: 'zod', text: '' })])
    expect(renewed).toMatch(/^# Werk van anderen\n/)
    expect(renewed.match(/\| `fuse\.js` \|/g)).toHaveLength(1)
    expect(renewed).toContain('brengen de tekst ervan niet mee: `zod`')
    expect(renewNotices(renewed, [makePackage()])).toBe(notices)
  })

  it('that are of another build are told of', () => {
    expect(explainPacked(files, [makePackage({ version: '7.6.0' })], notices)).toEqual([
      'THIRD_PARTY_NOTICES.md past niet bij wat er in de app zit. Draai npm run notices.',
    ])
  })
})

describe('the package of a module of the build', () => {
  it.each([
    ['/huis/node_modules/zod/v4/core/core.js', '/huis/node_modules/zod'],
    ['/huis/node_modules/@tabler/icons-react/dist/icon.mjs?x', '/huis/node_modules/@tabler/icons-react'],
    ['/huis/node_modules/jspdf/node_modules/fflate/index.js', '/huis/node_modules/jspdf/node_modules/fflate'],
    ['\0vite/preload-helper.js', '/huis/node_modules/vite'],
    ['\0rolldown/runtime.js', '/huis/node_modules/rolldown'],
    ['C:\\huis\\node_modules\\zod\\index.js', 'C:/huis/node_modules/zod'],
    ['/huis/renderer/main.tsx', undefined],
    ['\0virtual:manifest', undefined],
  ])('%j', (id, folder) => {
    expect(findPackageFolder(id, '/huis/node_modules')).toBe(folder)
  })
})

describe('the bill of materials', () => {
  it('is CycloneDX with the runtime and every package, each with its licence', () => {
    const scoped = makePackage({ name: '@tabler/icons-react', version: '3.51.0', licence: 'MIT' })
    const sbom = JSON.parse(
      writeSbom({ version: '0.1.0', electron: '45.4.1' }, [
        makePackage({ licence: 'MIT AND OFL-1.1' }),
        scoped,
      ]),
    ) as { components: { name: string; purl: string; licenses: unknown }[]; specVersion: string }
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
    expect(sbom.components.map(({ name, purl, licenses }) => [name, purl, licenses])).toEqual([
      ['electron', 'pkg:npm/electron@45.4.1', [{ license: { id: 'MIT' } }]],
      ['fuse.js', 'pkg:npm/fuse.js@7.5.0', [{ expression: 'MIT AND OFL-1.1' }]],
      ['@tabler/icons-react', 'pkg:npm/%40tabler/icons-react@3.51.0', [{ license: { id: 'MIT' } }]],
    ])
  })
})
