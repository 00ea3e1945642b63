import { describe, expect, it } from 'vitest'
import { isBare, isCommand, isWithAlt, readAltLetter, type Press } from '#core/navigation/read-press.ts'

const press = (changes: Partial<Press>): Press => ({
  key: 'n',
  code: 'KeyN',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  altGraph: false,
  ...changes,
})
const option = (key: string, code: string) => press({ altKey: true, key, code })

describe('a shortcut with Alt', () => {
  it.each([
    ['n', 'KeyN', 'N', 'N'],
    // another keyboard: the letter on the key counts, not its place
    ['a', 'KeyQ', 'A', 'A'],
    // Option on a Mac types a sign: in a field that is what it is for
    ['Dead', 'KeyN', '', 'N'],
    ['ß', 'KeyS', '', 'S'],
    // a keyboard with other letters
    ['т', 'KeyN', '', 'N'],
    ['1', 'Digit1', '', ''],
  ])('%s (%s) is %j in a field and %j elsewhere', (key, code, inField, elsewhere) => {
    expect(readAltLetter(option(key, code), true)).toBe(inField)
    expect(readAltLetter(option(key, code), false)).toBe(elsewhere)
  })

  it.each([
    ['AltGr', { altGraph: true }],
    ['Ctrl', { ctrlKey: true }],
    ['⌘', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['half an accent', { isComposing: true }],
  ])('is none with %s', (_what, changes) => {
    expect(readAltLetter({ ...option('n', 'KeyN'), ...changes }, false)).toBe('')
    expect(isWithAlt({ ...option('n', 'KeyN'), ...changes })).toBe(false)
  })
})

describe('a key for a command', () => {
  it('is Ctrl, and on a Mac ⌘: there Ctrl belongs to the text field', () => {
    expect(isCommand(press({ ctrlKey: true }), false)).toBe(true)
    expect(isCommand(press({ ctrlKey: true }), true)).toBe(false)
    expect(isCommand(press({ metaKey: true }), true)).toBe(true)
    expect(isCommand(press({ metaKey: true }), false)).toBe(false)
  })

  it('is none with AltGr, which some systems tell as Ctrl and Alt', () => {
    expect(isCommand(press({ ctrlKey: true, altKey: true }), false)).toBe(false)
    expect(isCommand(press({ ctrlKey: true, altGraph: true }), false)).toBe(false)
  })
})

it('a key that comes alone has nothing with it, and is no part of an accent', () => {
  expect(isBare(press({}))).toBe(true)
  expect(isBare(press({ shiftKey: true }))).toBe(false)
  expect(isBare(press({ isComposing: true }))).toBe(false)
})
