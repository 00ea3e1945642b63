/** When a municipality begins or ends. Only changes of which the law is confirmed are in here. */
export interface MunicipalityChange {
  /** First day on which it exists, "2027-01-01"; empty when it always did. */
  readonly from: string
  /** First day on which it exists no more; empty when it stays. */
  readonly until: string
  /** The municipality that it becomes part of; empty when it stays. */
  readonly into: string
}
