/** Lets the browser fetch a file once, from the address that `saveFile` answered with. */
export function startDownload(address: string): void {
  const link = document.createElement('a')
  link.href = address
  // The name comes from the host; an empty value only says that this is a download.
  link.download = ''
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
}
