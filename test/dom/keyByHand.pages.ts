import { beforeAll, expect, it } from 'vitest'
import { agreedKey, readKey } from '../../src/model/keys/endpoint'
import { KEY_GONE } from './byHand/goneWords'
import { KEY_BESIDE } from './byHand/keyBeside'
import { KEY_DOUBTS } from './byHand/keyDoubts'
import { KEY_FORMS } from './byHand/keyForms'
import { KEY_HEADINGS } from './byHand/keyHeadings'
import { KEY_LISTS } from './byHand/keyLists'
import { KEY_OPEN } from './byHand/keyOpen'
import { KEY_PAGES, type KeyPage, keyPage } from './byHand/keyPages'
import { KEY_PARTS } from './byHand/keyParts'
import { KEY_PLACES } from './byHand/keyPlaces'
import { KEY_ROWS } from './byHand/keyRows'
import { KEY_SENTENCES } from './byHand/keySentences'
import { KEY_SWITCHES } from './byHand/keySwitches'
import { listPage, NAMED_ALONE } from './byHand/namedAlone'
import { KEY_ORGANISATIONS } from './byHand/organisations'
import { KEY_TABS } from './byHand/tabs'
import { type Made, Recogniser } from './inPage'

/** Pages of Pingometer on the portal, read as a careful person would copy the key: that one, or none. */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

it.each([
  ...KEY_PAGES,
  ...KEY_HEADINGS,
  ...KEY_FORMS,
  ...KEY_PLACES,
  ...KEY_LISTS,
  ...KEY_BESIDE,
  ...KEY_DOUBTS,
  ...KEY_PARTS,
  ...KEY_OPEN,
  ...KEY_TABS,
  ...KEY_GONE,
  ...KEY_SENTENCES,
  ...KEY_ORGANISATIONS,
  ...KEY_SWITCHES,
  ...KEY_ROWS,
])('$name', async ({ told, ...page }) => {
  expect(await keyOn(keyPage(page))).toBe(told)
})

it.each(NAMED_ALONE)('named alone: $name', async ({ told, ...page }) => {
  expect(await keyOn(listPage(page))).toBe(told)
})

/** What a person would copy out of a page; null for nothing. */
async function keyOn(page: Made): Promise<KeyPage['told']> {
  const { values, isPart } = await recogniser.lookAt(page)
  const agreed = agreedKey(values.map(readKey))
  if (isPart) return 'part'
  if (!agreed) return 'two'
  if (agreed.is === 'nothing') return null
  return agreed.is === 'key' ? agreed.key : agreed.text
}
