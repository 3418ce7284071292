import browser from 'webextension-polyfill'

let minute: Intl.DateTimeFormat | undefined

/** A moment, to the minute. */
export function timeText(time: number): string {
  minute ??= new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return minute.format(time)
}
