/**
 * The names of all requests, without the schemas: the preload script may hold nothing but these.
 * `requests.ts` proves by type that the two lists are the same.
 */
export const requestNames = [
  'readAppInfo',
  'listSessions',
  'readSession',
  'followSession',
  'readChangedSessions',
  'saveSession',
  'removeSession',
  'restoreSession',
  'openSessionCopy',
  'listVersions',
  'restoreVersion',
  'readSettings',
  'changeSettings',
  'readSocialMap',
  'saveSocialMap',
  'listOwnTemplates',
  'saveOwnTemplate',
  'removeOwnTemplate',
  'openTemplateFile',
  'listOtherCounts',
  'saveOtherCounts',
  'removeOtherCounts',
  'openCountsFile',
  'readSealState',
  'makeRecoveryCode',
  'makeFirstKey',
  'unlockLibrary',
  'lockLibrary',
  'addWayIn',
  'dropWayIn',
  'dropPlainCopies',
  'saveFile',
  'openLink',
  'openSaved',
  'openHall',
  'reportProblem',
] as const

export type RequestName = (typeof requestNames)[number]
