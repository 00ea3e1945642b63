/** Where the hall screen (zaalscherm) of a session stands, as the part of the address after '#'. */
export function hallHash(sessionId: string): string {
  return `#/zaal/${sessionId}`
}
