/* Runs once in the browser window's own scope; called once, it gives the object the harness calls.
   Targets: {context} is a tab by its WebDriver BiDi id, 'popup' the open toolbar popup, 'background' the event page. */
globalThis.extensionHarness = (addonId, frameSource, tell) => {
  const load = (...urls) => {
    for (const url of urls) {
      try {
        return ChromeUtils.importESModule(url)
      } catch {
        /* another version of Firefox has the other */
      }
    }
    throw new Error(`none of ${urls}`)
  }
  const shared = load(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
    'chrome://remote/content/shared/TabManager.sys.mjs',
  )
  const ids = shared.NavigableManager ?? shared.TabManager
  const { ExtensionParent } = load('resource://gre/modules/ExtensionParent.sys.mjs')
  const { AddonManager } = load('resource://gre/modules/AddonManager.sys.mjs')
  /* While one of these lives in the main process, pages keep accessibility trees. */
  const a11y = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)

  const extension = () => {
    const found = WebExtensionPolicy.getByID(addonId)?.extension
    if (!found) throw new Error('no extension is installed')
    return found
  }
  const action = () => ExtensionParent.apiManager.global.browserActionFor(extension())
  /* The extension may have opened windows of its own. */
  const allWindows = () => [...Services.wm.getEnumerator('navigator:browser')].filter(({ closed }) => !closed)
  const allTabs = () => allWindows().flatMap((one) => one.gBrowser?.tabs ?? [])
  const tabOf = (context) => {
    const tab = allTabs().find((one) => ids.getIdForBrowser(one.linkedBrowser) === context)
    if (!tab) throw new Error('the tab is gone')
    return tab
  }
  const isOwn = (tab) => tab.linkedBrowser.currentURI.schemeIs('moz-extension')
  const popupBrowser = () =>
    allWindows()
      .map((one) => one.document.querySelector('.webextension-popup-browser'))
      .find((one) => one !== null) ?? null
  const backgroundBrowser = () =>
    [...extension().views].find((view) => view.viewType === 'background')?.xulBrowser
  const browserOf = (target) => {
    const found =
      target === 'popup'
        ? popupBrowser()
        : target === 'background'
          ? backgroundBrowser()
          : tabOf(target.context).linkedBrowser
    if (!found) throw new Error(`no ${JSON.stringify(target)} is open`)
    return found
  }

  /* The window around the pages keeps still: what turns in a tab while it loads has all of it drawn sixty times a second. */
  const still = '*, ::before, ::after { animation: none !important; transition: none !important }'
  windowUtils.loadSheetUsingURIString(`data:text/css,${encodeURIComponent(still)}`, windowUtils.AGENT_SHEET)

  let count = 0
  const frame = (target, request) =>
    new Promise((resolve, reject) => {
      const browser = browserOf(target)
      const { messageManager } = browser
      const answer = `harness:${++count}`
      const late = setTimeout(() => done('{"error":"the page did not answer"}'), request.timeout ?? 10000)
      const watcher = setInterval(() => {
        if (!browser.isConnected || browser.messageManager !== messageManager)
          done('{"error":"the page went away"}')
      }, 50)
      const done = (text) => {
        clearTimeout(late)
        clearInterval(watcher)
        messageManager.removeMessageListener(answer, listener)
        const { value, error } = JSON.parse(text)
        if (error === undefined) resolve(value)
        else reject(new Error(error))
      }
      const listener = ({ data }) => done(data)
      messageManager.addMessageListener(answer, listener)
      const source = frameSource.replace(
        '(REQUEST, ANSWER)',
        () => `(${JSON.stringify(request)}, ${JSON.stringify(answer)})`,
      )
      messageManager.loadFrameScript(
        `data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`,
        false,
      )
    })

  const watch = (target, label) => {
    const channel = `harness:console:${++count}`
    browserOf(target).messageManager.addMessageListener(channel, ({ data }) => tell(`${label}: ${data}`))
    return frame(target, { action: 'watch', channel })
  }
  const watchBackground = () => watch('background', 'background').catch(() => undefined)
  const follow = async () => {
    extension().on('background-script-started', watchBackground)
    if (backgroundBrowser()) await watchBackground()
  }
  const reload = async () => {
    await (await AddonManager.getAddonByID(addonId)).reload()
    await follow()
  }
  Services.console.registerListener({
    observe(message) {
      if (
        message instanceof Ci.nsIScriptError &&
        message.sourceName?.includes(WebExtensionPolicy.getByID(addonId)?.mozExtensionHostname ?? '?')
      ) {
        tell(`error: ${message.errorMessage} (${message.sourceName}:${message.lineNumber})`)
      }
    },
  })

  return {
    frame,
    watch,
    follow,
    hostname: () =>
      extension().policy?.mozExtensionHostname ?? WebExtensionPolicy.getByID(addonId).mozExtensionHostname,
    focusPage: (context) => {
      tabOf(context).linkedBrowser.focus()
    },
    isSelected: (context) => tabOf(context).selected,
    openTab: (url) => {
      gBrowser.selectedTab = gBrowser.addTab(url, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      })
      return ids.getIdForBrowser(gBrowser.selectedBrowser)
    },
    allowWhatIsAsked: () => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false),
    ownTab: (url) => {
      const tab = allTabs().find((one) => one.linkedBrowser.currentURI.spec.startsWith(url))
      return tab ? ids.getIdForBrowser(tab.linkedBrowser) : null
    },
    siteTabs: () =>
      gBrowser.tabs.filter((tab) => !isOwn(tab)).map((tab) => ids.getIdForBrowser(tab.linkedBrowser)),
    closeOwnTabs: () => {
      for (const tab of allTabs().filter(isOwn)) tab.ownerDocument.defaultView?.gBrowser.removeTab(tab)
    },
    closeTab: (context) => {
      const tab = tabOf(context)
      tab.ownerDocument.defaultView?.gBrowser.removeTab(tab)
    },
    hasTab: (context) => allTabs().some((tab) => ids.getIdForBrowser(tab.linkedBrowser) === context),
    openPopup: async (context) => {
      await action().openPopup(tabOf(context).ownerDocument.defaultView, false)
    },
    hasPopup: () => popupBrowser() !== null,
    closePopup: () => {
      popupBrowser()?.closest('panel')?.hidePopup()
    },
    badge: (context) => action().action.getContextData(tabOf(context)).badgeText ?? '',
    command: ({ key, alt, shift, ctrl }) => {
      const wanted = [alt && 'alt', shift && 'shift', ctrl && 'accel'].filter(Boolean).sort().join()
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')]
      const normal = (element) =>
        (element.getAttribute('modifiers') ?? '')
          .replace('control', 'accel')
          .split(/[\s,]+/)
          .filter(Boolean)
          .sort()
          .join()
      const found = keys.find(
        (element) =>
          element.getAttribute('key')?.toUpperCase() === key.toUpperCase() && normal(element) === wanted,
      )
      if (!found)
        throw new Error(
          `no shortcut ${wanted}+${key}; there are ${keys.map((one) => `${normal(one)}+${one.getAttribute('key')}`).join(' ')}`,
        )
      found.doCommand()
    },
    menuIsOpen: () => document.getElementById('contentAreaContextMenu').state === 'open',
    chooseInMenu: async (path) => {
      let popup = document.getElementById('contentAreaContextMenu')
      const own = [...popup.children].find(
        (item) => item.localName === 'menu' && item.label === extension().name,
      )
      const shown = (menu) =>
        new Promise((done) => {
          if (menu.menupopup.state === 'open') return done()
          menu.menupopup.addEventListener('popupshown', () => done(), { once: true })
          menu.openMenu(true)
        })
      if (own) {
        await shown(own)
        popup = own.menupopup
      }
      for (const [depth, title] of path.entries()) {
        const items = [...popup.children].filter((item) => !item.hidden)
        const item = items.find(({ label }) => label === title)
        if (!item) {
          document.getElementById('contentAreaContextMenu').hidePopup()
          throw new Error(
            `no “${title}” in the menu; there are ${items.map(({ label }) => label).join(', ')}`,
          )
        }
        if (depth === path.length - 1) popup.activateItem(item)
        else {
          await shown(item)
          popup = item.menupopup
        }
      }
    },
    terminate: async () => {
      await extension().terminateBackground()
      return extension().backgroundState
    },
    wake: async () => {
      await extension().wakeupBackground()
      await extension().promiseBackgroundStarted?.()
      return backgroundBrowser() !== undefined
    },
    reload,
    /* As the person allows it in the browser's own page of the extension. */
    allowInPrivate: async () => {
      const { ExtensionPermissions } = load('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const permissions = ['internal:privateBrowsingAllowed']
      await ExtensionPermissions.add(addonId, { permissions, origins: [] })
      await reload()
    },
    /* What an earlier try left open would be found instead of the new one. */
    openPrivateWindow: () => {
      for (const one of allWindows()) if (PrivateBrowsingUtils.isWindowPrivate(one)) one.close()
      OpenBrowserWindow({ private: true })
    },
    /* The tab of a private window that has started wholly: its own first page would end another's loading. */
    privateTab: () => {
      const ready = allWindows().find(
        (one) => PrivateBrowsingUtils.isWindowPrivate(one) && one.gBrowserInit?.delayedStartupFinished,
      )
      const first = ready?.gBrowser.selectedBrowser
      const isThere =
        first?.currentURI.spec === 'about:privatebrowsing' && !first.webProgress.isLoadingDocument
      return isThere ? ids.getIdForBrowser(first) : null
    },
    speak: (lang) => {
      Services.locale.availableLocales = [...new Set([lang, ...Services.locale.availableLocales])]
      Services.locale.requestedLocales = [lang]
    },
    resize: (width, height) => {
      window.resizeTo(
        window.outerWidth + width - gBrowser.selectedBrowser.clientWidth,
        window.outerHeight + height - gBrowser.selectedBrowser.clientHeight,
      )
    },
    snapshot: async (target) => {
      const { browsingContext, clientWidth, clientHeight } = browserOf(target)
      const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(
        new DOMRect(0, 0, clientWidth, clientHeight),
        window.devicePixelRatio,
        'rgb(255,255,255)',
      )
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
      canvas.width = bitmap.width
      canvas.height = bitmap.height
      canvas.getContext('2d').drawImage(bitmap, 0, 0)
      return canvas.toDataURL('image/png').replace(/^.*,/, '')
    },
    a11y: () => a11y !== null,
  }
}
