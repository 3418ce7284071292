import browser from 'webextension-polyfill'
import { tell } from '../../messaging/uiPort'
import { canBeFurther, type FurtherHost, hostFrom, MOST_HOSTS, patternOf } from '../../model/pages/host'
import type { Vendor } from '../../model/pages/page'
import { number, t } from '../../ui/words/i18n'
import { attempt, say } from '../actions'
import type { Options } from '../model'
import { vendorName } from '../words'

/** What the person can do with hosts. The browser is asked for exactly one host, in the press that names it. */

const refuse = (options: Options, text: string) => say(options, 'hosts', text, { refused: true })

/** Adds the typed host. @returns whether it was added */
export async function addHost(options: Options, vendor: Vendor, typed: string): Promise<boolean> {
  const host = hostFrom(typed)
  const known = options.saved.settings.value.hosts
  if (host === null) refuse(options, t('optionsHostWrong'))
  else if (!canBeFurther(host)) refuse(options, t('optionsHostBuiltInAlready', host))
  else if (known.some((one) => one.host === host) && !options.withheld.hosts.value.includes(host))
    refuse(options, t('optionsHostAlready', host))
  else if (known.length >= MOST_HOSTS) refuse(options, t('optionsHostTooMany', number(MOST_HOSTS)))
  else return allowHost(options, { vendor, host })
  return false
}

/** Asks the browser for a host, and serves it from then on. */
export async function allowHost(options: Options, further: FurtherHost): Promise<boolean> {
  let done = false
  // Before anything is waited for: the browser shows its question for a press only.
  const asked = browser.permissions.request({ origins: [patternOf(further.host)] })
  await attempt(options, 'hosts', async () => {
    if (!(await asked)) return refuse(options, t('optionsHostDenied', further.host))
    const answer = await tell('hosts.add', further)
    if (!answer?.added) throw new Error('The background did not add the host.')
    done = true
    say(options, 'hosts', t('optionsHostAdded', further.host, vendorName(answer.added)))
  })
  return done
}

/** Removes a host that was added, with what the browser allowed for it. */
export function removeHost(options: Options, host: string): Promise<void> {
  return attempt(options, 'hosts', async () => {
    await tell('hosts.remove', { host })
    say(options, 'hosts', t('optionsHostRemoved', host))
  })
}
