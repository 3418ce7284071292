import type { Choices } from '../model/team/choice'
import { tellPages } from './pages/tabs'
import { writeSettings } from './records/known'
import { inTurn } from './records/queue'

/** Changes what the person chose in the options; open pages are told at once. */
export async function changeSettings(choices: Partial<Choices>): Promise<null> {
  await inTurn((made) => writeSettings(made, choices))
  // Whoever took a capture back, and chooses other colours, does not want it again.
  await tellPages(choices.capture ? 'again' : undefined)
  return null
}
