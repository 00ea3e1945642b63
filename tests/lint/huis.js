import { tsImport } from 'tsx/esm/api'

/** Our own rules. The walls are made from the one table in tests/walls/zones.ts: TypeScript, which Node 20 does not read. */
const { makeWallsRule } = await tsImport('../walls/walls-rule.ts', import.meta.url)

export default { meta: { name: 'huis' }, rules: { muren: makeWallsRule() } }
