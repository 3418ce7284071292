import '../ui/looks/tokens.css'
import '../ui/parts/parts.css'
import './welcome.css'
import './pictures.css'
import { render } from 'preact'
import { followTheme } from '../ui/looks/theme'
import { createStore } from '../ui/state/store'
import { pageRoot } from '../ui/words/i18n'
import { App } from './App'

const root = pageRoot()
if (root) {
  followTheme(createStore())
  render(<App />, root)
}
