import '../ui/looks/tokens.css'
import '../ui/parts/parts.css'
import '../ui/looks/rows.css'
import './panel.css'
import './guide.css'
import './monitors.css'
import './victorops.css'
import { render } from 'preact'
import { followTheme } from '../ui/looks/theme'
import { keepFocus } from '../ui/manners/keepFocus'
import { pageRoot } from '../ui/manners/pageRoot'
import { App } from './App'
import { createPanel } from './model'

const root = pageRoot()
if (root) {
  const panel = createPanel()
  followTheme(panel.saved)
  keepFocus(root)
  render(<App panel={panel} />, root)
}
