const place = '#/zaal/'

/** Where the hall screen (zaalscherm) of a session stands, as the part of the address after '#'. */
export function hallHash(sessionId: string): string {
  return `${place}${sessionId}`
}

/** Whether the part of an address from '#' on is that of a hall screen. */
export function isHallHash(hash: string): boolean {
  return hash.startsWith(place)
}
