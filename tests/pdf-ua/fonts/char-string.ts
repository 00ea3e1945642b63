import { readCharStringNumber } from './char-string-number'

/**
 * The width that a glyph of a CFF font names, as a difference from the nominal width; undefined when it names none.
 * It is the odd number before the first operator that takes all numbers.
 */
export function measureCharString(
  charString: Uint8Array,
  local: readonly Uint8Array[],
  global: readonly Uint8Array[],
): number | undefined {
  const stack: number[] = []
  const state: WidthState = { width: undefined, isDone: false }
  run(charString, stack, state, { local, global }, 0)
  return state.width
}

/** What was found so far: the width, and whether the first operator that takes all numbers was there. */
interface WidthState {
  width: number | undefined
  isDone: boolean
}

function run(
  bytes: Uint8Array,
  stack: number[],
  state: WidthState,
  subroutines: { readonly local: readonly Uint8Array[]; readonly global: readonly Uint8Array[] },
  depth: number,
): void {
  const take = (expected: number | 'even') => {
    const hasWidth = expected === 'even' ? stack.length % 2 === 1 : stack.length > expected
    if (hasWidth) state.width = stack[0]
    state.isDone = true
  }
  for (let at = 0; at < bytes.length && !state.isDone;) {
    const byte = bytes[at] ?? 0
    const number = readCharStringNumber(bytes, at)
    at = number?.next ?? at + 1
    if (number !== undefined) stack.push(byte === 255 ? number.value / 65536 : number.value)
    else if (byte === 28) {
      stack.push((((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16)) >> 16)
      at += 2
    } else if (byte === 10 || byte === 29) {
      const list = byte === 10 ? subroutines.local : subroutines.global
      const bias = list.length < 1240 ? 107 : list.length < 33900 ? 1131 : 32768
      const called = list[(stack.pop() ?? 0) + bias]
      if (called !== undefined && depth < 10) run(called, stack, state, subroutines, depth + 1)
    } else if (byte === 11) return
    // hstem, vstem, hstemhm, vstemhm, hintmask, cntrmask
    else if ([1, 3, 18, 19, 20, 23].includes(byte)) take('even')
    else if (byte === 21) take(2)
    else if (byte === 22 || byte === 4) take(1)
    else if (byte === 14) take(stack.length >= 4 ? 4 : 0)
    else if (byte === 12) at += 1
    else state.isDone = true
  }
}
