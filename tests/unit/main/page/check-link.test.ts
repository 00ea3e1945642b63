import { describe, expect, it } from 'vitest'
import { checkLink } from '../../../../main/page/check-link'

describe('addresses that are opened outside the app', () => {
  it.each(['https://www.politie.nl/', 'https://www.rijksoverheid.nl/a?b=c#d', 'https://xn--caf-dma.nl/'])(
    'may be %s',
    (url) => expect(checkLink(url)).toEqual({ ok: true, value: url }),
  )

  it.each([
    'http://www.politie.nl/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hallo',
    'smb://server/map',
    '\\\\server\\map',
    'https:\\\\politie.nl',
    'https://politie.nl@elders.nl/',
    'https://u:p@politie.nl/',
    'https://politie.nl/\u0000',
    'https://politie.nl/\n',
    ' https://politie.nl/',
    'ms-settings:privacy',
    'mailto:iemand@voorbeeld.nl',
    '//politie.nl',
    'https://',
    '',
  ])('may not be %j', (url) => expect(checkLink(url)).toMatchObject({ ok: false, code: 'bad-request' }))
})
