export { addDays, addMonths, dayOfMoment, daysBetween, isDay } from '#contract/day.ts'
