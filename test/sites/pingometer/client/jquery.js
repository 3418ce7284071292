// Loads fragments into the page without touching its address (a monitor's form excepted) and posts its own model.
const $ = window.jQuery

// What the page believes its fields hold: filled when a fragment comes, kept by change events, posted as it is.
let model = {}
let shown = '/'

const heldBy = (input) => (input.type === 'checkbox' ? (input.checked ? 'on' : 'off') : input.value)

function arrived() {
  model = {}
  $('#content [data-model]').each((_, input) => {
    model[input.dataset.model] = heldBy(input)
  })
  $('#content [data-toggle=toggle]').bootstrapToggle()
  const section = $('#content .title b')
    .text()
    .replace(/ - .*/, '')
    .replace(/^Monitor$/, 'Monitors')
  $('.sidebar li').each((_, item) => {
    $(item).toggleClass('active', $(item).text() === section)
  })
}

function show(path) {
  shown = path
  const id = /^\/monitors\/(\w+)\/edit/.exec(path)?.[1]
  history.replaceState(null, '', id ? `#monitors/${id}` : location.pathname)
  $('#content')
    .html('<div class="loading">Loading…</div>')
    .load(`/partial?${new URLSearchParams({ of: path })}`, arrived)
}

$(document).on('click', '[data-to]', (event) => {
  event.preventDefault()
  show(event.currentTarget.dataset.to)
})

$(document).on('click', '[data-card]', (event) => {
  $('.tabs a').removeClass('active')
  $(event.currentTarget).addClass('active')
  const index = $(event.currentTarget).index()
  $('#content .card').each((place, card) => {
    $(card).toggle(place === index)
  })
})

$(document).on('click', '.menu button', (event) => {
  $(event.currentTarget).next().toggle()
})

$(document).on('change', '[data-model]', (event) => {
  model[event.target.dataset.model] = heldBy(event.target)
})

function post(path, fields) {
  return $.ajax({ method: 'POST', url: path, contentType: 'application/json', data: JSON.stringify(fields) })
}

$(document).on('change', '[data-switch]', (event) => {
  post(event.target.dataset.switch, { on: heldBy(event.target) })
})

$(document).on('click', '[data-post]', (event) => {
  const path = event.currentTarget.dataset.post
  const names = $(event.currentTarget)
    .closest('.card')
    .find('[data-model]')
    .get()
    .map((input) => input.dataset.model)
  const fields = Object.fromEntries(names.map((name) => [name, model[name]]))
  post(path, fields).then(() => show(path.startsWith('/monitors') ? path : shown))
})

const id = /^#monitors\/(\w+)$/.exec(location.hash)?.[1]
show(id ? `/monitors/${id}/edit` : '/')
