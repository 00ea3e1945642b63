import type { Counts } from '#contract/counts.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import type { Settings } from '#contract/settings.ts'
import type { SocialMap } from '#contract/social-map.ts'
import type { KeptDocument } from '../documents/kept-document'
import type { KeptList } from '../documents/kept-list'
import type { AboutYou } from '../documents/settings'

/** The documents beside the sessions that go along in a backup. */
export type BackupDocuments = {
  readonly settings: KeptDocument<Settings>
  readonly aboutYou: KeptDocument<AboutYou | null>
  readonly socialMap: KeptDocument<SocialMap>
  readonly templates: KeptList<OwnTemplate>
  readonly counts: KeptList<Counts>
}
