import '../ui/tokens.css'
import '../ui/parts.css'
import './panel.css'
import './guide.css'
import './monitors.css'
import './victorops.css'
import { render } from 'preact'
import { pageRoot } from '../ui/i18n'
import { keepFocus } from '../ui/keepFocus'
import { followTheme } from '../ui/theme'
import { App } from './App'
import { createPanel } from './model'

const root = pageRoot()
if (root) {
  const panel = createPanel()
  followTheme(panel.saved)
  keepFocus(root)
  render(<App panel={panel} />, root)
}
