import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  /** Path of the PEM file, for a browser that is told to trust it. */
  path: string
  cert: Buffer
  key: Buffer
  discard(): void
}

/** Makes a throw-away self-signed certificate for the given host names in a temporary folder. */
export function throwAwayCertificate(hosts: readonly string[]): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'replica-certificate-'))
  const path = join(folder, 'cert.pem')
  const keyPath = join(folder, 'key.pem')
  const names = hosts.map((host) => `DNS:${host}`).join(',')
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-nodes',
        '-days',
        '2',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
      ],
      ...['-keyout', keyPath, '-out', path, '-subj', `/CN=${hosts[0] ?? 'localhost'}`],
      ...['-addext', `subjectAltName=${names}`],
    ],
    { stdio: 'pipe' },
  )
  return {
    path,
    cert: readFileSync(path),
    key: readFileSync(keyPath),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  }
}
