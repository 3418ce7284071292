import '../ui/tokens.css'
import '../ui/parts.css'
import './options.css'
import './choices.css'
import { render } from 'preact'
import { App } from './App'
import { createOptions } from './model'

const root = document.getElementById('root')
if (root) render(<App options={createOptions()} />, root)
