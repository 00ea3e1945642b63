import { counterQuestions, type CheckState } from '../../core/check/check-state'
import { TextArea } from '../../ui/field'
import { useStore } from '../../ui/store'
import { checkStore } from './check-store'

/** Three questions against tunnel vision. Answers go into the PDF and nowhere else. */
export function CounterQuestions() {
  const { counter } = useStore(checkStore)
  return (
    <section className="stack" aria-labelledby="tegenspraak">
      <h2 id="tegenspraak">Tegenspraak</h2>
      <p>Beantwoord deze drie voor je verder gaat. Noem geen naam.</p>
      {counterQuestions.map((question, index) => (
        <TextArea
          key={question}
          label={question}
          rows={2}
          maxLength={2000}
          value={counter[index]}
          onChange={(event) => {
            const state = checkStore.read()
            const answers = state.counter.map((answer, at) => (at === index ? event.target.value : answer))
            checkStore.write({ ...state, counter: answers as unknown as CheckState['counter'] })
          }}
        />
      ))}
    </section>
  )
}
