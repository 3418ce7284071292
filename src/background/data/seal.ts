import { LEAST_ITERATIONS, type Sealed, sealedHead } from '../../model/team/exportFile'

/** Encrypts what is exported with a passphrase: a key of PBKDF2's out of it, and AES-GCM with that. */

/**
 * @param made when the file is made: it cannot be given another date, or other parameters, without being refused
 * @returns everything but the passphrase that is needed to open it again
 */
export async function seal(text: string, passphrase: string, made: string): Promise<Sealed> {
  const head = {
    kdf: 'PBKDF2',
    hash: 'SHA-256',
    iterations: LEAST_ITERATIONS,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
    cipher: 'AES-GCM',
  } as const
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyOf(passphrase, head)
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(sealedHead(made, head)) },
    key,
    bytes(text),
  )
  return { ...head, iv: toBase64(iv), data: toBase64(new Uint8Array(data)) }
}

/** @returns null when the passphrase is another, or anything in the file was changed: nobody can tell which */
export async function unseal(sealed: Sealed, passphrase: string, made: string): Promise<string | null> {
  const key = await keyOf(passphrase, sealed)
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: bytes(sealedHead(made, sealed)) },
      key,
      fromBase64(sealed.data),
    )
    return new TextDecoder().decode(text)
  } catch {
    return null
  }
}

async function keyOf(
  passphrase: string,
  { hash, iterations, salt }: Pick<Sealed, 'hash' | 'iterations' | 'salt'>,
) {
  // Keyboards differ in how they put accents together; the passphrase is the same.
  const typed = await crypto.subtle.importKey('raw', bytes(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash, iterations, salt: fromBase64(salt) },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function toBase64(data: Uint8Array): string {
  let text = ''
  // Not all at once: a call takes only so many arguments.
  for (let at = 0; at < data.length; at += 0x8000)
    text += String.fromCharCode(...data.subarray(at, at + 0x8000))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}
