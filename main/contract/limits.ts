/** Every limit that both sides must agree on, in one place. Sizes in bytes or characters, times in milliseconds. */
export const limits = {
  /** Longest single text field a person can type or paste. */
  textCharacters: 20_000,
  /** Longest title, municipality, place and other one-line fields. */
  lineCharacters: 300,
  /** Fewest signs of a passphrase: fewer are guessed too soon, whatever the work. */
  passphraseCharacters: 12,
  /** The first and the last day that a document can hold. */
  firstDay: '2000-01-01',
  lastDay: '2100-12-31',
  /** Most people in a session, or of one function. */
  people: 500,
  /** Longest time that a report may be kept by a rule, in months. */
  keepMonths: 120,
  /** Longest time that a session may stay by a rule, in months. */
  workingCopyMonths: 120,
  /** So many days before a session goes that is said; between two days on which it was said lie as many. */
  noticeDays: 14,
  /** What was there before sessions went by themselves stays so many months at the least. */
  firstKeepMonths: 3,
  /** A clock that goes further than this between two times that the app was open jumped, unless somebody says it is right. */
  believedAbsenceDays: 30,
  /** What was removed now can be taken back for so long. */
  undoRemovalMs: 30_000,
  /** What another device began to remove goes here so long after it was first seen: its clock may be wrong. */
  foreignRemovalMs: 24 * 60 * 60 * 1000,
  /** Longest time between two reminders of a backup, in days. */
  backupReminderDays: 366,
  /** Largest backup that is made or opened: memory holds it once or twice. */
  backupBytes: 1024 * 1024 * 1024,
  /** A backup goes to the host in pieces of this size. */
  backupPieceBytes: 4 * 1024 * 1024,
  /** Most sessions in a backup: the list in a zip file holds no more. */
  backupSessions: 60_000,
  /** Longest time without a hand on keys or mouse before the app locks, in minutes. */
  lockAfterMinutes: 240,
  /** Highest anonymous count. */
  counted: 9999,
  /** Longest step of a session, in minutes. */
  stepMinutes: 600,
  /** Earliest task of a preparation, in days before the session. */
  daysBefore: 400,
  /** Most entries in any list inside a session. */
  listEntries: 500,
  /** Most entries in one list of a template of the user's own. */
  templateEntries: 100,
  /** Longest step, and longest session, of such a template. */
  templateMinutes: 600,
  /** Most templates of the user's own. */
  ownTemplates: 60,
  /** Most municipalities and signals in the counts of one user. */
  countedEntries: 400,
  /** A smaller count of a signal is never shown or passed on: it could say something about somebody. */
  smallestCount: 5,
  /** Most counts of others that are added up. */
  otherCounts: 100,
  /** Largest file with a template or counts that is opened, in characters. */
  importCharacters: 2_000_000,
  /** Most files that are saved with one question. */
  filesAtOnce: 12,
  /** Largest body of one request over the loopback host; a report of 20 pages is well below it. */
  requestBytes: 24 * 1024 * 1024,
  /** Earlier versions kept for each session. */
  keptVersions: 200,
  /** A new earlier version is kept at most this often. */
  versionEveryMs: 5 * 60 * 1000,
  /** Typed text is on disk within this time. */
  saveWithinMs: 800,
  /**
   * A page that is asked to put what was typed on disk gets this long before its window closes. A busy network drive needs
   * seconds for it, and who is asked before that is told that something is kept nowhere while it is being kept.
   */
  flushWithinMs: 6000,
  /** What is being saved when the app ends gets this long; a dialog that was left open must not keep it alive. */
  settleWithinMs: 10_000,
  /** Largest log for the helpdesk, both files together. */
  logBytes: 1_000_000,
  /** Most sessions, newest first, whose notes can be searched. */
  searchedSessions: 100,
  /** Longest part of what is told of a screen that could not be drawn. */
  problemCharacters: 2000,
  /** Most recent pages remembered. */
  recentPages: 8,
  /** Most favourite pages kept. */
  favourites: 50,
  /** Most entries in the local social map, and the longest text in one of its fields. */
  socialMapEntries: 500,
  socialMapCharacters: 200,
  /** Most recent searches remembered. */
  recentSearches: 6,
  /** Most searches without a result that are kept to pass on. */
  missedSearches: 50,
  /** Largest logo on a report, as base64: it comes along with every change of the settings. */
  logoCharacters: 120_000,
  /** Widest and tallest logo that is kept, in pixels. */
  logoPixels: 600,
  /** Most tokens of a theme of the user's own. */
  themeTokens: 80,
} as const
