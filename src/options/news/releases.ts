import type { MessageName } from '../../ui/words/i18n'

/** What each version brought, newest first: the sentences of `CHANGELOG.md` that matter to whoever uses it. */
export const RELEASES: readonly { version: string; notes: readonly MessageName[] }[] = [
  {
    version: '0.1.0',
    notes: [
      'new_010_capture',
      'new_010_fill',
      'new_010_warn',
      'new_010_panel',
      'new_010_menu',
      'new_010_data',
      'new_010_options',
    ],
  },
]
