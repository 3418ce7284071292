import '../ui/looks/tokens.css'
import '../ui/parts/parts.css'
import './welcome.css'
import './pictures.css'
import { render } from 'preact'
import { followTheme } from '../ui/looks/theme'
import { pageRoot } from '../ui/manners/pageRoot'
import { createStore } from '../ui/state/store'
import { App } from './App'

const root = pageRoot()
if (root) {
  followTheme(createStore())
  render(<App />, root)
}
