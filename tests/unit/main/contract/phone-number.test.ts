import { describe, expect, it } from 'vitest'
import { isMobileNumber, isPhoneNumber } from '#contract/phone-number.ts'

describe('a phone number', () => {
  it.each([
    ['112', 'the emergency number'],
    ['113', 'a short number'],
    ['116 111', 'a European help line'],
    ['14 030', 'a municipality with a three-digit area code'],
    ['14 0346', 'a municipality with a four-digit area code'],
    ['0800-2000', 'a free number of eight digits'],
    ['0800 1234567', 'a free number of eleven digits'],
    ['0900 8844', 'the police'],
    ['088 - 123 45 67', 'a national number of ten digits'],
    ['030-123 45 67', 'a local number'],
    ['(030) 1234567', 'a local number with brackets'],
    ['+31 30 123 45 67', 'an international number'],
    ['+31 (0)30 123 45 67', 'an international number with the zero between brackets'],
    ['0031 30 1234567', 'an international number with zeros'],
    ['06 12345678', 'a mobile number'],
    ['030–123 45 67', 'a local number with the dash of a word processor'],
    ['\u202a030 1234567\u202c', 'a number from an address book, with signs around it that nobody sees'],
    ['030\u00a0123\u202f45\u200967', 'a number with hard and thin spaces'],
    ['\ufeff０３０－１２３４５６７', 'a number in full width'],
  ])('%s is one: %s', (text) => {
    expect(isPhoneNumber(text)).toBe(true)
  })

  it.each([
    '',
    '12345',
    '030 12345',
    '030 123456789',
    '0000000000',
    'bel de balie',
    '+32 2 123 45 67',
    '030x1234567',
    '1140',
  ])('%j is none', (text) => {
    expect(isPhoneNumber(text)).toBe(false)
  })

  it('that may be somebody’s own is recognised', () => {
    for (const text of [
      '06 12345678',
      '\u202a06–12345678\u202c',
      '+31 6 12345678',
      '+31 (0)6 12345678',
      '0031612345678',
    ])
      expect([text, isMobileNumber(text)]).toEqual([text, true])
    for (const text of ['030 6123456', '088 6123456', '112', '+31 30 6123456'])
      expect([text, isMobileNumber(text)]).toEqual([text, false])
  })
})
