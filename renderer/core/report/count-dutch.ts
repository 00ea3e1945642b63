/** A number with its word: "1 signaal", "4 signalen"; `one` and `more` may go on: "signaal is", "signalen zijn". */
export function countDutch(many: number, one: string, more: string): string {
  return `${many} ${many === 1 ? one : more}`
}
