import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  builderFolder,
  readInstalledSchema,
  type BuilderSchema,
} from '../../../../main/packaging/builder-schema'

const folder = 'main/packaging'
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const copy = JSON.parse(read('builder/builder-schema.json')) as BuilderSchema
const readConfig = (name: string) => parse(read(name)) as Readonly<Record<string, unknown>>
const config = readConfig('electron-builder.yml')

const validate = new Ajv({ allErrors: true, strict: false }).compile(copy.schema)

/** What the builder's own schema says about a configuration: a place and a reason for each fault. */
function listFaults(one: object): string[] {
  validate(one)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

describe('the configuration of the packages', () => {
  it.each(['electron-builder.yml', 'electron-builder.portable.yml'])(
    'is as electron-builder itself asks: %s',
    (name) => {
      expect(listFaults(readConfig(name))).toEqual([])
    },
  )

  it('would not pass with a setting that the builder does not know, or of another kind', () => {
    expect(listFaults({ ...config, wim: {} })).not.toEqual([])
    expect(listFaults({ ...config, msi: { perMachine: 'ja' } })).not.toEqual([])
    expect(listFaults({ ...config, electronFuses: { runAsNod: false } })).not.toEqual([])
  })

  it('is held against the schema of the very builder that makes the packages', () => {
    const { dependencies } = JSON.parse(read('builder/package.json')) as {
      dependencies: Record<string, string>
    }
    expect(dependencies).toEqual({ 'electron-builder': copy.version })
    const installed = readInstalledSchema(builderFolder)
    if (installed !== undefined) expect(copy).toEqual(installed)
  })

  it('shuts the doors of Electron that the app never uses, and has the archive checked', () => {
    expect(config['electronFuses']).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    })
    expect(config).toMatchObject({ asar: true })
    expect(config).not.toHaveProperty('disableAsarIntegrity')
    expect(config).not.toHaveProperty('asarUnpack')
  })

  it('asks nobody for a newer version: nothing is published', () => {
    expect(config['publish']).toBeNull()
    expect(config).toMatchObject({ dmg: { writeUpdateInfo: false }, nsis: { differentialPackage: false } })
  })

  it('names only files that are there', () => {
    const named = [
      ...['icons/icon.ico', 'icons/icon.icns', 'icons/png'].map((path) => join(folder, path)),
      'main/packaging/macos/entitlements.plist',
      'main/packaging/linux/apparmor-profile',
      'main/packaging/draagbaar.txt',
      'LICENSE',
      'THIRD_PARTY_NOTICES.md',
    ]
    const all = read('electron-builder.yml') + read('electron-builder.portable.yml')
    expect(named.filter((path) => !existsSync(path))).toEqual([])
    expect(named.filter((path) => !all.includes(path.replace(`${folder}/icons/`, 'icons/')))).toEqual([])
  })
})

describe('the Flatpak', () => {
  const manifest = parse(read('flatpak/nl.signaalwijzer.app.yml')) as {
    readonly id: string
    readonly 'finish-args': readonly string[]
  }

  it('has no network and sees no files of the user', () => {
    expect(manifest['finish-args'].filter((arg) => /network|=home|=host(:|$)|socket=x11$/.test(arg))).toEqual(
      [],
    )
  })

  it('goes by the same name as the other packages', () => {
    expect(manifest.id).toBe(config['appId'])
  })
})
