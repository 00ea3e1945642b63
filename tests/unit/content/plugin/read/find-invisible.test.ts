import { describe, expect, it } from 'vitest'
import { findInvisible } from '../../../../../content/plugin/read/find-invisible'
import { readAdvice } from '../../../../../content/plugin/read/read-advices'
import { readPage } from '../../../../../content/plugin/read/read-pages'
import { writeAdvice, writeMdx } from '../../make-page'

const message = 'een onzichtbaar teken (zoals een zacht afbreekstreepje): typ het woord opnieuw'

describe('a character that nobody sees', () => {
  it.each([
    ['a soft hyphen', 'onder\u00ADdak'],
    ['a soft hyphen as MDX writes it', 'onder&shy;dak'],
    ['a number for a character', 'onder&#173;dak'],
    ['a space without width', 'onder\u200Bdak'],
    ['a joiner between letters', 'onder\u200Ddak'],
    ['a mark at the beginning of a file', '\uFEFFonderdak'],
  ])('is refused on its line: %s', (_, text) => {
    expect(findInvisible('content/delen.yaml', `een\n${text}\ndrie`)).toEqual([
      { file: 'content/delen.yaml', line: 2, message },
    ])
  })

  it.each(['onderdak', 'AT&T & co', 'één\u00A0woord', '👨\u200D👩\u200D👧 gezin'])(
    'is none of these: %s',
    (text) => {
      expect(findInvisible('content/delen.yaml', text)).toEqual([])
    },
  )

  it('cannot hide a word in a page or an advice from the checks', () => {
    const body = '<Eigen>Zoek onder\u00ADdak.</Eigen>'
    expect(readPage('route', 'content/route/los.mdx', writeMdx(body, 'route'))).toEqual({
      problems: [{ file: 'content/route/los.mdx', line: 9, message }],
    })
    expect(readAdvice('content/advies/los.mdx', writeAdvice(body))).toEqual({
      problems: [{ file: 'content/advies/los.mdx', line: 6, message }],
    })
  })
})
