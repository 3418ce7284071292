// Markup two: a React single-page app. Its addresses are its own, its inputs controlled, its content late.
import { Card, Drawing, drawings } from '/assets/react-parts.js'

const { createElement: h, useEffect, useState } = window.React

// Addresses shown by this app: /monitors/ID and /monitors/ID?tab=advanced; the two forms under Extras have none.
const addressOf = (path) => path.replace(/\/edit\/advanced$/, '?tab=advanced').replace(/\/edit$/, '')
function pathOf({ pathname, search }) {
  if (!/^\/monitors\/\w+$/.test(pathname)) return pathname
  return `${pathname}/edit${search === '?tab=advanced' ? '/advanced' : ''}`
}

const load = async (path) => (await fetch(`/internal/page?${new URLSearchParams({ of: path })}`)).json()

function useContent(path, version) {
  const [content, setContent] = useState(null)
  useEffect(() => {
    let wanted = true
    setContent(null)
    load(path).then((next) => wanted && setContent(next))
    return () => {
      wanted = false
    }
  }, [path, version])
  return content
}

function Sidebar({ section, go }) {
  const entry = ({ name, to }) =>
    h(
      'li',
      { key: name, className: name === section ? 'active' : '' },
      h(
        'a',
        { href: addressOf(to), onClick: (event) => go(event, to) },
        h(Drawing, { svg: drawings.icons[name] }),
        h('span', null, name),
      ),
    )
  return h(
    'div',
    { className: 'sidebar' },
    h('div', { className: 'brand' }, h(Drawing, { svg: drawings.logo })),
    h('ul', null, drawings.sections.map(entry)),
  )
}

function Top({ content }) {
  return h(
    'div',
    { className: 'top' },
    h(
      'div',
      { className: 'title' },
      content && h(Drawing, { svg: drawings.icons[content.section] }),
      h('span', null, content?.title),
    ),
    h(
      'div',
      { className: 'top-right' },
      h('a', { className: 'plan', href: '#' }, 'Change plan'),
      h('span', null, 'robin.vale@acme-ops.example'),
    ),
  )
}

function Tabs({ tabs, go }) {
  const tab = ({ name, to, active }) =>
    h(
      'a',
      {
        key: name,
        href: addressOf(to),
        className: active ? 'active' : '',
        onClick: (event) => go(event, to),
      },
      name,
    )
  return tabs.length > 0 && h('div', { className: 'tabs' }, tabs.map(tab))
}

// A form under Extras: a modal that opens when its content has come, over the page that stays below.
function Modal({ path, close }) {
  const [version, setVersion] = useState(0)
  const content = useContent(path, version)
  if (!content) return null
  return h(
    'div',
    { className: 'backdrop' },
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', className: 'modal' },
      h(
        'div',
        { className: 'modal-title' },
        h('span', null, content.title),
        h('button', { type: 'button', 'aria-label': 'Close', onClick: close }, '×'),
      ),
      h(Card, { content, saved: () => setVersion(version + 1) }),
    ),
  )
}

function App() {
  const [path, setPath] = useState(pathOf(location))
  const [modal, setModal] = useState(null)
  const [version, setVersion] = useState(0)
  useEffect(() => {
    const back = () => setPath(pathOf(location))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const go = (event, to) => {
    event.preventDefault()
    if (/^\/account\/extras\/./.test(to)) return setModal(to)
    history.pushState(null, '', addressOf(to))
    setModal(null)
    setPath(to)
  }
  const content = useContent(path, version)
  return h(
    'div',
    null,
    h(Sidebar, { section: content?.section, go }),
    h(
      'div',
      { className: 'main' },
      h(Top, { content }),
      content && h(Tabs, { tabs: content.tabs, go }),
      content
        ? h(Card, { key: path, content, go, saved: () => setVersion(version + 1) })
        : h('div', { className: 'loading' }, 'Loading…'),
    ),
    modal && h(Modal, { path: modal, close: () => setModal(null) }),
  )
}

window.ReactDOM.createRoot(document.getElementById('root')).render(h(App))
