import { z } from 'zod'
import { isKeptDay } from './day'
import { countsSchema } from './counts'
import { leftOutSchema, placeSchema } from './left-out'
import { limits } from './limits'
import { loosen } from './loosen'
import type { RequestName } from './names'
import { ownTemplateSchema, type OwnTemplate } from './own-template'
import type { Result } from './result'
import { madeBackupSchema, workSchema } from './backup'
import { retentionSchema } from './retention'
import { savedFileSchema } from './files/saved-file'
import { newWaySchema, openerSchema, sealStateSchema, secret } from './seal'
import { idSchema, sessionSummarySchema, storedSessionSchema, type Session } from './session'
import { pageFiles } from './files/saved-files'
import { settingsSchema } from './settings'
import { settingsChangeSchema } from './settings-change-schema'
import { storedSocialMapSchema } from './social-map'

const nothing = z.object({})
const ids = z.array(idSchema).max(limits.backupSessions)
const byId = z.object({ id: idSchema })
const fileText = z.object({ text: z.string().max(limits.importCharacters) })
/**
 * A document as a page sends it. The library looks at its parts one by one, so that a part that does not fit never keeps
 * the rest from being saved; here it only has to say which document it is.
 */
const sessionDraft = z
  .custom<Session>()
  .transform((session): unknown => session)
  .pipe(z.looseObject({ id: idSchema, revision: z.number().int().min(0) }))
const templateDraft = z
  .custom<OwnTemplate>()
  .transform((template): unknown => template)
  .pipe(z.looseObject({ id: idSchema }))

const listMediaTypes = <Name extends string>(files: Readonly<Record<Name, unknown>>) =>
  Object.keys(files) as Name[]

const offeredFile = z.object({
  name: z.string().min(1).max(120),
  mediaType: z.enum(listMediaTypes(pageFiles)),
  base64: z.base64().max(limits.requestBytes),
})

/** Only there when something was left out. */
const leftOut = z.array(leftOutSchema).optional()
const sealedFile = z.object({ text: z.string(), code: z.string() })
/** The code of a file that was made before: it opens the new one too. Without it there comes a new code. */
const toldCode = z.object({ code: secret.optional() })
const versionSchema = z.object({ version: z.string(), savedAt: z.iso.datetime() })

/** Something the user must know about a file that could not be used. `id` is there when a good version can be opened. */
const problemSchema = z.object({
  fileName: z.string(),
  message: z.string(),
  id: idSchema.optional(),
  version: z.string().optional(),
  /** The file holds a whole session that can be opened with `openSessionCopy`. */
  copy: z.literal(true).optional(),
  /** The session opens, but at these places in its file something stands that could not be read. */
  lost: z.array(placeSchema).optional(),
  /** Of how many sessions it tells, when that is not one. */
  sessions: z.number().int().optional(),
})

/**
 * The whole contract between page and host: what may be asked, and what comes back.
 * Input is checked by the host before a handler runs; output is checked in tests on both hosts.
 */
