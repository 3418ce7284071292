import '../ui/tokens.css'
import '../ui/parts.css'
import './popup.css'
import './head.css'
import './keys.css'
import './add.css'
import { render } from 'preact'
import { App } from './App'
import { createPopup } from './model'

const root = document.getElementById('root')
if (root) render(<App popup={createPopup()} />, root)
