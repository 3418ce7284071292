import { t } from '../words/i18n'
import { ignoreHeldKeys } from './heldKeys'

/** Where a page of the extension draws itself. The page is told to be of the language that its sentences are of. */
export function pageRoot(): HTMLElement | null {
  document.documentElement.lang = t('languageTag')
  ignoreHeldKeys(document.documentElement)
  return document.getElementById('root')
}
