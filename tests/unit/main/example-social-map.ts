import type { SocialMapEntry } from '#contract/social-map.ts'

/** An entry of the social map that may be kept; a test changes what it is about. */
export function makeEntry(changes: Partial<SocialMapEntry> = {}): SocialMapEntry {
  return {
    id: 'wijkteam-oost',
    municipality: 'Zeist',
    organisation: 'Sociaal team Zeist',
    role: 'Toegang jeugd',
    phone: '030 123 45 67',
    hours: 'ma t/m vr 9.00 tot 17.00 uur',
    purpose: 'Zorgen over een jongere, ook zonder naam',
    email: 'toegang@voorbeeld.nl',
    website: 'voorbeeld.nl/jeugd',
    checkedBy: 'coördinator jongerenwerk',
    checkedOn: '2026-11-01',
    ...changes,
  }
}
