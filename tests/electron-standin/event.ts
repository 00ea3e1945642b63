/** An event that a listener may stop, as Electron gives it. */
export type Preventable<Detail extends object> = Detail & {
  defaultPrevented: boolean
  readonly preventDefault: () => void
}

export function makeEvent<Detail extends object>(detail: Detail): Preventable<Detail> {
  const event: Preventable<Detail> = {
    ...detail,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}
