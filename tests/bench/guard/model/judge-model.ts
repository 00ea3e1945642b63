import { describePlace, readLines } from '../../../../renderer/core/guard/likeness/describe-place'
import { canBeName, seeWords } from '../../../../renderer/core/guard/likeness/see-words'
import { placeOfWeight, weightStep } from '../../../../renderer/core/guard/likeness/weigh-name'
import { isCovered } from '../locate-parts'
import { readBlind, readLabelled } from './read-labelled'
import { readFakerNames } from './read-word-sources'
import { makeLessons, trainPlaces } from './train-places'

/**
 * `npx tsx tests/bench/guard/model/judge-model.ts`: what the weights add to the rules on texts that neither had met. For every set the weights
 * are learned from all other sets, and stand beside what the guard found in that set when it was new.
 */
const texts = await readLabelled()
const lessons = makeLessons(texts, readFakerNames())
const blind = await readBlind()
const read = Object.keys(blind).flatMap((set) => {
  const weights = trainPlaces(lessons.filter((_, at) => texts[at]?.set !== set))
  return texts
    .filter((one) => one.set === set)
    .map((one, at) => {
      const words = seeWords(one.tokens)
      const lines = readLines(one.even, words)
      const plain = !/\p{Lu}\p{Ll}/u.test(one.even)
      const scores = words.map((word, index) => {
        const line = lines[index]
        if (!line || one.labels[index] === undefined || !canBeName(word)) return -Infinity
        return (
          weightStep *
          describePlace(one.even, words, index, line, plain)
            .flatMap(({ list }) => list())
            .reduce((sum, seen) => sum + (weights[placeOfWeight(seen)] ?? 0), 0)
        )
      })
      const sure = words.map(({ ordinary, listed }) => !ordinary && !listed)
      return { ...one, scores, sure, rules: blind[set]?.[at] ?? [] }
    })
})
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const tell = (name: string, limit: number, other: number, from: (set: string) => boolean) => {
  let [labels, found, harmless, alarms, names, namesFound] = [0, 0, 0, 0, 0, 0]
  for (const { set, text, parts, rules, scores, sure, stretches } of read) {
    if (!from(set)) continue
    const likely = stretches.flatMap(({ start, end }, at) =>
      (scores[at] ?? -Infinity) > (sure[at] === true ? limit : other)
        ? [{ kind: 'naam' as const, start, end }]
        : [],
    )
    const all = [...rules, ...likely]
    for (const part of parts) {
      const ok = isCovered(text, part, all) ? 1 : 0
      labels += 1
      found += ok
      if (part.kind === 'naam') {
        names += 1
        namesFound += ok
      }
    }
    if (parts.length === 0) {
      harmless += 1
      if (all.length > 0) alarms += 1
    }
  }
  console.log(
    `${name}: gevonden ${percent(found / labels)} (namen ${percent(namesFound / names)}) · vals alarm ${percent(alarms / harmless)}`,
  )
}
const isLate = (set: string) => Number(/\d+/.exec(set)?.[0] ?? 0) >= 9
for (const [limit, other] of [
  [Infinity, Infinity],
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [0.5, 2],
  [0.5, 3],
  [0, 2],
  [0, 3],
  [-0.5, 3],
  [-1, 3],
  [3, 1],
  [Infinity, 1],
] as const) {
  const limits = `grens ${limit}, voor wat een lijst kent ${other}`
  tell(`alle sets, ${limits}`, limit, other, (set) => set !== 'strange-snippets.json')
  tell(`sets 9 tot en met 15, ${limits}`, limit, other, isLate)
}
