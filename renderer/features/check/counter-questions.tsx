import { answerCounter, counterQuestions } from '#core/check/check-state.ts'
import { useStore } from '#dom/store.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { InternalStays } from '#editing/internal/internal-mark.tsx'
import { checkStore } from './check-store'

/** Three questions against tunnel vision. Answers go into the PDF and nowhere else. */
export function CounterQuestions() {
  const { counter } = useStore(checkStore)
  return (
    <section className="stack" aria-labelledby="tegenspraak">
      <h2 id="tegenspraak">Tegenspraak</h2>
      <p>Beantwoord deze drie voor je de check bewaart. Eén zin per vraag is genoeg. Noem geen naam.</p>
      <InternalStays value="niet in de pdf">
        {counterQuestions.map((question, index) => (
          <GuardedTextArea
            key={question}
            label={question}
            rows={2}
            maxLength={2000}
            value={counter[index]}
            onChange={(event) =>
              checkStore.write(answerCounter(checkStore.read(), index, event.target.value))
            }
          />
        ))}
      </InternalStays>
    </section>
  )
}
