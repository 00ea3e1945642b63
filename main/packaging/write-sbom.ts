import type { BundledPackage } from '#contract/notices.ts'

/** Who the packed app is. */
export interface PackedApp {
  readonly version: string
  readonly electron: string
}

/** A component of a CycloneDX 1.6 bill of materials, as far as we fill it in. */
interface Component {
  readonly type: 'application' | 'framework' | 'library'
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl?: string
  readonly licenses: readonly (
    { readonly license: { readonly id: string } } | { readonly expression: string }
  )[]
}

/**
 * The bill of materials (CycloneDX 1.6) of the packed app: what is in the bundles, and the Electron runtime around them.
 * The same app gives the same bytes, so there is no time and no serial number in it.
 */
export function writeSbom({ version, electron }: PackedApp, packages: readonly BundledPackage[]): string {
  const app: Component = {
    type: 'application',
    'bom-ref': `signaalwijzer@${version}`,
    name: 'signaalwijzer',
    version,
    licenses: [{ license: { id: 'EUPL-1.2' } }],
  }
  const components = [
    describe('framework', { name: 'electron', version: electron, licence: 'MIT' }),
    ...packages.map((one) => describe('library', one)),
  ]
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: app },
      components,
      dependencies: [{ ref: app['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) }],
    },
    null,
    2,
  )}\n`
}

function describe(
  type: Component['type'],
  { name, version, licence }: Pick<BundledPackage, 'name' | 'version' | 'licence'>,
): Component {
  // the @ of a scope is written as %40 in a package url
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
  const isOne = !/[\s()]/.test(licence)
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: licence === '' ? [] : [isOne ? { license: { id: licence } } : { expression: licence }],
  }
}
