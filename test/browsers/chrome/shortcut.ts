import { spawnSync } from 'node:child_process'
import type { Shortcut } from '../types.js'

/**
 * Presses a shortcut with the keyboard of the X display, the only way to reach the browser's own
 * shortcuts. False where there is no such display or no `xdotool`.
 */
export function pressForReal(key: Shortcut, display = process.env.DISPLAY ?? ''): boolean {
  if (process.platform !== 'linux' || display === '') return false
  const parts = [key.ctrl && 'ctrl', key.alt && 'alt', key.shift && 'shift', key.key.toLowerCase()].filter(
    Boolean,
  )
  return (
    spawnSync('xdotool', ['key', '--clearmodifiers', parts.join('+')], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    }).status === 0
  )
}
