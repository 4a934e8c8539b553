import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** A BSN as a party may keep it: encrypted, beside a keyed hash to look it up by. */
export interface SealedBsn {
  readonly keyId: string;
  /** Nonce (12 bytes), tag (16 bytes), then the encrypted digits. */
  readonly ciphertext: Buffer;
  /** HMAC-SHA-256 of the digits, 32 bytes. */
  readonly lookUp: Buffer;
}

/** Seals and opens BSNs under one key. */
export interface BsnSealer {
  seal(bsn: string): SealedBsn;
  /** The digits; throws when key id, key or content is another than what was sealed. */
  open(sealed: Pick<SealedBsn, 'keyId' | 'ciphertext'>): string;
  /** The hash alone, to search by. */
  lookUp(bsn: string): Buffer;
}

/** Key material of a party, never shared between parties; both keys are 32 bytes in base64. */
export interface BsnKeys {
  readonly keyId: string;
  readonly encryptionKey: string;
  readonly lookUpKey: string;
}

const NONCE = 12;
const TAG = 16;

/**
 * Encrypts with AES-256-GCM, bound to the key's id. The nonce is derived from the BSN by a keyed hash, as in a synthetic
 * IV (RFC 5297): two BSNs never share one, the same BSN seals to the same bytes (which the look-up hash tells anyhow),
 * and a synthetic world is the same bytes each time.
 */
export function bsnSealer(keys: BsnKeys): BsnSealer {
  const encryptionKey = bytesOf('encryptionKey', keys.encryptionKey);
  const lookUpKey = bytesOf('lookUpKey', keys.lookUpKey);
  const nonceKey = Buffer.from(hkdfSync('sha256', encryptionKey, '', 'bsn-nonce', 32));
  const additional = Buffer.from(keys.keyId);
  const lookUp = (bsn: string): Buffer => createHmac('sha256', lookUpKey).update(bsn).digest();
  return {
    seal: (bsn) => {
      const nonce = createHmac('sha256', nonceKey).update(bsn).digest().subarray(0, NONCE);
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce).setAAD(additional);
      const body = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()]);
      return { keyId: keys.keyId, ciphertext: Buffer.concat([nonce, cipher.getAuthTag(), body]), lookUp: lookUp(bsn) };
    },
    open: ({ keyId, ciphertext }) => {
      if (keyId !== keys.keyId) throw new Error(`the BSN was sealed under key ${keyId}, not ${keys.keyId}`);
      if (ciphertext.length <= NONCE + TAG) throw new Error('the sealed BSN is too short');
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, ciphertext.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(additional).setAuthTag(ciphertext.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(ciphertext.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
    lookUp,
  };
}

function bytesOf(name: string, base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 32) throw new Error(`${name} must be 32 bytes in base64, not ${bytes.length}`);
  return bytes;
}
