import { THEMES } from '../../model/team/choice'
import { type MessageName, t } from '../../ui/words/i18n'
import { choose } from '../actions'
import type { Options } from '../model'
import { Choice } from '../parts/Choice'
import { Section } from '../parts/Section'

interface LooksProps {
  options: Options
}

const NAMES = {
  system: 'optionsTheme_system',
  light: 'optionsTheme_light',
  dark: 'optionsTheme_dark',
} as const satisfies Record<string, MessageName>

/** How the extension looks, here, in popup and panel, and beside the fields. */
export function Looks({ options }: LooksProps) {
  return (
    <Section options={options} name="looks" title={t('optionsLooks')}>
      <Choice
        name={t('optionsTheme')}
        hint={t('optionsThemeHint')}
        value={options.saved.settings.value.theme}
        choices={THEMES.map((value) => ({ value, text: t(NAMES[value]) }))}
        onChange={(theme) => void choose(options, 'looks', { theme })}
      />
    </Section>
  )
}
