import browser from 'webextension-polyfill'
import { vault } from './vault'

/**
 * Where records lie: on this device; in memory until the browser closes; and on this device out of reach of content
 * scripts, for secrets the person asked to keep.
 */
export const AREAS = ['vault', 'local', 'session'] as const
export type AreaName = (typeof AREAS)[number]

export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}

export function areaOf(name: AreaName): Area {
  return name === 'vault' ? vault : browser.storage[name]
}
