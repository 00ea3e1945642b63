import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'

// STANDIN_SLOW_MS: a disk that is busy (a network drive, a virus scanner). What is written stands in its place so much
// later: the app writes beside and renames, so the rename is what waits.
const slowMs = Number(process.env['STANDIN_SLOW_MS'])
const rename = fs.rename.bind(fs)
fs.rename = async (from, to) => {
  await wait(slowMs)
  return rename(from, to)
}
syncBuiltinESMExports()
