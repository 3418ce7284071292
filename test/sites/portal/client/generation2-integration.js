// Generation 2's integration page.
import { enable, href, revoke } from '/assets/app.js'

const { createElement: h, Fragment } = window.React

// Long values may break after each slash, so their text comes in many pieces.
function Part({ text, emphasised }) {
  if (emphasised) return h('span', { style: { fontWeight: 'bold', fontStyle: 'italic' } }, text)
  return text.split(/(?<=\/)/).map((piece, index) => h(Fragment, { key: index }, piece, h('wbr')))
}

function Block({ label, parts, slug }) {
  return h(
    'div',
    { className: 'block' },
    h('div', { className: 'strip' }, label),
    h(
      'div',
      { className: 'value' },
      h(
        'div',
        null,
        parts.map((part) => h(Part, { key: part.text, ...part })),
      ),
      h('button', { type: 'button', className: 'revoke', onClick: () => revoke(slug) }, 'Revoke API Key'),
    ),
  )
}

/** An integration's page: breadcrumb, name, description, then its values or Enable Integration. */
export function Integration({ name, slug, description, enabled, blocks }) {
  return h(
    Fragment,
    null,
    h(
      'div',
      { className: 'crumbs' },
      h('a', { href: href('/advanced') }, 'Integrations'),
      h('span', null, '/'),
      h('span', null, name),
    ),
    h(
      'div',
      { className: 'giant' },
      h('span', { className: 'logo', 'data-initial': name[0] }),
      h('span', null, name),
    ),
    h('p', null, description),
    h('p', null, h('a', { href: '#/help' }, 'Learn More')),
    enabled
      ? blocks.map((block) => h(Block, { key: block.label, slug, ...block }))
      : h(
          'button',
          { type: 'button', className: 'enable', onClick: () => enable(slug) },
          'Enable Integration',
        ),
  )
}
