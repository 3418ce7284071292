import { beforeAll, expect, it } from 'vitest'
import { agreedKey, readKey } from '../../src/model/keys/endpoint'
import { KEY_GONE } from './byHand/goneWords'
import { KEY_BESIDE } from './byHand/keyBeside'
import { KEY_DOUBTS } from './byHand/keyDoubts'
import { KEY_FORMS } from './byHand/keyForms'
import { KEY_HEADINGS } from './byHand/keyHeadings'
import { KEY_LISTS } from './byHand/keyLists'
import { KEY_OPEN } from './byHand/keyOpen'
import { KEY_PAGES, keyPage } from './byHand/keyPages'
import { KEY_PARTS } from './byHand/keyParts'
import { KEY_PLACES } from './byHand/keyPlaces'
import { KEY_ROWS } from './byHand/keyRows'
import { KEY_SENTENCES } from './byHand/keySentences'
import { KEY_SWITCHES } from './byHand/keySwitches'
import { KEY_ORGANISATIONS } from './byHand/organisations'
import { KEY_TABS } from './byHand/tabs'
import { Recogniser } from './inPage'

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
  const { values, isPart } = await recogniser.lookAt(keyPage(page))
  const agreed = agreedKey(values.map(readKey))
  const read = isPart
    ? 'part'
    : !agreed
      ? 'two'
      : agreed.is === 'nothing'
        ? null
        : agreed.is === 'key'
          ? agreed.key
          : agreed.text
  expect(read).toBe(told)
})
