import '../ui/looks/tokens.css'
import '../ui/parts/parts.css'
import './copy.css'
import { render } from 'preact'
import { followTheme } from '../ui/looks/theme'
import { pageRoot } from '../ui/manners/pageRoot'
import { createStore } from '../ui/state/store'
import { t } from '../ui/words/i18n'
import { Copy } from './Copy'

/** Copies the endpoint, asked for by the keyboard. The routing key it ends with is named by the page's address. */
const root = pageRoot()
document.title = t('commandCopyEndpoint')
if (root) {
  const saved = createStore()
  followTheme(saved)
  render(<Copy saved={saved} routingKey={decodeURIComponent(location.search.slice(1))} />, root)
}