export const requests = {
  /** Version, host and folder, for the help page, and what the organisation fixed. */
  readAppInfo: {
    input: nothing,
    output: z.object({
      version: z.string(),
      /** What it runs on, with versions, as a helpdesk asks for them. */
      runtimes: z.array(z.string()),
      host: z.enum(['electron', 'loopback']),
      dataFolder: z.string(),
      policy: z.object({
        /** What IT fixed for this computer, by our own names. */
        fixed: z.array(z.enum(['dataFolder', 'sessions', 'keepMonths', 'look', 'dateLanguage'])),
        /** Why no new session is kept; undefined when it is. */
        noSessions: z.string().optional(),
        /** What is wrong with the policy file: one sentence for each fault. */
        faults: z.array(z.string()),
      }),
    }),
  },
  /** All sessions, newest change first, and what could not be read. */
  listSessions: {
    input: nothing,
    output: z.object({ sessions: z.array(sessionSummarySchema), problems: z.array(problemSchema) }),
  },
  /** How many files the listing that goes on now has looked at; nothing of nothing when none goes on. */
  readListProgress: { input: nothing, output: z.object({ done: z.number().int(), total: z.number().int() }) },
  /** `elsewhere`: who changed it on another device since this app started. */
  readSession: {
    input: byId,
    output: z.object({
      session: storedSessionSchema,
      elsewhere: z.object({ by: z.string(), at: z.string() }).optional(),
    }),
  },
  /**
   * Takes in what another device changed in this session, and answers at which revision it is now and who else works in
   * it. Asked again and again by the window that leads; `leaving`: for the last time.
   */
  followSession: {
    input: byId.extend({ leaving: z.boolean().optional() }),
    output: z.object({
      revision: z.number().int(),
      others: z.array(z.object({ by: z.string(), since: z.string() })),
    }),
  },
  /**
   * What the search in one's own notes needs, in one question: `ids` of the newest sessions (practice left out), and of
   * those in `changed` the ones that are not as in `known`. One that cannot be read is left out of both.
   */
  readChangedSessions: {
    input: z.object({
      known: z.array(z.object({ id: idSchema, changedAt: z.string().max(64) })).max(limits.searchedSessions),
    }),
    output: z.object({ ids: z.array(idSchema), changed: z.array(storedSessionSchema) }),
  },
  /**
   * Durable on disk when it answers. `session.revision` must be the one last read or answered; 0 makes a new one.
   * `leftOut` names the parts that could not be saved; everything else is.
   */
  saveSession: {
    input: z.object({ session: sessionDraft }),
    output: z.object({ revision: z.number().int(), savedAt: z.iso.datetime(), leftOut }),
  },
  /** Puts the session in the bin; `restoreSession` takes it back. */
  removeSession: { input: byId, output: nothing },
  restoreSession: { input: byId, output: nothing },
  /** Makes a session of its own of a copy that lies in the folder under another name; the file is put away whole. */
  openSessionCopy: {
    input: z.object({ fileName: z.string().min(1).max(255) }),
    output: z.object({ id: idSchema }),
  },
  /** Earlier versions of a session, newest first. */
  listVersions: { input: byId, output: z.object({ versions: z.array(versionSchema) }) },
  /** One earlier version as it was saved, to be looked at. Changes nothing. */
  readVersion: {
    input: byId.extend({ version: z.string().max(64) }),
    output: z.object({ session: storedSessionSchema }),
  },
  /** Makes an earlier version the current one; what was current becomes an earlier version. */
  restoreVersion: {
    input: byId.extend({ version: z.string().max(64) }),
    output: z.object({ session: storedSessionSchema }),
  },
  /**
   * Seals a session as it is sent, saved or not, in the text of a file for somebody else; `code` opens it and is told by
   * voice. Keeps nothing.
   */
  passOnSession: { input: toldCode.extend({ session: sessionDraft }), output: sealedFile },
  /** Puts a session that was passed on among one's own, as it was left. Never overwrites: where it is known it becomes one of its own. */
  takeOverSession: { input: fileText.extend({ code: secret }), output: z.object({ id: idSchema }) },
  readSettings: { input: nothing, output: z.object({ settings: settingsSchema }) },
  /** Changes the settings by part, and answers what they are now. Durable on disk when it answers. */
  changeSettings: {
    input: z.object({ change: settingsChangeSchema }),
    output: z.object({ settings: settingsSchema }),
  },
  /** The local social map: organisations near the user, never persons. */
  readSocialMap: { input: nothing, output: z.object({ socialMap: storedSocialMapSchema }) },
  /** Refused as a whole when an entry does not fit that is not on disk yet. */
  saveSocialMap: { input: z.object({ socialMap: storedSocialMapSchema }), output: nothing },
  /** The templates of the user's own, in the order in which they were first saved. */
  listOwnTemplates: { input: nothing, output: z.object({ templates: z.array(loosen(ownTemplateSchema)) }) },
  /** Adds a template, or takes the place of the one with its id. `leftOut` as for a session. */
  saveOwnTemplate: {
    input: z.object({ template: templateDraft }),
    output: z.object({ leftOut }),
  },
  removeOwnTemplate: { input: byId, output: nothing },
  /** Reads the text of a template file that somebody passed on. Keeps nothing. */
  openTemplateFile: { input: fileText, output: z.object({ template: ownTemplateSchema }) },
  /** The counts of other facilitators that are added up with the own ones. */
  listOtherCounts: { input: nothing, output: z.object({ counts: z.array(countsSchema) }) },
  /** Adds counts, or takes the place of the ones of the same origin. */
  saveOtherCounts: { input: z.object({ counts: countsSchema }), output: nothing },
  removeOtherCounts: { input: byId, output: nothing },
  /** Reads the text of a counts file that somebody passed on. Keeps nothing. */
  openCountsFile: { input: fileText, output: z.object({ counts: countsSchema }) },
  /** Whether the library can be read and written, by which ways it opens, and what this device offers. */
  readSealState: { input: nothing, output: sealStateSchema },
  /** A code that counts only when it was typed over in `makeFirstKey` or `addWayIn`; the one before it no longer does. */
  makeRecoveryCode: { input: nothing, output: z.object({ code: z.string() }) },
  /** Makes the key of a library that has none, with its first ways in. Refused where there is a key. */
  makeFirstKey: {
    input: z.object({
      passphrase: secret.optional(),
      keyStore: z.boolean(),
      keyFile: z.boolean(),
      recoveryCode: secret,
    }),
    output: nothing,
  },
  unlockLibrary: { input: z.object({ opener: openerSchema }), output: nothing },
  /** Forgets the key, after all that is being saved was saved. */
  lockLibrary: { input: nothing, output: nothing },
  /** A passphrase or recovery code takes the place of the one before. */
  addWayIn: { input: z.object({ way: newWaySchema }), output: nothing },
  dropWayIn: { input: z.object({ id: z.string().max(60) }), output: nothing },
  /** Lets the plain files go that were kept when an older library was sealed. */
  dropPlainCopies: { input: nothing, output: nothing },
  /** Makes the text of a file by which somebody else opens this library once; `code` is told by voice. */
  makeJoinFile: { input: toldCode, output: sealedFile },
  /**
   * What goes when. `shown`: the notices that stand on the screen; a session goes only when its own was there on two days
   * two weeks apart. What may go by that is destroyed here.
   */
  tendRetention: { input: z.object({ shown: ids }), output: retentionSchema },
  /** Chooses until which day a session stays; '' goes back to the rule. */
  chooseKeptTo: {
    input: byId.extend({ day: z.string().refine((text) => text === '' || isKeptDay(text)) }),
    output: nothing,
  },
  /** Removes a session for ever, after half a minute in which `keepAfterAll` takes it back. */
  removeForGood: { input: byId, output: nothing },
  keepAfterAll: { input: byId, output: nothing },
  /** Somebody says that the date of this device is right, though it jumped. */
  believeClock: { input: nothing, output: nothing },
  /** Begins a backup of everything, sealed with a passphrase; `followWork` tells how it goes. One work at a time. */
  startBackup: { input: z.object({ passphrase: secret }), output: nothing },
  /** Gives a piece of a backup file; the one at 0 begins anew. */
  addBackupPiece: {
    input: z.object({
      at: z.number().int().min(0).max(limits.backupBytes),
      base64: z.base64().max(limits.backupPieceBytes * 2),
    }),
    output: nothing,
  },
  /** Begins to read the backup that was given: as a trial, which changes nothing, or to take in what is in it. */
  startRestore: { input: z.object({ passphrase: secret, trial: z.boolean() }), output: nothing },
  /** How the work goes. What came of it is told until other work begins. */
  followWork: { input: nothing, output: workSchema },
  cancelWork: { input: nothing, output: nothing },
  /** Begins a readable copy: a zip file that everybody can open. The one before is forgotten. */
  startReadable: { input: nothing, output: nothing },
  addReadable: {
    input: offeredFile.extend({ mediaType: z.enum(['text/html', 'application/pdf']) }),
    output: nothing,
  },
  /** Offers the readable copy to the user. `sessions`: which are in it. */
  finishReadable: { input: z.object({ sessions: ids }), output: savedFileSchema },
  /** The backups that were made here, newest first. */
  listBackups: { input: nothing, output: z.object({ backups: z.array(madeBackupSchema) }) },
  /** The user says that this file is not there any more. */
  dropBackup: { input: z.object({ id: z.string().max(60) }), output: nothing },
  /**
   * Offers bytes to the user as a file. Electron asks where and writes; the loopback host answers with an address
   * from which the browser downloads once.
   */
  saveFile: {
    input: offeredFile,
    output: savedFileSchema,
  },
  /**
   * Offers files that belong together. Electron asks once for a folder and writes all of them there, beside what has the
   * same name and never over it; the loopback host answers with an address for each.
   */
  saveFiles: {
    input: z.object({ files: z.array(offeredFile).min(1).max(limits.filesAtOnce) }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('saved'), folder: z.string() }),
      z.object({ kind: z.literal('downloads'), addresses: z.array(z.string()) }),
      z.object({ kind: z.literal('cancelled') }),
    ]),
  },
  /** Opens an https address outside the app. Everything else is refused. */
  openLink: { input: z.object({ url: z.url({ protocol: /^https$/ }) }), output: nothing },
  /**
   * Opens the file that was saved last, or shows it in its folder. Only where the host wrote it itself: which file that
   * is, the page never says.
   */
  openSaved: { input: z.object({ how: z.enum(['open', 'show']) }), output: nothing },
  /**
   * Opens the hall screen of a session in a second window. Electron opens it; the loopback host answers with the part
   * of the address after '#', because a browser window can only be opened by the page.
   */
  openHall: {
    input: byId,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('opened') }),
      z.object({ kind: z.literal('open-here'), hash: z.string() }),
    ]),
  },
  /** Tells the log of a screen that could not be drawn: kind, code and places in our code, never what an error says. */
  reportProblem: {
    input: z.object({
      kind: z.string().max(limits.problemCharacters),
      code: z.string().max(limits.problemCharacters),
      at: z.string().max(limits.problemCharacters),
    }),
    output: nothing,
  },
} as const satisfies Record<RequestName, { input: z.ZodType; output: z.ZodType }>

export type Requests = typeof requests
export type Input<Name extends RequestName> = z.input<Requests[Name]['input']>
export type ParsedInput<Name extends RequestName> = z.output<Requests[Name]['input']>
export type Output<Name extends RequestName> = z.output<Requests[Name]['output']>

/** The requests as functions: what the page gets from a host, and what the page's own bridge promises. */
export type Api = { readonly [Name in RequestName]: (input: Input<Name>) => Promise<Result<Output<Name>>> }
