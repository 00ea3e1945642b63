import { describe, expect, it } from 'vitest'
import { listFirstSteps } from '../../../../../content/plugin/describe/list-first-steps'
import { makePage } from '../../make-page'

const steps = (body: string) => listFirstSteps(makePage(body, 'route').tree)

describe('the first steps of a route', () => {
  it('are the items of the lists under the three times, as plain sentences', () => {
    expect(
      steps(
        [
          '## Eerste minuut',
          '',
          '1. <Feit id="feit-1">Bel [de bank](/contact/k-bank).</Feit> <Eigen>Samen.</Eigen>',
          '2. <Eigen>Blijf',
          '   erbij.</Eigen>',
          '',
          '<Vraag>Wat is er gebeurd?</Vraag>',
          '',
          '## Eerste uur',
          '',
          '<Eigen>',
          '',
          '- Bewaar de chats.',
          '',
          '</Eigen>',
          '',
          '## Eerste dag',
          '',
          '- <Eigen>Kijk terug.</Eigen>',
          '',
          '## Wie belt, wie beslist',
          '',
          '- <Eigen>Iedereen.</Eigen>',
        ].join('\n'),
      ),
    ).toEqual({
      minute: ['Bel de bank. Samen.', 'Blijf erbij.'],
      hour: ['Bewaar de chats.'],
      day: ['Kijk terug.'],
    })
  })

  it('are empty for a time that the route does not name', () => {
    expect(steps('## Eerste minuut\n\n- <Eigen>Luister.</Eigen>')).toEqual({
      minute: ['Luister.'],
      hour: [],
      day: [],
    })
  })
})
