import '../ui/tokens.css'
import '../ui/parts.css'
import './welcome.css'
import './pictures.css'
import { render } from 'preact'
import { pageRoot } from '../ui/i18n'
import { createStore } from '../ui/store'
import { followTheme } from '../ui/theme'
import { App } from './App'

const root = pageRoot()
if (root) {
  followTheme(createStore())
  render(<App />, root)
}
