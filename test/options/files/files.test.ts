import { expect, it, vi } from 'vitest'
import { decode } from '../../../src/options/files/files'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const bytes = (...all: number[]) => new Uint8Array(all)
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

it('a table is read in the encoding that the program saved it in', () => {
  const text = 'Schlüssel;キー'
  expect(decode(new TextEncoder().encode(text), 'de')).toBe(text)
  expect(decode(utf16(text), 'de')).toBe(text)
  expect(decode(utf16(text).swap16(), 'de')).toBe(text)
  // As spreadsheets write it on a German and on a Japanese system.
  expect(decode(bytes(0x54, 0xfc, 0x72), 'de')).toBe('Tür')
  expect(decode(bytes(0x83, 0x4c, 0x81, 0x5b), 'ja')).toBe('キー')
})
