import { copyFile, rename } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'
import { accept, type Result } from '#contract/result.ts'
import { isMissing, refuseForDisk } from './disk-refusals'
import { syncFolder } from './durable-write'
import { makeFolder } from './folders'
import { nameMoment } from './time-names'

/**
 * Moves a file to another folder of ours with the time in its name ('abc.2026-11-22T13-03-07-120Z.json'), so that it
 * never lands on another one. Answers the new file name; '' when the file was gone already.
 */
export function moveWithTime(path: string, folder: string, moment: Date): Promise<Result<string>> {
  return putWithTime(path, folder, moment, rename)
}

/** As `moveWithTime`, and leaves the file where it is. */
export function copyWithTime(path: string, folder: string, moment: Date): Promise<Result<string>> {
  return putWithTime(path, folder, moment, copyFile)
}

async function putWithTime(
  path: string,
  folder: string,
  moment: Date,
  put: (from: string, to: string) => Promise<void>,
): Promise<Result<string>> {
  const made = await makeFolder(folder)
  if (!made.ok) return made
  const { name, ext } = parse(path)
  const fileName = `${name}.${nameMoment(moment)}${ext}`
  try {
    await put(path, join(folder, fileName))
  } catch (error) {
    return isMissing(error) ? accept('') : refuseForDisk(error)
  }
  await syncFolder(folder)
  await syncFolder(dirname(path))
  return accept(fileName)
}

/** Splits the name that `moveWithTime` made into the old name and the moment's name; undefined for any other file. */
export function splitTimedName(fileName: string): { name: string; time: string } | undefined {
  const [, name, time] = /^(.+)\.([0-9TZ-]{24})\.json$/.exec(fileName) ?? []
  return name === undefined || time === undefined ? undefined : { name, time }
}
