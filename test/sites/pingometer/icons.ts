/** Pingometer's line icons and logo. */
import { Html } from '../html'
import type { Section } from './pages'

const svg = (inside: string) =>
  new Html(
    `<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">${inside}</svg>`,
  )

/** The icon of each section, used in the sidebar and beside the page's title. */
export const ICONS: Record<Section, Html> = {
  Dashboard: svg(
    '<circle cx="12" cy="12" r="10"/><path d="M9.500 7.500L13 15.500"/><path stroke-dasharray="1 3" d="M5.500 14a7 7 0 1 1 13 0"/><circle cx="12.500" cy="15.500" r="1"/>',
  ),
  Monitors: svg('<rect x="2.500" y="3" width="19" height="14" rx="2"/><path d="M12 17v4M7.500 21h9"/>'),
  'Alert Manager': svg(
    '<g transform="rotate(-20 12 12)"><path d="M12 3c-4 0-5.500 3-5.500 6.500 0 4-1.500 6-2.500 8h16c-1-2-2.500-4-2.500-8C17.500 6 16 3 12 3zM9.500 17.500a2.500 2.500 0 0 0 5 0"/></g>',
  ),
  Account: svg(
    '<path d="M5 7V5.500L18.500 3v4M5 10V7.500A1.500 1.500 0 0 1 6 7h14.500v13h-14A1.500 1.500 0 0 1 5 18.500V16"/><rect x="2" y="10.500" width="9" height="4" rx="2"/>',
  ),
}

/** The white hexagon with the pulse, in the green block. */
export const LOGO = new Html(
  '<svg class="logo" viewBox="0 0 80 76" role="img" aria-label="Pingometer"><path d="M36 2q4-2 8 0l28 16q4 2 4 7v26q0 5-4 7L44 74q-4 2-8 0L8 58q-4-2-4-7V25q0-5 4-7z" fill="#fff"/><path d="M22 40c3-8 7-8 8 0s4 10 7-4 6-13 7 2 4 12 6 2 4-9 8-5" fill="none" stroke="#4cbb6c" stroke-width="4.500" stroke-linecap="round"/></svg>',
)
