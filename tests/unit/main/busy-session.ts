import type { Session } from '#contract/session.ts'
import { makeSession } from './example-session'

const opening = makeSession().steps[0]!

/** A session of 120 minutes near its end: twelve steps with notes, forty signals and fifteen agreements. */
export function makeBusySession(changes: Partial<Session> = {}): Session {
  return makeSession({
    phase: 'bezig',
    currentStep: 4,
    steps: Array.from({ length: 12 }, (_, at) => ({
      ...opening,
      id: `stap-${at + 1}`,
      title: `Ronde ${at + 1}`,
      questions: ['Wat viel je op?', 'Wat kan het ook zijn?', 'Wie ziet dit nog meer?'],
      checklist: ['Tijd bewaken', 'Rondje maken', 'Samenvatten'].map((text, item) => ({
        text,
        done: at < 4 && item < 2,
      })),
      notes: `${'Jongeren vertellen dat er snel geld te verdienen is met een pinpas. '.repeat(6)}\n- punt van ronde ${at + 1}`,
    })),
    clock: {
      runningSince: null,
      seenAt: null,
      spentSeconds: { 'stap-1': 620, 'stap-2': 580, 'stap-3': 600, 'stap-4': 640 },
    },
    tallies: Array.from({ length: 40 }, (_, at) => ({
      id: `telling-${at + 1}`,
      page: '',
      label: `Signaal ${at + 1} uit de groep`,
      counts: { gezien: at % 4, verteld: at % 2, gehoord: at % 7, vermoed: at % 3 },
      seenBy: [],
      stepId: `stap-${(at % 12) + 1}`,
    })),
    agreements: Array.from({ length: 15 }, (_, at) => ({
      id: `afspraak-${at + 1}`,
      what: `We bespreken punt ${at + 1} in het teamoverleg en koppelen het terug.`,
      who: 'Jongerenwerk',
      when: '2026-12-15',
      doneWhen: 'Iedereen weet wat er is afgesproken.',
      stepId: `stap-${(at % 12) + 1}`,
    })),
    decisions: Array.from({ length: 3 }, (_, at) => ({
      id: `besluit-${at + 1}`,
      text: `Besluit nummer ${at + 1}.`,
      stepId: 'stap-2',
    })),
    ...changes,
  })
}
