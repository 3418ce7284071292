import type { Seen } from '../../dom/outline/seen'
import { ask } from '../../messaging/pagePort'
import { inPortions } from '../../model/monitors/monitor'
import type { PageKind } from '../../model/pages/page'
import { linkedPlaces } from '../../sites/pingometer/links'
import { listedRows, toldBy } from '../../sites/pingometer/monitorRows'
import { isHeldBack, wasHeldBack } from './heldBack'
import { whole } from './whole'

/** Tells the background what Pingometer's pages list: the monitors' names, and where links lead. */
export function makeLists(): { look(kind: PageKind, seen: Seen): void } {
  let told = ''
  let linked = ''
  const tellList = (seen: Seen) => {
    const { monitors, names } = toldBy(listedRows(seen))
    const words = JSON.stringify([monitors, names])
    if (words === told) return
    told = words
    if (isHeldBack()) return
    for (const some of inPortions(monitors)) void ask('capture.monitors', { monitors: some })
    for (const some of inPortions(names)) void ask('capture.names', { names: some })
  }
  const tellLinks = (seen: Seen) => {
    const links = linkedPlaces(seen)
    const words = JSON.stringify(links)
    if (words === linked || !links.length || isHeldBack()) return
    linked = words
    void ask('places.linked', { links })
  }
  return {
    look(kind, seen) {
      if (isHeldBack()) linked = ''
      if (kind !== 'none') tellLinks(seen)
      if (kind === 'monitors') tellList(whole(seen))
      // The list that was left is another visit's when it comes again.
      else if (wasHeldBack()) told = ''
    },
  }
}
