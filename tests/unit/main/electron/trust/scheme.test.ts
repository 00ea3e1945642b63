import { describe, expect, it } from 'vitest'
import { isPageAddress, schemePrivileges } from '../../../../../main/electron/trust/scheme'
import { lookAlikes } from '../look-alikes'

describe('which addresses are the page', () => {
  it.each(['app://signaalwijzer/', 'app://signaalwijzer/index.html#/sessies', 'APP://signaalwijzer/'])(
    '%s is',
    (address) => expect(isPageAddress(address)).toBe(true),
  )

  it.each(lookAlikes)('%j is not', (address) => expect(isPageAddress(address)).toBe(false))
})

describe('the scheme', () => {
  it('has what a page needs and no way around the policy', () => {
    expect(schemePrivileges).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })
})
