import '../ui/tokens.css'
import '../ui/parts.css'
import './confirm.css'
import { render } from 'preact'
import { waitingFills } from '../storage/menuKinds'
import { read } from '../storage/records'
import { pageRoot, t } from '../ui/i18n'
import { createStore } from '../ui/store'
import { followTheme } from '../ui/theme'
import { Confirm } from './Confirm'

/** Asks whether a site may have the API key. What is asked about lies in storage, named by the page's address. */
async function start(): Promise<void> {
  const root = pageRoot()
  const id = location.search.slice(1)
  const fill = id === '' ? null : await read(waitingFills, id)
  document.title = t('confirmTitle')
  followTheme(createStore())
  if (root) render(<Confirm id={id} fill={fill} />, root)
}

void start()
