import { meetingPlace, type PageState } from '../messaging/controls'
import type { News } from '../messaging/news'
import { answer } from '../messaging/pagePort'
import type { ToPage } from '../messaging/toPage'
import type { FillResult, Wish } from '../model/forms/fill'

/** What the background may ask of a page that is served. */
export interface Controls {
  /** Something captured changed: ask for the offer anew. */
  news(captured?: News['captured']): Promise<null>
  state(): Promise<PageState>
  fill(wish: Wish): Promise<FillResult>
  /** The page is served no longer: what is shown on it goes, and nothing comes any more. */
  leave(): void
}

/** Answers the background until the signal ends. */
export function answerWith(controls: Controls, signal: AbortSignal): void {
  const place = meetingPlace()
  answer<ToPage>(
    {
      'page.news'({ theme, captured }) {
        if (theme) place.theme = theme
        return controls.news(captured)
      },
      'page.state': () => controls.state(),
      'page.fill': (wish) => controls.fill(wish),
      'page.leave'({ hosts }) {
        if (!hosts.includes(location.host)) return null
        // The person wants this host served no longer. Should they want it again, all comes anew.
        controls.leave()
        delete place.controls
        delete place.vendor
        return null
      },
    },
    signal,
  )
}
