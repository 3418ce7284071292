import '../ui/tokens.css'
import '../ui/parts.css'
import './popup.css'
import './head.css'
import './keys.css'
import './add.css'
import { render } from 'preact'
import { pageRoot } from '../ui/i18n'
import { keepFocus } from '../ui/keepFocus'
import { followTheme } from '../ui/theme'
import { App } from './App'
import { createPopup } from './model'

const root = pageRoot()
if (root) {
  const popup = createPopup()
  followTheme(popup.saved)
  keepFocus(root)
  render(<App popup={popup} />, root)
}
