import type { Wish } from '../../model/forms/fill'
import { resume } from '../capture/heldBack'
import { askFor } from '../fill/asked'
import { fill } from '../fill/fill'
import { type Filled, refused } from '../fill/filled'
import { oneAtATime } from '../fill/oneAtATime'
import type { Beside } from './besideField'
import type { FormInView } from './formInView'
import { type MonitorShown, whoseOf } from './monitorShown'
import type { Work } from './work'

/** What a person's press comes to: the form is read, and filled with the key they chose or the suggested one. */
export type FormPress = (wish: Wish, beside: Beside | null) => Promise<Filled>

/** One press is done after the other: each reads the form as the last one left it. */
export function makePress(view: FormInView, monitor: MonitorShown, work: Work): FormPress {
  return oneAtATime(async (wish, beside) => {
    resume()
    // The background answers while the page is read: one after the other takes more than a frame.
    const form = view.form()
    const early = form && beside && form.field === beside.field ? askFor(form, wish, monitor.now()) : null
    const { form: now, unchanged } = view.forPress()
    const again = () => (unchanged.holds() ? now : view.find())
    try {
      if (beside && (now?.field !== beside.field || whoseOf(monitor.now()) !== beside.monitor))
        return refused('no-field')
      if (!now) return refused('not-here')
      const filled = await work.during(() => fill(now, wish, monitor.now(), again, early))
      const { undo } = filled
      return { ...filled, undo: undo && (() => work.during(undo)) }
    } catch {
      // A page may do at a press what nobody thought of: the person gets a word, and can press again.
      return refused('failed')
    } finally {
      unchanged.end()
    }
  })
}
