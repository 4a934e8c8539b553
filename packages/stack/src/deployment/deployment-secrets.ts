import { randomBytes } from 'node:crypto';
import { PARTIES } from '@ketengraaf/core';
import { mintKeyPair } from '@ketengraaf/proof';

/** The login roles of a party's server that get a password in production; there is no loader, as nothing synthetic is ever filled. */
const LOGINS = ['ADMIN', 'OWNER', 'APP', 'STATS'] as const;

/** A fresh secret for every variable that docker-compose.yml asks for, by its name; the issuer is not ours to make up. */
export function deploymentSecrets(keyId: string): Readonly<Record<string, string>> {
  const { privateJwk, publicJwks } = mintKeyPair(keyId);
  // letters and digits, because they stand in addresses too
  const password = (): string => randomBytes(24).toString('hex');
  const passwords = PARTIES.flatMap((party) => LOGINS.map((login) => [`${party.toUpperCase().replaceAll('-', '_')}_${login}_PASSWORD`, password()] as const));
  const key = (): string => randomBytes(32).toString('base64');
  const bsn = [{ keyId, encryptionKey: key(), lookUpKey: key() }];
  return { BSN_KEYS: JSON.stringify(bsn), GATEWAY_KEY: privateJwk, GATEWAY_KEYS: publicJwks, ...Object.fromEntries(passwords) };
}

/** Writes variables as a file that docker compose reads with --env-file; single quotes keep JSON as it is. */
export function environmentFile(variables: Readonly<Record<string, string>>): string {
  return `${Object.entries(variables)
    .map(([name, value]) => `${name}='${value}'`)
    .join('\n')}\n`;
}
