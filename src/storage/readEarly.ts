import { type Early, early } from './early'

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
