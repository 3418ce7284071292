import { region } from './i18n'

let minute: Intl.DateTimeFormat | undefined

/** A moment, to the minute, as the person's region writes it. */
export function timeText(time: number): string {
  minute ??= new Intl.DateTimeFormat(region(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return minute.format(time)
}
