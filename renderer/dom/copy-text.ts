/** What goes on the clipboard: for a plain field, and with its links and bold for a mail. */
export interface CopyText {
  readonly plain: string
  /** As HTML; without it only the plain text is copied. */
  readonly rich?: string
}

/** Puts a text on the clipboard. False when the browser refuses; the caller then shows the text itself. */
export async function copyText({ plain, rich }: CopyText): Promise<boolean> {
  try {
    if (rich === undefined) await navigator.clipboard.writeText(plain)
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([plain], { type: 'text/plain' }),
          'text/html': new Blob([rich], { type: 'text/html' }),
        }),
      ])
    return true
  } catch {
    // no clipboard, no permission or no focus: to the user it is all the same
    return false
  }
}
