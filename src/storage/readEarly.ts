import { type Early, early } from './early'

/**
 * Reads what is stored before anything else of a page is there, while its scripts are still being fetched: in a popup
 * that is a third of the time until its list is on screen. A classic script of its own, built as `early.js`; pages that
 * do without it read for themselves.
 */

const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome
const heard: Early['heard'] = []
const listen = (...change: Early['heard'][number]) => void heard.push(change)
storage.onChanged.addListener(listen)
early.earlyRead = {
  local: storage.local.get(null),
  session: storage.session.get(null),
  heard,
  end: () => storage.onChanged.removeListener(listen),
}
