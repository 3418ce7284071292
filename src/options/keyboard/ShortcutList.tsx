import { useEffect } from 'preact/hooks'
import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import { attempt } from '../actions'
import type { Options } from '../model'
import { Section } from '../parts/Section'
import { ShortcutRow } from './ShortcutRow'

interface ShortcutListProps {
  options: Options
}

/** Every command with its shortcut, and how to change it in this browser. */
export function ShortcutList({ options }: ShortcutListProps) {
  const { commands, openSettings, change, look } = options.shortcuts
  useEffect(() => {
    // Back from the browser's own page they may be others.
    const back = () => void look()
    addEventListener('focus', back)
    return () => removeEventListener('focus', back)
  }, [look])
  return (
    <Section options={options} name="shortcuts" title={t('optionsShortcuts')}>
      <ul aria-label={t('optionsShortcuts')}>
        {commands.value.map((command) => (
          <ShortcutRow key={command.name} options={options} command={command} />
        ))}
      </ul>
      {openSettings && (
        <div class="row">
          <Button onPress={() => void attempt(options, 'shortcuts', openSettings)}>
            {t('optionsShortcutsInBrowser')}
          </Button>
        </div>
      )}
      {!openSettings && !change && <p class="row hint">{t('optionsShortcutsByHand')}</p>}
    </Section>
  )
}
