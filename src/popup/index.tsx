import '../ui/looks/tokens.css'
import '../ui/parts/parts.css'
import '../ui/looks/rows.css'
import './popup.css'
import './head.css'
import './keys.css'
import './add.css'
import { render } from 'preact'
import { followTheme } from '../ui/looks/theme'
import { keepFocus } from '../ui/manners/keepFocus'
import { pageRoot } from '../ui/manners/pageRoot'
import { App } from './App'
import { createPopup } from './model'

const root = pageRoot()
if (root) {
  const popup = createPopup()
  followTheme(popup.saved)
  keepFocus(root)
  render(<App popup={popup} />, root)
}
