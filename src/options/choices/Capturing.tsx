import { Tick } from '../../ui/parts/Tick'
import { t } from '../../ui/words/i18n'
import { choose } from '../actions'
import type { Options } from '../model'
import { Choice } from '../parts/Choice'
import { Section } from '../parts/Section'

interface CapturingProps {
  options: Options
}

/** When the portal's pages are captured, and whether that is told. */
export function Capturing({ options }: CapturingProps) {
  const { capture, notices } = options.saved.settings.value
  return (
    <Section options={options} name="capturing" title={t('optionsCapturing')}>
      <Choice
        name={t('optionsCapture')}
        value={capture}
        choices={[
          {
            value: 'automatic',
            text: t('optionsCapture_automatic'),
            hint: t('optionsCaptureHint_automatic'),
          },
          {
            value: 'on-request',
            text: t('optionsCapture_onRequest'),
            hint: t('optionsCaptureHint_onRequest'),
          },
        ]}
        onChange={(value) => void choose(options, 'capturing', { capture: value })}
      />
      <div class="row">
        <Tick
          text={t('optionsNotices')}
          hint={t('optionsNoticesHint')}
          checked={notices}
          onChange={(value) => void choose(options, 'capturing', { notices: value })}
        />
      </div>
    </Section>
  )
}
