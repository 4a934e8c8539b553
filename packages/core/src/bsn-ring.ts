import { type BsnKeys, bsnSealer, type SealedBsn } from './bsn-seal';

/** Several keys for BSNs, the newest first: the newest seals, any opens what it sealed, and all look up. */
export interface BsnRing {
  /** The id of the key that seals. */
  readonly newest: string;
  seal(bsn: string): SealedBsn;
  /** The digits; throws when no key of the ring sealed it, or it was changed since. */
  open(sealed: Pick<SealedBsn, 'keyId' | 'ciphertext'>): string;
  /** The hashes a BSN may be kept under, one for each look-up key. */
  lookUps(bsn: string): Buffer[];
}

/** Makes a ring of keys, the newest first; throws for no keys, and for two of one id. */
export function bsnRing(keys: readonly BsnKeys[]): BsnRing {
  const sealers = new Map(keys.map((one) => [one.keyId, bsnSealer(one)]));
  const [newest] = keys;
  const seal = sealers.get(newest?.keyId ?? '')?.seal;
  if (!newest || !seal) throw new Error('must hold at least one key');
  if (sealers.size < keys.length) throw new Error('must not hold two keys of one keyId');
  return {
    newest: newest.keyId,
    seal,
    open: (sealed) => {
      const sealer = sealers.get(sealed.keyId);
      if (!sealer) throw new Error(`no key ${sealed.keyId} is at hand`);
      return sealer.open(sealed);
    },
    lookUps: (bsn) => [...new Map([...sealers.values()].map((sealer) => [sealer.lookUp(bsn).toString('hex'), sealer.lookUp(bsn)])).values()],
  };
}

/** Reads a ring from a setting: a JSON list of `{keyId, encryptionKey, lookUpKey}`, the newest first; its messages never repeat a key. */
export function readBsnRing(value: string): BsnRing {
  let keys: unknown;
  try {
    keys = JSON.parse(value);
  } catch {
    throw new Error('must be a JSON list of keys, the newest first');
  }
  const isKey = (one: Partial<BsnKeys> | null): boolean =>
    typeof one === 'object' && [one?.keyId, one?.encryptionKey, one?.lookUpKey].every((part) => typeof part === 'string');
  if (!Array.isArray(keys) || !keys.every(isKey)) throw new Error('must be a JSON list of {keyId, encryptionKey, lookUpKey}, the newest first');
  return bsnRing(keys as BsnKeys[]);
}
