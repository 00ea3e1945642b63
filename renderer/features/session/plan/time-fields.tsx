import { checkTimes, remarkOnTimes, type Times } from '#core/session/session-times.ts'
import { TimeField } from '#ui/fields/time-field.tsx'

interface TimeFieldsProps {
  /** Which form it is, the same on every visit. */
  readonly form: string
  readonly times: Times
  /** How long the script takes, in minutes; 0 while there is none. */
  readonly scriptMinutes: number
  readonly onChange: (times: Partial<Times>) => void
}

/** Begin and end, both optional. What cannot be right says so and stays as it was typed. */
export function TimeFields({ form, times, scriptMinutes, onChange }: TimeFieldsProps) {
  const problem = checkTimes(times)
  const remark = remarkOnTimes(times, scriptMinutes)
  return (
    <>
      <TimeField
        name={`${form}/starts-at`}
        label="Begintijd"
        value={times.startsAt}
        onChange={(startsAt) => onChange({ startsAt })}
      />
      <TimeField
        name={`${form}/ends-at`}
        label="Eindtijd"
        value={times.endsAt}
        problem={problem}
        {...(remark !== '' && { hint: remark })}
        onChange={(endsAt) => onChange({ endsAt })}
      />
    </>
  )
}
