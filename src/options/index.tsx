import '../ui/looks/tokens.css'
import '../ui/parts/parts.css'
import './options.css'
import './choices.css'
import './rows.css'
import './data.css'
import { render } from 'preact'
import { followTheme } from '../ui/looks/theme'
import { keepFocus } from '../ui/manners/keepFocus'
import { pageRoot } from '../ui/manners/pageRoot'
import { App } from './App'
import { createOptions } from './model'

const root = pageRoot()
if (root) {
  const options = createOptions()
  followTheme(options.saved)
  keepFocus(root)
  render(<App options={options} />, root)
}
