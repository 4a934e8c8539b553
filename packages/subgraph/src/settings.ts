import { type Party, port, readBsnRing, readSettings, text, url, wholeNumber } from '@ketengraaf/core';
import { type Passwords, readConnection } from '@ketengraaf/database';
import { verifyingKeys } from '@ketengraaf/proof';

import type { PartyDefinition } from './definition';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a party's subgraph needs to serve. */
export function servingSettings({ party, keepsBsn }: Pick<PartyDefinition, 'party' | 'keepsBsn'>, environment: Environment) {
  return readSettings(`The subgraph of ${party}`, environment, {
    host: { name: 'HOST', read: text, otherwise: '127.0.0.1' },
    port: { name: 'PORT', read: port },
    database: { name: 'DATABASE_URL', read: readConnection },
    poolSize: { name: 'POOL_SIZE', read: wholeNumber(1, 100), otherwise: 8 },
    patience: { name: 'DATABASE_PATIENCE_MS', read: wholeNumber(100, 60_000), otherwise: 1_000 },
    gatewayKeys: { name: 'GATEWAY_KEYS', read: verifyingKeys },
    issuer: { name: 'ISSUER', read: url },
    audience: { name: 'AUDIENCE', read: text },
    jwksUrl: { name: 'JWKS_URL', read: url, otherwise: undefined },
    bsn: { name: 'BSN_KEYS', read: readBsnRing, ...(keepsBsn ? {} : { otherwise: undefined }) },
  });
}

/** What a party's subgraph needs to serve, as read. */
export type ServingSettings = ReturnType<typeof servingSettings>;

/** What it takes to make or migrate a party's database. */
export function preparingSettings(party: Party, environment: Environment) {
  const settings = readSettings(`The preparation of ${party}`, environment, {
    admin: { name: 'ADMIN_DATABASE_URL', read: readConnection },
    owner: { name: 'OWNER_PASSWORD', read: text },
    app: { name: 'APP_PASSWORD', read: text },
    stats: { name: 'STATS_PASSWORD', read: text, otherwise: undefined },
    loader: { name: 'LOADER_PASSWORD', read: text, otherwise: undefined },
    publisher: { name: 'FACTS_PUBLISHER_URL', read: readConnection, otherwise: undefined },
    sealsPublisher: { name: 'SEALS_PUBLISHER_URL', read: readConnection, otherwise: undefined },
    referralsPublisher: { name: 'REFERRALS_PUBLISHER_URL', read: readConnection, otherwise: undefined },
    departuresPublishers: { name: 'DEPARTURES_PUBLISHER_URLS', read: (urls: string) => urls.split(/\s+/).map(readConnection), otherwise: [] },
    contractsPublisher: { name: 'CONTRACTS_PUBLISHER_URL', read: readConnection, otherwise: undefined },
  });
  const { owner, app, stats, loader, ...rest } = settings;
  const passwords: Passwords = { owner, app, ...(stats ? { stats } : {}), ...(loader ? { loader } : {}) };
  return { ...rest, passwords };
}
