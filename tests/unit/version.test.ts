import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { version } from '../../main/app/version'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }

describe('the version of the app', () => {
  it('is the same in what installs it, in what describes it, and in what users read of it', () => {
    const { softwareVersion } = parse(readFileSync('publiccode.yml', 'utf8')) as { softwareVersion: unknown }
    const [, newest] = /^## (\S+)/mu.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? []
    expect({
      lock: readJson('package-lock.json').version,
      publiccode: softwareVersion,
      changelog: newest,
      app: version,
    }).toEqual({
      lock: readJson('package.json').version,
      publiccode: readJson('package.json').version,
      changelog: readJson('package.json').version,
      app: readJson('package.json').version,
    })
  })
})
