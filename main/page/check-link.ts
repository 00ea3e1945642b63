import { accept, refuse, type Result } from '#contract/result.ts'

const refusal = refuse(
  'bad-request',
  'Signaalwijzer opent alleen gewone https-adressen. Kopieer het adres als je het toch wilt bekijken.',
)

/**
 * Answers the address as it will be opened, or refuses: only https, with a host, without a user name or password in
 * it (those make one address look like another) and without control characters or spaces.
 */
export function checkLink(url: string): Result<string> {
  // `new URL` drops some of these silently, so that what was checked is not what was shown.
  if (/[\p{Cc}\s\\]/u.test(url) || !URL.canParse(url)) return refusal
  const { protocol, hostname, username, password, href } = new URL(url)
  const isPlain = protocol === 'https:' && hostname !== '' && username === '' && password === ''
  return isPlain ? accept(href) : refusal
}
