import { useSignal } from '@preact/signals'
import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import { attempt, say } from '../actions'
import type { Options } from '../model'
import { type Command, shortcutOf } from '../shortcuts'

interface ShortcutRowProps {
  options: Options
  command: Command
}

/** One command: what it does, its keys, and where the browser lets us, other keys. */
export function ShortcutRow({ options, command }: ShortcutRowProps) {
  const listening = useSignal(false)
  const changed = useSignal(false)
  const { change, reset } = options.shortcuts
  // The browser names the command that opens the popup after itself.
  const text = command.description || t('optionsShortcut_action')
  const listen = async (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    if (event.key === 'Escape') return stop()
    const pressed = shortcutOf(event, navigator.platform.startsWith('Mac'))
    if (!pressed || !change) return
    const wrong = () => say(options, 'shortcuts', t('optionsShortcutWrong', pressed.keys), { refused: true })
    if (!pressed.possible) return wrong()
    stop()
    await change(command.name, pressed.keys).then(
      () => say(options, 'shortcuts', t('optionsShortcutNow', text, pressed.keys)),
      wrong,
    )
  }
  const stop = () => end(true)
  /** @param takesFocus whether the button that comes back has the keyboard: not for whoever went elsewhere */
  const end = (takesFocus: boolean) => {
    // The end of the listening takes the focus away, too: what came first counts.
    if (!listening.value) return
    changed.value = takesFocus
    listening.value = false
  }
  return (
    <li class="row shortcut">
      <span>{text}</span>
      {listening.value ? (
        <button
          type="button"
          class="button listening"
          ref={(element) => element?.focus()}
          onKeyDown={(event) => void listen(event)}
          onBlur={() => end(false)}
        >
          {t('optionsShortcutPress')}
        </button>
      ) : (
        <>
          <kbd class={command.shortcut ? '' : 'none'}>{command.shortcut || t('optionsShortcutNone')}</kbd>
          {change && (
            <Button
              look="quiet"
              name={t('optionsShortcutChangeThis', text)}
              autoFocus={changed.value}
              onPress={() => (listening.value = true)}
            >
              {t('optionsShortcutChange')}
            </Button>
          )}
          {reset && (
            <Button
              look="quiet"
              name={t('optionsShortcutResetThis', text)}
              onPress={() => void attempt(options, 'shortcuts', () => reset(command.name))}
            >
              {t('optionsShortcutReset')}
            </Button>
          )}
        </>
      )}
    </li>
  )
}
