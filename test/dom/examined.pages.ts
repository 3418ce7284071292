import { beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { BY_AIM } from './markups/byAim'
import { BY_CHOICE } from './markups/byChoice'
import { BY_COMPONENT } from './markups/byComponent'
import { BY_DIALOG } from './markups/byDialog'
import { BY_HABIT } from './markups/byHabit'
import { BY_HEADS } from './markups/byHeads'
import { BY_HEARING } from './markups/byHearing'
import { BY_KIT } from './markups/byKit'
import { BY_LIBRARY } from './markups/byLibrary'
import { BY_NEIGHBOURS } from './markups/byNeighbours'
import { BY_PARTS } from './markups/byParts'
import { BY_PIECES } from './markups/byPieces'
import { BY_PLACE } from './markups/byPlace'
import { BY_REMARKS } from './markups/byRemarks'
import { BY_ROWS } from './markups/byRows'
import { BY_STATUS } from './markups/byStatus'
import { BY_TELLING } from './markups/byTelling'
import { BY_TIES } from './markups/byTies'
import { BY_TITLES } from './markups/byTitles'
import { BY_TRAPS } from './markups/byTraps'
import { BY_UNDOING } from './markups/byUndoing'
import { BY_WRITING } from './markups/byWriting'
import { OWN_LISTS } from './markups/ownLists'
import { SEVERAL_PARTS } from './markups/severalParts'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

describe('on forms made by other hands the product does what a careful person would', () => {
  it.each([
    ...BY_LIBRARY,
    ...BY_COMPONENT,
    ...BY_STATUS,
    ...BY_WRITING,
    ...SEVERAL_PARTS,
    ...BY_TRAPS,
    ...BY_TELLING,
    ...BY_PLACE,
    ...BY_PIECES,
    ...BY_HABIT,
    ...BY_KIT,
    ...BY_HEARING,
    ...BY_DIALOG,
    ...BY_ROWS,
    ...BY_REMARKS,
    ...BY_NEIGHBOURS,
    ...BY_PARTS,
    ...BY_AIM,
    ...BY_TIES,
    ...BY_HEADS,
    ...BY_CHOICE,
    ...BY_TITLES,
    ...BY_UNDOING,
    ...OWN_LISTS,
  ])('$name', async ({ page, field, status = 'off', stays, refusal }) => {
    const seen = await recogniser.lookAt(page)
    if (refusal) expect(seen.refusal).toBe(refusal)
    const isFilled = seen.refusal === null && seen.status !== 'unknown'
    if (!field) return expect(isFilled ? seen.field : null).toBeNull()
    expect(seen).toMatchObject({ field, refusal: null })
    if (seen.kind !== 'extras-victorops') return
    expect(seen).toMatchObject({ toggle: 'status', status })
    const [, , after] = await recogniser.press(page)
    if (stays) return
    expect(after).toBe('on')
    expect(await recogniser.isOn(page)).toBe(true)
  })
})
