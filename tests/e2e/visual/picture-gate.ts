/** Whether pictures are compared in this browser, and if not, the sentence that says why. */
export type PictureGate = { readonly compares: true } | { readonly compares: false; readonly why: string }

/**
 * Letters are drawn a little differently by every version of Chromium, so pictures are a gate in the version that drew
 * the approved ones, and only there; in any other the test says that it compared nothing.
 */
export function judgeBrowser(version: string, approvedIn: string): PictureGate {
  if (version === approvedIn) return { compares: true }
  return {
    compares: false,
    why: `Niet vergeleken: de goedgekeurde plaatjes zijn van Chromium ${approvedIn}, dit is ${version}.`,
  }
}
