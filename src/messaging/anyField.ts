import type { FieldFilled, FieldFound } from '../model/forms/anyField'

/**
 * The script that comes into a page, of any site, when the context menu is used on it. The background calls it by name
 * and gets its answer back from the call: such pages have no way to send the background anything.
 */
export interface AnyField {
  /**
   * Finds the field the menu was opened on, and keeps it for `fill`.
   * @param target what the browser names the element by, where it does
   * @param selection the text the browser says is selected in it
   * @param length how long what is to be filled is
   */
  find(target: number | null, selection: string | null, length: number): FieldFound
  /**
   * Writes into the field that was found, and reads back.
   * @param origin whose field was found: while the person was asked, another site's may have come into the same frame
   * @param press names the press, for one that comes after it
   */
  fill(value: string, origin: string, press: string): Promise<FieldFilled>
  /** Brings back what stood in the field. @returns whether it stands there again */
  undo(): boolean
  /**
   * Tells the person in a corner of the page.
   * @param undoes whether the button takes back what was filled: where that was in this frame it is done here, for the
   * background may be gone before the person has read it
   */
  tell(text: string, button: string | null, undoes: boolean): Promise<AfterTelling>
  /** Whether the extension this script came with still runs. */
  isAlive(): boolean
}

/** What came of what was told: its button was pressed, or took the fill back already, or neither. */
export type AfterTelling = 'pressed' | 'undone' | null

/** Where the script leaves itself in the extension's own world of the page: by a symbol, as `meetingPlace` does. */
export const ANY_FIELD = Symbol.for('pingometerVictorOpsField')
