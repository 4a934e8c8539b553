import { randomBytes } from 'node:crypto';
import { type BsnKeys, type Day, isDay, PARTIES, type Party } from '@ketengraaf/core';
import { DUTIES, type Duty } from '@ketengraaf/database';
import { mintKeyPair } from '@ketengraaf/proof';
import { isRegion, type Region } from '@ketengraaf/regions';

/** What makes one world: the same choices give the same families. */
export interface WorldChoice {
  readonly region: Region;
  readonly families: number;
  readonly seed: string;
  /** The day the world is seen from. */
  readonly today: Day;
}

/** A key pair of one process. */
type KeyPair = ReturnType<typeof mintKeyPair>;

/** All that a data folder knows besides its databases: its world, and the secrets made for it. */
export interface StackSettings extends WorldChoice {
  readonly version: 1;
  /** The password of the superuser of the embedded PostgreSQL. */
  readonly superuser: string;
  readonly passwords: Readonly<Record<Party, Readonly<Record<Duty, string>>>>;
  readonly gateway: KeyPair;
  readonly issuer: KeyPair;
  /** With what the local teams encrypt BSNs and look them up. */
  readonly bsn: BsnKeys;
}

/** Makes the settings of a new data folder, with secrets of its own. */
export function mintSettings(world: WorldChoice): StackSettings {
  const password = (): string => randomBytes(24).toString('base64url');
  const key = (): string => randomBytes(32).toString('base64');
  const duties = (): Record<Duty, string> => Object.fromEntries(DUTIES.map((duty) => [duty, password()])) as Record<Duty, string>;
  return {
    version: 1,
    ...world,
    superuser: password(),
    passwords: Object.fromEntries(PARTIES.map((party) => [party, duties()])) as Record<Party, Record<Duty, string>>,
    gateway: mintKeyPair('gateway-1'),
    issuer: mintKeyPair('issuer-1'),
    bsn: { keyId: 'bsn-1', encryptionKey: key(), lookUpKey: key() },
  };
}

/** Whether something read from a file is settings that this version wrote. */
export function isStackSettings(value: unknown): value is StackSettings {
  const settings = value as Partial<StackSettings> | null;
  return (
    settings?.version === 1 &&
    typeof settings.region === 'string' &&
    isRegion(settings.region) &&
    Number.isInteger(settings.families) &&
    typeof settings.seed === 'string' &&
    isDay(settings.today) &&
    typeof settings.superuser === 'string' &&
    PARTIES.every((party) => DUTIES.every((duty) => typeof settings.passwords?.[party]?.[duty] === 'string')) &&
    typeof settings.gateway?.privateJwk === 'string' &&
    typeof settings.issuer?.privateJwk === 'string' &&
    typeof settings.bsn?.encryptionKey === 'string'
  );
}
