/**
 * Lets a file that is dropped on the page fall: a browser would open it in the place of the app, and with the app goes
 * what is half typed. A file field takes its own, and text that is dragged about stays the business of its field.
 */
export function refuseDroppedFiles(): void {
  const refuse = (event: DragEvent) => {
    const { dataTransfer, target } = event
    if (dataTransfer?.types.includes('Files') !== true) return
    if (target instanceof HTMLInputElement && target.type === 'file') return
    event.preventDefault()
    dataTransfer.dropEffect = 'none'
  }
  window.addEventListener('dragover', refuse)
  window.addEventListener('drop', refuse)
}
