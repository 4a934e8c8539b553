import { type Day, isDay, port, readSettings, text, url } from '@ketengraaf/core';
import { signingKey } from '@ketengraaf/proof';
import { isRegion, REGIONS, type Region } from '@ketengraaf/regions';

type Environment = Readonly<Record<string, string | undefined>>;

const region = (value: string): Region => {
  if (!isRegion(value)) throw new Error(`must be one of ${REGIONS.join(', ')}, not "${value}"`);
  return value;
};

const day = (value: string): Day => {
  if (!isDay(value)) throw new Error(`must be a day as 2025-12-31, not "${value}"`);
  return value;
};

const outsideProduction = (value: string): string => {
  if (value === 'production') throw new Error('must not be production: this issuer gives anybody any persona, use a real OIDC issuer there');
  return value;
};

/** What the local token issuer needs. */
export function issuerSettings(environment: Environment) {
  return readSettings('The local token issuer', environment, {
    mode: { name: 'NODE_ENV', read: outsideProduction, otherwise: 'development' },
    port: { name: 'PORT', read: port },
    issuer: { name: 'ISSUER', read: url },
    audience: { name: 'AUDIENCE', read: text },
    key: { name: 'SIGNING_KEY', read: signingKey },
    region: { name: 'REGION', read: region },
    today: { name: 'TODAY', read: day },
  });
}

/** What the local token issuer needs, as read. */
export type IssuerSettings = ReturnType<typeof issuerSettings>;
