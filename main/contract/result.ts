/**
 * Why a request was refused. Codes are for programs; `message` is the Dutch sentence for the person.
 * `empty`: the file is there and its content is not (yet), so it is neither damaged nor gone.
 * `locked`: the library is closed, or cannot be opened here; `key-needed`: this is the first thing to be kept, and nobody chose a key.
 * `unavailable` is only made by the page itself, when the host does not answer.
 */
export type RefusalCode =
  | 'bad-request'
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'newer-version'
  | 'changed-elsewhere'
  | 'disk-full'
  | 'read-only'
  | 'failed'
  | 'locked'
  | 'key-needed'
  | 'unavailable'

/** A request that was not granted; `message` can be shown as it is. */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly message: string
}

/** What every request answers with: a value, or a refusal. Never a thrown error. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Refusal

/** Wraps a value as a success. */
export function accept<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

/** Wraps a code and one Dutch sentence (what is wrong and what to do) as a refusal. */
export function refuse(code: RefusalCode, message: string): Refusal {
  return { ok: false, code, message }
}

/** The answer with its value changed; a refusal stays as it is. */
export function mapResult<Value, Next>(result: Result<Value>, change: (value: Value) => Next): Result<Next> {
  return result.ok ? accept(change(result.value)) : result
}
