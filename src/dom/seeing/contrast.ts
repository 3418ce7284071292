import type { SwitchState } from '../../model/forms/fill'

/** Two choices of which one says that the other is not so: *Send alerts*, *Do not send alerts*. */

/** How a choice begins that says no, and how the same begins that says yes. */
const CONTRARIES: readonly [no: RegExp, yes: string][] = [
  [/^(?:please )?(?:do(?: not|n['’]?t)|never) /, ''],
  [/^(?:not?|without) /, ''],
  [/^dis(?=abled? )/, 'en'],
  [/^deactivate(?=d? )/, 'activate'],
  [/^inactive(?= )/, 'active'],
  [/^(turn|switch)(ed)? off(?= )/, '$1$2 on'],
]

/** What the second of two choices stands for; `unknown` where neither says that the other is not so. */
export function contrastOf(other: string, text: string): SwitchState {
  const [first, second] = [other, text].map((one) => one.trim().toLowerCase().replace(/\s+/g, ' '))
  if (!first || !second) return 'unknown'
  if (denies(second, first)) return denies(first, second) ? 'unknown' : 'off'
  return denies(first, second) ? 'on' : 'unknown'
}

/** Whether a text says of another one that it is not so; either may go on with more. */
function denies(text: string, other: string): boolean {
  return CONTRARIES.some(([no, yes]) => {
    if (!no.test(text)) return false
    const said = text.replace(no, yes)
    const [short = '', long = ''] = said.length < other.length ? [said, other] : [other, said]
    return `${long} `.startsWith(`${short.replace(/\W+$/, '')} `) || short === long
  })
}
