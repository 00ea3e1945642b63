import { describe, expect, it } from 'vitest'
import { helpText, parseOptions } from '../../../../main/start/options'

const usual = { browser: false, open: true, port: 0, data: undefined, safe: false, help: false }

describe('the options of npm start', () => {
  it.each([
    [[], {}],
    [['--browser'], { browser: true }],
    [['--no-open'], { open: false }],
    [['--port', '8123'], { port: 8123 }],
    [['--port=0'], { port: 0 }],
    [['--port', '65535'], { port: 65_535 }],
    [['--data', '/proef'], { data: '/proef' }],
    [['--data=sessies'], { data: '/werk/sessies' }],
    [['--veilig'], { safe: true }],
    [['--help'], { help: true }],
    [
      ['--browser', '--no-open', '--port', '8123', '--data', 'a b'],
      { browser: true, open: false, port: 8123, data: '/werk/a b' },
    ],
    [['--port', '1', '--port', '2'], { port: 2 }],
  ] as const)('%j', (args, changes) => {
    expect(parseOptions(args, '/werk')).toEqual({ ok: true, options: { ...usual, ...changes } })
  })

  it.each([
    [['--bestaat-niet'], '--bestaat-niet'],
    [['-x'], '-x'],
    [['--open'], '--open'],
    [['--no-browser'], '--no-browser'],
    [['los'], 'los'],
    [['--', 'los'], 'los'],
    [['--browser=ja'], '--browser'],
    [['--port'], '--port'],
    [['--port', '--browser'], '--port'],
    [['--port='], '--port'],
    [['--port', '-1'], '--port'],
    [['--port', 'http'], 'http'],
    [['--port', '65536'], '65536'],
    [['--port', '80.5'], '80.5'],
    [['--port', '1e3'], '1e3'],
    [['--port', '0x50'], '0x50'],
    [['--data'], '--data'],
    [['--data', '--browser'], '--data'],
    [['--data='], '--data'],
  ] as const)('%j is refused in clear words', (args, named) => {
    const parsed = parseOptions(args, '/werk')
    expect(parsed.ok).toBe(false)
    const message = parsed.ok ? '' : parsed.message
    expect(message).toContain(named)
    expect(message).toMatch(/\.$/)
    expect(message).not.toMatch(/\n|Error|Fout|helaas/)
  })

  it('are all explained by --help', () => {
    for (const option of ['--browser', '--no-open', '--port', '--data', '--veilig', '--help']) {
      expect(helpText).toContain(option)
    }
  })
})
