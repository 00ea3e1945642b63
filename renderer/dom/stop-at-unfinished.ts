/**
 * Goes to the first date, number or time field of a form that holds something it cannot use, and lets it say so. Answers
 * whether there was one: then nothing may be sent yet.
 */
export function stopAtUnfinished(form: HTMLFormElement): boolean {
  const fields = form.querySelectorAll<HTMLInputElement>(
    'input[type=date], input[type=number], input[type=time]',
  )
  // every one is asked, so that every one says what is wrong with it
  const unfinished = [...fields].filter((field) => !field.checkValidity())
  unfinished[0]?.focus()
  return unfinished.length > 0
}
