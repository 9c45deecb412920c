// Unsent work as the device keeps it: nothing on the device opens it but a secret that the server gives its author.

/** What lies on the device: a nonce and the encrypted text. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  text: ArrayBuffer;
}

/** Encrypts and decrypts one person's work. */
export interface Cipher {
  /** Tells the person's own from everybody else's, and says nothing about who that is. */
  owner: string;
  seal(value: unknown): Promise<Sealed>;
  /** Throws when it was sealed under another secret, or changed since. */
  open(sealed: Sealed): Promise<unknown>;
}

/**
 * A cipher from the server's secret (32 bytes as base64url): AES-GCM with 256 bits under a key derived by HKDF (RFC
 * 5869). The key cannot be exported, and is never stored: it lives as long as the page. Throws where the browser has no
 * cryptography, as on a plain http address.
 */
export async function cipherFrom(secret: string): Promise<Cipher> {
  const bytes = Uint8Array.from(atob(secret.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const about = (label: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(`unsent work: ${label}`),
  });
  const key = await crypto.subtle.deriveKey(about('key'), root, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const tag = new Uint8Array(await crypto.subtle.deriveBits(about('owner'), root, 128));
  const owner = [...tag].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const additionalData = new TextEncoder().encode(owner);
  return {
    owner,
    async seal(value) {
      // 96 random bits for each text: NIST SP 800-38D, section 8.2.2.
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      return { iv, text: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain) };
    },
    async open({ iv, text }) {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, text);
      return JSON.parse(new TextDecoder().decode(plain)) as unknown;
    },
  };
}
