import { describe, expect, test } from 'vitest'
import project from '../../package.json'
import { BROWSERS, manifestFor } from './manifest'

const HOSTS = ['https://app.pingometer.com/*', 'https://portal.victorops.com/*']

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser)

  test('asks for the two sites and no other', () => {
    expect(manifest.host_permissions).toEqual(HOSTS)
    expect(manifest.optional_host_permissions).toEqual([
      'https://alert.victorops.com/*',
      'https://api.victorops.com/*',
      // Whatever host the person adds: the browser is asked for exactly that one, when it is added.
      'https://*/*',
    ])
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.content_scripts[0]).toMatchObject({
      matches: HOSTS,
      all_frames: false,
      run_at: 'document_idle',
    })
  })

  test('shows nothing to web pages, and lets its own pages reach VictorOps and nothing else', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    const policy = manifest.content_security_policy?.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('connect-src https://*.victorops.com;')
    expect(policy?.replace(/connect-src [^;]*;/, '')).not.toMatch(/unsafe|https?:/)
  })

  test('has the version of package.json', () => {
    expect(manifest.version).toBe(project.version)
  })
})

test('each browser gets its own way to run the background', () => {
  expect(manifestFor('chrome').background).toHaveProperty('service_worker')
  expect(manifestFor('chrome').background).not.toHaveProperty('scripts')
  expect(manifestFor('firefox').background).toHaveProperty('scripts')
  expect(manifestFor('firefox').background).not.toHaveProperty('service_worker')
  expect(manifestFor('chrome')).not.toHaveProperty('browser_specific_settings')
  expect(manifestFor('firefox')).not.toHaveProperty('minimum_chrome_version')
  expect(manifestFor('chrome').side_panel?.default_path).toBe('src/panel/index.html')
  expect(manifestFor('chrome')).not.toHaveProperty('sidebar_action')
  expect(manifestFor('firefox').sidebar_action?.default_panel).toBe('src/panel/index.html')
  expect(manifestFor('firefox')).not.toHaveProperty('side_panel')
  expect(manifestFor('firefox').permissions).toEqual(['storage', 'scripting', 'activeTab', 'menus'])
})

test('only the development server does without the policy', () => {
  expect(manifestFor('chrome', { live: true })).not.toHaveProperty('content_security_policy')
})
