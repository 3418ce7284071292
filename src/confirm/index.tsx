import '../ui/looks/tokens.css'
import '../ui/parts/parts.css'
import './confirm.css'
import { render } from 'preact'
import { waitingFills } from '../storage/menuKinds'
import { read } from '../storage/records'
import { followTheme } from '../ui/looks/theme'
import { pageRoot } from '../ui/manners/pageRoot'
import { createStore } from '../ui/state/store'
import { t } from '../ui/words/i18n'
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
