import { IS, PILL, type SwitchMarkup, status } from './switchParts'

/** Switches whose words the style sheet draws, or pushes out of sight where they stand. */

const TURN = `onclick="this.classList.toggle('on')"`
const lever = (inner = '') => status(`<span class="pill" ${IS} ${TURN}>${inner}</span>`)

export const DRAWN_WORDS: SwitchMarkup[] = [
  {
    name: 'a word that is drawn before nothing',
    css: `${PILL} .pill::before { content: "OFF" } .pill.on::before { content: "ON" }`,
    html: lever(),
  },
  {
    name: 'a word that is drawn in what stands in it, and comes from an attribute',
    css: `${PILL} .pill u::after { content: attr(data-off) } .pill.on u::after { content: attr(data-on) }`,
    html: lever('<u data-on="On" data-off="Off"></u>'),
  },
  {
    name: 'both words drawn, one of them not displayed',
    css: `${PILL} .pill::before { content: "ON"; display: none } .pill::after { content: "OFF" } .pill.on::before { display: inline } .pill.on::after { display: none }`,
    html: lever(),
  },
  {
    name: 'both words drawn, and nothing tells which is meant',
    css: `${PILL} .pill::before { content: "ON" } .pill::after { content: "OFF" }`,
    html: lever(),
    refusal: 'many-switches',
  },
  {
    name: 'nothing but a place for a switch',
    css: PILL,
    html: lever(),
    refusal: 'no-switch',
  },
  {
    name: 'words that are indented out of sight, over a hidden list',
    css: '.flip { position: relative; display: inline-block; width: 90px; height: 32px; overflow: hidden; white-space: nowrap } .flip select { position: absolute; opacity: 0; width: 1px; height: 1px } .flip a, .flip span { display: inline-block; width: 60px } .flip a { text-indent: -999px } .flip span { position: absolute; right: 0 } .flip.on a { text-indent: 0 } .flip.on span { text-indent: 999px }',
    html: status(
      `<div class="flip" ${IS} onclick="event.preventDefault(); const list = this.querySelector('select'); list.selectedIndex = 1 - list.selectedIndex; this.classList.toggle('on')"><a href="#">ON</a><span>OFF</span><select><option>OFF</option><option>ON</option></select></div>`,
    ),
  },
]
