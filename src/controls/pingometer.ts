import { pingometer } from '../sites/pingometer/site'
import { makeLists } from './capture/lists'
import { makeFormPage } from './form/formPage'
import { servePointedField } from './point/fieldPointed'
import { start } from './start'

/** What is put into pages that may be Pingometer's: the forms are filled, and what is seen of them and the lists told. */
start(pingometer, (wake, signal) => {
  const page = makeFormPage(wake, signal)
  const lists = makeLists()
  const lookForPointed = servePointedField(signal, () => wake(0))
  return {
    ...page,
    look(kind, seen) {
      page.look(kind, seen)
      lists.look(kind, seen)
      // What the toolbar and the popup promise of a field goes by whether it is there.
      if (lookForPointed()) void page.news()
      return { waiting: false }
    },
    stale() {
      page.stale()
      return true
    },
  }
})
