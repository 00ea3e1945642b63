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

/** What every request answers with: a value, or a refusal that can be shown as it is. Never a thrown error. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string }

/** Wraps a value as a success. */
export function accept<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

/** Wraps a code and one Dutch sentence (what is wrong and what to do) as a refusal. */
export function refuse(code: RefusalCode, message: string): Result<never> {
  return { ok: false, code, message }
}
