import { replaceOwnWords } from '#core/check/check-state.ts'
import type { CheckState } from '#core/check/check-state.ts'
import { GuardAdvice } from '#guard/guard-advice.tsx'
import { guardMemory, keep, reconsider } from '#guard/guard-memory.ts'
import { useGuard } from '#guard/use-guard.ts'
import { checkStore } from './check-store'

/** Tells of own words, as a field does, what could make a young person recognisable: they can be copied before there is a pdf. */
export function OwnWordsAdvice({ own }: { readonly own: CheckState['own'] }) {
  const guarded = useGuard(own.join('\n\n'))
  const memory = guardMemory()
  return (
    <GuardAdvice
      guarded={guarded}
      onReplace={(groups) =>
        checkStore.write(
          groups.reduce(
            (state, { first }) => replaceOwnWords(state, first.text, first.replacement),
            checkStore.read(),
          ),
        )
      }
      onKeep={(groups) =>
        keep(
          memory,
          groups.map(({ key }) => key),
        )
      }
      onReconsider={(groups) =>
        reconsider(
          memory,
          groups.map(({ key }) => key),
        )
      }
    />
  )
}
