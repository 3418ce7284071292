import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { plugIns } from './markups/plugIns'
import { pageWith } from './markups/shell'
import { SWITCHES } from './markups/switches'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const KEY_FIELD = '<div class="row"><div class="label">API KEY:</div><input data-is="right"></div>'

it.each([...SWITCHES, ...plugIns()])(
  'STATUS is found, read and turned on: $name',
  async ({ css = '', html, isShown, isLate, refusal = null, states: [before, after] = ['off', 'on'] }) => {
    const page = pageWith('api', `${KEY_FIELD}${html}<button>SUBMIT</button>`, { css })
    const seen = await recogniser.lookAt(page)
    expect(seen).toMatchObject({ kind: 'extras-victorops', field: 'right', refusal })
    if (refusal) return
    expect(seen).toMatchObject({ toggle: 'status', status: before })
    const states = await recogniser.press(page)
    expect([states[0], states[2]]).toEqual([before, after])
    if (before === 'off') expect(states[1]).toBe(isLate ? before : after)
    if (isShown) expect(await recogniser.isOn(page)).toBe(after === 'on')
  },
)
