import { t } from './i18n'

let minute: Intl.DateTimeFormat | undefined

/** A moment, to the minute, in the language of the sentences around it. */
export function timeText(time: number): string {
  minute ??= new Intl.DateTimeFormat(t('languageTag'), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return minute.format(time)
}
