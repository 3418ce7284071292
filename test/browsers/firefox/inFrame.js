/* Runs in a page's own process with the browser's rights (a frame script); answers one request.
   `REQUEST` and `ANSWER` are put in by the window script. */
;(async (request, answer) => {
  const doc = content.document
  const a11y = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const DIALOGS = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], body :popover-open'
  const UNNAMED = new Set(request.unnamed ?? [])
  const oneLine = (text) => (text ?? '').replace(/\s+/gu, ' ').trim()

  /** Is this closed root one of the extension's: its host beside head and body, or in an open dialog or popover? */
  const isControl = (host, inDialog) =>
    host.openOrClosedShadowRoot?.mode === 'closed' &&
    (inDialog || (host.parentNode === doc.documentElement && host !== doc.body && host !== doc.head))

  /** Every element, with whether it is inside the extension's control. */
  function* walk(root, inControl, inDialog) {
    for (const element of root.children) {
      yield { element, inControl }
      const dialog = inDialog || element.matches(DIALOGS)
      const shadow = element.openOrClosedShadowRoot
      if (shadow) yield* walk(shadow, inControl || isControl(element, dialog), dialog)
      yield* walk(element, inControl, dialog)
    }
  }

  const shownText = (element) =>
    'value' in element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.nodeName)
      ? element.value
      : (element.innerText ?? element.textContent ?? '').trim()

  const nameOf = (element, accessible, role) => {
    const labelled = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')
    if (UNNAMED.has(role) && !labelled) return oneLine(shownText(element))
    return oneLine(accessible.name)
  }

  /* What else has such a role of itself; to ask for the role of every element takes most of a look. */
  const OWN = { button: 'button, input, summary', status: 'output', tab: ':not(*)', option: 'option' }
  const mayBe = (element) =>
    !(request.role in OWN) || element.hasAttribute('role') || element.matches(OWN[request.role])

  const list = () => {
    const found = []
    for (const { element, inControl } of walk(doc, false, false)) {
      if (!mayBe(element)) continue
      if (request.scope !== 'all' && inControl !== (request.scope === 'control')) continue
      const accessible = a11y.getAccessibleFor(element)
      // A field for a password has no role of its own here; people take it for the text box it is.
      const role = element.matches('input[type=password]') ? 'textbox' : accessible?.computedARIARole
      if (accessible && role === request.role)
        found.push({ element, name: nameOf(element, accessible, request.role) })
    }
    return found
  }

  const one = () => {
    const entry = list().filter(({ name }) => name === request.name)[request.nth]
    return entry?.element ?? null
  }

  const isInView = ({ top, left, bottom, right }) =>
    top >= 0 && left >= 0 && bottom <= content.innerHeight && right <= content.innerWidth

  const boxOf = ({ x, y, width, height }) => (width > 0 && height > 0 ? { x, y, width, height } : null)

  const place = () => {
    const element = one()
    if (element === null) return null
    if (request.reveal && !isInView(element.getBoundingClientRect()))
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    return boxOf(element.getBoundingClientRect())
  }

  const hosts = () =>
    [...walk(doc, false, false)]
      .map(({ element }) => element)
      .filter((element) => isControl(element, element.closest(DIALOGS) !== null))

  /** Under the name that is looked for, in the page's own world. */
  const openRoots = () =>
    hosts().map((host) =>
      Object.defineProperty(Cu.waiveXrays(host), 'shadowRoot', {
        value: Cu.waiveXrays(host.openOrClosedShadowRoot),
        configurable: true,
      }),
    ).length

  const allText = () => {
    const texts = []
    for (const element of hosts()) {
      if (!element.checkVisibility()) continue
      for (const child of element.openOrClosedShadowRoot.children) {
        if (!/^(style|link|script)$/i.test(child.nodeName) && child.checkVisibility())
          texts.push(child.innerText ?? '')
      }
    }
    return texts.join('\n').trim()
  }

  const mouse = (type, buttons, clickCount) => {
    const { x, y } = request
    if (content.synthesizeMouseEvent)
      content.synthesizeMouseEvent(type, x, y, { button: 0, buttons, clickCount })
    else content.windowUtils.sendMouseEvent(type, x, y, 0, clickCount, 0)
  }

  const tap = async () => {
    mouse('mousemove', 0, 0)
    mouse('mousedown', 1, 1)
    await new Promise((done) => content.setTimeout(done, 30))
    mouse('mouseup', 0, 1)
  }

  const keys = () => {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    if (!processor.beginInputTransactionForTests(content, () => true))
      throw new Error('the keyboard is taken')
    const event = (key) =>
      new content.KeyboardEvent('', {
        key,
        ...(/^[a-z0-9 ]$/i.test(key) ? { keyCode: key.toUpperCase().charCodeAt(0) } : {}),
      })
    let consumed = 0
    for (const modifier of request.modifiers) processor.keydown(event(modifier))
    for (const key of request.keys) {
      consumed |= processor.keydown(event(key))
      processor.keyup(event(key))
    }
    for (const modifier of request.modifiers) processor.keyup(event(modifier))
    return consumed !== 0
  }

  const evaluate = async () => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    return (await Cu.evalInSandbox(request.source, sandbox)) ?? null
  }

  /** Tells the console messages of this page, earlier ones included, for as long as it lives. */
  const watch = () => {
    const own = content.windowGlobalChild.innerWindowId
    const tell = (message) => {
      if (message.innerID !== own) return
      const text = message.arguments
        .map((value) => {
          try {
            return String(value)
          } catch {
            return '?'
          }
        })
        .join(' ')
      sendAsyncMessage(request.channel, `[${message.level}] ${text}`)
    }
    const observer = (subject) => tell(subject.wrappedJSObject)
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage)
    for (const message of storage.getEvents(own)) tell(message)
    Services.obs.addObserver(observer, 'console-api-log-event')
    addEventListener('unload', () => Services.obs.removeObserver(observer, 'console-api-log-event'), {
      once: true,
    })
  }

  const actions = {
    list: () =>
      list().map(({ element, name }) => {
        const rect = element.getBoundingClientRect()
        return {
          name,
          isDisabled: element.matches(':disabled, [aria-disabled=true]'),
          box: (isInView(rect) && boxOf(rect)) || undefined,
        }
      }),
    place,
    allText,
    openRoots,
    tap,
    keys,
    evaluate,
    watch,
    text: () => {
      const element = one()
      return element === null ? '' : shownText(element)
    },
    ready: () => doc.readyState === 'complete' && doc.URL !== 'about:blank',
  }
  try {
    const isBehind = request.mustBeSeen && doc.visibilityState !== 'visible'
    const value = isBehind ? null : await actions[request.action]()
    sendAsyncMessage(answer, JSON.stringify({ value }))
  } catch (error) {
    sendAsyncMessage(answer, JSON.stringify({ error: String(error) }))
  }
})(REQUEST, ANSWER)
