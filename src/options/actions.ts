import { tell } from '../messaging/uiPort'
import { shownSite } from '../model/pages/site'
import type { Choices } from '../model/team/choice'
import { t } from '../ui/words/i18n'
import { failureSentence } from '../ui/words/sentences'
import type { Options, OptionsPart, Result } from './model'

/** What the person can do in the options. Each says in its place what came of it. */

/** Says something in one place, instead of what the last press came to. */
export function say(
  options: Options,
  place: OptionsPart,
  text: string,
  more: Partial<Pick<Result, 'refused' | 'undo'>> = {},
): void {
  options.result.value = { place, text, refused: false, undo: null, ...more }
}

/** Does something, and says so when it could not be done. */
export async function attempt(
  options: Options,
  place: OptionsPart,
  work: () => Promise<void>,
): Promise<void> {
  options.result.value = null
  try {
    await work()
  } catch (error) {
    say(options, place, failureSentence(error), { refused: true })
  }
}

/** Changes what is chosen. The page shows what storage says, so that it never shows what was not stored. */
export function choose(options: Options, place: OptionsPart, choices: Partial<Choices>): Promise<void> {
  return attempt(options, place, async () => {
    await tell('settings.change', choices)
  })
}

/** Has another organisation's values filled from now on. */
export function takeIntoUse(options: Options, organisation: string): Promise<void> {
  return attempt(options, 'organisations', async () => {
    await tell('organisation.use', { organisation })
    say(options, 'organisations', t('organisationNow', organisation))
  })
}

/** Forgets an organisation with all that is saved of it. */
export function forgetOrganisation(options: Options, organisation: string): Promise<void> {
  return attempt(options, 'organisations', async () => {
    const answer = await tell('organisation.forget', { organisation })
    const done = t(answer?.stays ? 'optionsForgottenSet' : 'optionsForgotten', organisation)
    const next = answer?.inUse ? t('organisationNow', answer.inUse) : ''
    say(options, 'organisations', `${done} ${next}`.trim())
  })
}

/** Keeps API keys on this device from now on, or no longer. */
export function keepSecrets(options: Options, keep: boolean): Promise<void> {
  return attempt(options, 'keys', async () => {
    await tell('secret.keep', { keep })
    say(options, 'keys', t(keep ? 'keptNow' : 'keptNoMore'))
  })
}

/** Takes the person's yes back: they are asked again the next time. */
export function takeBackSite(options: Options, origin: string): Promise<void> {
  return attempt(options, 'sites', async () => {
    await tell('site.forget', { origin })
    say(options, 'sites', t('optionsSiteTakenBack', shownSite(origin)))
  })
}

/** Forgets all that is saved, everywhere. */
export function forgetEverything(options: Options): Promise<void> {
  return attempt(options, 'data', async () => {
    const isSet = options.saved.managed.value !== null
    await tell('data.forget', {})
    say(options, 'data', t(isSet ? 'everythingForgottenButSet' : 'everythingForgotten'))
  })
}
