/** Any part may be missing or of another kind: then it stays so, and the record is refused afterwards. */
interface OldRecord {
  readonly shown?: unknown
}

/**
 * From version 1 to 2: notices are counted for each device apart, and who began to remove is known. Of earlier notices
 * nobody knows the device, so they count for none: a session stays longer, never shorter.
 */
export function addDevices(data: unknown): unknown {
  const record = Object.entries(data as OldRecord).filter(([name]) => name !== 'shown')
  return { ...Object.fromEntries(record), notices: {}, device: '', seen: {} }
}
