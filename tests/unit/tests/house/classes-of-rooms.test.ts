import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findStrayClasses, findStrayStyles } from '../../../house/find-stray-classes'
import { listCode } from '../../../house/list-code'
import { listDefinedClasses, listUsedClasses, usesClass } from '../../../house/read-classes'
import { readAliases } from '../../../walls/walls-rule'

const house = listCode('.').map((file) => ({ file, text: readFileSync(file, 'utf8') }))

describe('the classes of a feature', () => {
  it('are used in that feature only, and those of another room not below it', () => {
    expect(findStrayClasses(house)).toEqual([])
  })

  it('come with styles that no room below or beside the feature imports', () => {
    expect(findStrayStyles(house, readAliases())).toEqual([])
  })

  const owner = {
    file: 'renderer/features/a/a.css',
    text: '@layer features { .a-card, .plain:hover > b { color: red } }',
  }
  it.each([
    ['in a class attribute', 'renderer/features/b/b.tsx', '<p className="stack plain" />'],
    ['in a choice', 'renderer/features/b/b.tsx', "<p className={late ? 'plain' : ''} />"],
    ['in a join', 'renderer/features/b/b.tsx', "<p className={['x', 'plain'].join(' ')} />"],
    ['in a template string', 'renderer/features/b/b.tsx', '<p className={`x plain ${more}`} />'],
    ['as the beginning of a joined name', 'renderer/features/b/b.tsx', '<p className={`a-${kind}`} />'],
    ['in a table of names', 'renderer/features/b/b.ts', "export const kinds = { one: 'a-card' }"],
    ['in the code of a page', 'content/plugin/b.ts', "const made = { className: ['plain'] }"],
    ['in the styles of another feature', 'renderer/features/b/b.css', '.b .plain { color: blue }'],
    ['in a room below', 'renderer/reading/b.tsx', '<p className="a-card" />'],
    ['in the app above', 'renderer/app/b.css', '@media print { .a-card { display: none } }'],
  ])('are found %s', (_, file, text) => {
    expect(findStrayClasses([owner, { file, text }]).map((stray) => stray.file)).toContain(file)
  })

  it('may be looked at by nobody else, yet a feature may arrange what it takes from below', () => {
    const ui = { file: 'renderer/ui/field.css', text: '.field { color: red }' }
    const feature = { file: 'renderer/features/a/a.css', text: '.a-card .field { color: blue }' }
    const user = { file: 'renderer/features/b/b.tsx', text: '<p className="field" />' }
    expect(findStrayClasses([ui, feature, user])).toEqual([])
  })

  it('are not mixed up with words that look alike', () => {
    const user = { file: 'renderer/features/b/b.tsx', text: "<p id='plain' title={'plain'}>a-card</p>" }
    expect(findStrayClasses([owner, user])).toEqual([])
  })

  it('may have their styles imported by the feature and by what lies above it', () => {
    const ask = (file: string) => findStrayStyles([owner, { file, text: "import '../features/a/a.css'" }], {})
    expect(ask('renderer/app/b.tsx')).toEqual([])
    expect(ask('renderer/reading/b.tsx')).toEqual(['renderer/reading/b.tsx -> renderer/features/a/a.css'])
  })
})

describe('reading classes', () => {
  it('of styles leaves out comments, figures and addresses', () => {
    const css = `/* .no */ @import 'x.css' layer(a); .a:is(.b, [title='.c']) { inline-size: 1.5rem } @media print { .d > .e { top: .5em } }`
    expect(listDefinedClasses(css)).toEqual(new Set(['a', 'b', 'd', 'e']))
  })

  it('of code knows a joined name by its beginning', () => {
    const used = listUsedClasses('a.tsx', '<p className={`button button-${kind} wide`} />')
    expect(used).toEqual(new Set(['button', 'button-*', 'wide']))
    expect(usesClass(used, 'button-quiet')).toBe(true)
    expect(usesClass(used, 'butt')).toBe(false)
  })
})
