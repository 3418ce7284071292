import browser from 'webextension-polyfill'
import { IconButton } from '../ui/parts/IconButton'
import { type MessageName, number, plural, t } from '../ui/words/i18n'
import { type Panel, type PanelView, VIEWS } from './model'

interface HeadProps {
  panel: Panel
  names: Record<PanelView, MessageName>
}

/** Whose monitors, how many of them are saved, and the three views. */
export function Head({ panel, names }: HeadProps) {
  const { all, saved, filled } = panel.counts.value
  const organisation = panel.saved.organisation.value?.name
  const sentence = t('panelSavedOf', number(saved), number(all))
  return (
    <header>
      <div class="about">
        <h1 title={organisation}>
          <bdi>{organisation ?? t('extensionShortName')}</bdi>
        </h1>
        {all > 0 && (
          <span class="count">
            {sentence}
            {filled > 0 && <small>{plural('panelFilledMore', filled)}</small>}
          </span>
        )}
      </div>
      {all > 0 && <progress max={all} value={saved} aria-label={t('panelProgress')} title={sentence} />}
      <div class="bar">
        <Views panel={panel} names={names} />
        <IconButton
          icon="options"
          name={t('optionsOpen')}
          onPress={() => void browser.runtime.openOptionsPage()}
        />
      </div>
    </header>
  )
}

/** Arrow keys move between the views, as everywhere in rows of tabs. */
function Views({ panel, names }: HeadProps) {
  const move = (event: KeyboardEvent) => {
    const at = VIEWS.indexOf(panel.view.value)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key]
    const view = to === undefined ? undefined : VIEWS[(to + VIEWS.length) % VIEWS.length]
    if (!view) return
    event.preventDefault()
    open(view)
    ;(event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-view=${view}]`)?.focus()
  }
  const open = (view: PanelView) => {
    panel.view.value = view
    panel.result.value = null
    panel.leaving.value = null
  }
  return (
    <div class="views" role="tablist" aria-label={t('panelViews')} onKeyDown={move}>
      {VIEWS.map((view) => (
        <button
          type="button"
          role="tab"
          key={view}
          data-view={view}
          aria-controls="view"
          aria-selected={panel.view.value === view}
          tabIndex={panel.view.value === view ? 0 : -1}
          onClick={() => open(view)}
        >
          {t(names[view])}
        </button>
      ))}
    </div>
  )
}
