import '../ui/tokens.css'
import '../ui/parts.css'
import './options.css'
import './choices.css'
import './rows.css'
import './data.css'
import { render } from 'preact'
import { pageRoot } from '../ui/i18n'
import { keepFocus } from '../ui/keepFocus'
import { followTheme } from '../ui/theme'
import { App } from './App'
import { createOptions } from './model'

const root = pageRoot()
if (root) {
  const options = createOptions()
  followTheme(options.saved)
  keepFocus(root)
  render(<App options={options} />, root)
}
