import '../ui/tokens.css'
import '../ui/parts.css'
import './copy.css'
import { render } from 'preact'
import { pageRoot, t } from '../ui/i18n'
import { createStore } from '../ui/store'
import { followTheme } from '../ui/theme'
import { Copy } from './Copy'

/** Copies the endpoint, asked for by the keyboard. The routing key it ends with is named by the page's address. */
const root = pageRoot()
document.title = t('commandCopyEndpoint')
if (root) {
  const saved = createStore()
  followTheme(saved)
  render(<Copy saved={saved} routingKey={decodeURIComponent(location.search.slice(1))} />, root)
}
