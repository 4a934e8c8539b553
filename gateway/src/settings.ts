import { oneOf, port, type Reader, readSettings, type Setting, SettingsError, text, url, wholeNumber } from '@ketengraaf/core';
import { type SigningKey, signingKey, type TokenRules } from '@ketengraaf/proof';
import type { Limits } from './admission/limits';
import { ENGINES, type EngineName } from './execution/engines';
import type { Flags } from './flags';

/** Everything the gateway can be told, read once. */
export interface GatewaySettings {
  readonly host: string;
  readonly port: number;
  /** The file with the supergraph. */
  readonly supergraph: string;
  /** Addresses of parties by name, in the place of those in the supergraph. */
  readonly partyUrls: ReadonlyMap<string, string>;
  /** Whose tokens count; nothing when the gateway runs open. */
  readonly tokens: TokenRules | undefined;
  /** What calls to parties are signed with; nothing when the gateway runs open. */
  readonly signingKey: SigningKey | undefined;
  readonly deadlineMs: number;
  readonly answerLimitBytes: number;
  readonly corsOrigins: readonly string[];
  readonly limits: Limits;
  readonly production: boolean;
  /** Who executes operations. */
  readonly engine: EngineName;
  /** What becomes of a request for what the supergraph protects (`@authenticated` and the like) from who may not have it. */
  readonly protection: 'reject' | 'filter';
  /** A folder with documents that are planned before anybody asks for them. */
  readonly operations: string | undefined;
  /** Parties of whose answers clients may share one while it is underway. */
  readonly sharedParties: readonly string[];
  /** Labels of progressive `@override`s that are switched on. */
  readonly overrideLabels: readonly string[];
}

/** Reads the environment and the flags; throws a SettingsError that names everything missing or wrong. */
export function gatewaySettings(environment: Readonly<Record<string, string | undefined>>, flags: Flags): GatewaySettings {
  const production = environment.NODE_ENV === 'production';
  if (flags.open && production) throw new SettingsError('The gateway', ['--open lets everybody in and is not for NODE_ENV production']);
  const secured = <T>(name: string, read: Reader<T>): Setting<T | undefined> =>
    flags.open ? { name, read: () => undefined, otherwise: undefined } : { name, read };
  const told = {
    ...environment,
    ...(flags.supergraph !== undefined && { SUPERGRAPH: flags.supergraph }),
    ...(flags.port !== undefined && { PORT: flags.port }),
  };
  const read = readSettings('The gateway', told, {
    host: { name: 'HOST', read: text, otherwise: '127.0.0.1' },
    port: { name: 'PORT', read: port, otherwise: 4000 },
    supergraph: { name: 'SUPERGRAPH', read: text },
    partyUrls: { name: 'PARTY_URLS', read: namedUrls, otherwise: new Map<string, string>() },
    issuer: secured('ISSUER', url),
    audience: secured('AUDIENCE', text),
    jwksUrl: { name: 'JWKS_URL', read: url, otherwise: undefined },
    signingKey: secured('GATEWAY_KEY', signingKey),
    deadlineMs: { name: 'DEADLINE_MS', read: wholeNumber(10, 60_000), otherwise: 1_500 },
    answerLimitBytes: { name: 'ANSWER_LIMIT_BYTES', read: wholeNumber(1_000, 1_000_000_000), otherwise: 2_000_000 },
    corsOrigins: { name: 'CORS_ORIGINS', read: origins, otherwise: [] as readonly string[] },
    depth: { name: 'MAX_DEPTH', read: wholeNumber(1, 100), otherwise: production ? 12 : 20 },
    aliases: { name: 'MAX_ALIASES', read: wholeNumber(0, 10_000), otherwise: 30 },
    tokens: { name: 'MAX_TOKENS', read: wholeNumber(1, 100_000), otherwise: 1_000 },
    cost: { name: 'MAX_COST', read: wholeNumber(1, 1_000_000_000), otherwise: 50_000 },
    engine: { name: 'ENGINE', read: oneOf(ENGINES), otherwise: 'compiled' as const },
    protection: { name: 'PROTECTION', read: oneOf(PROTECTION), otherwise: 'reject' as const },
    overrideLabels: { name: 'OVERRIDE_LABELS', read: listed, otherwise: [] as readonly string[] },
    operations: { name: 'OPERATIONS', read: text, otherwise: undefined },
    sharedParties: { name: 'SHARED_PARTIES', read: listed, otherwise: [] as readonly string[] },
    mode: { name: 'NODE_ENV', read: oneOf(['production', 'development', 'test']), otherwise: 'development' as const },
  });
  if (read.engine === 'stock' && (read.protection === 'filter' || read.overrideLabels.length > 0))
    throw new SettingsError('The gateway', ['PROTECTION=filter and OVERRIDE_LABELS need ENGINE=compiled']);
  const { issuer, audience, jwksUrl, depth, aliases, tokens, cost, mode: _mode, ...plain } = read;
  return Object.freeze({
    ...plain,
    production,
    tokens: issuer === undefined || audience === undefined ? undefined : { issuer, audience, jwksUrl },
    limits: Object.freeze({ depth, aliases, tokens, cost: flags.open ? Number.POSITIVE_INFINITY : cost }),
  });
}

const PROTECTION = ['reject', 'filter'] as const;

const namedUrls: Reader<ReadonlyMap<string, string>> = (value) => {
  const pairs = value.split(',').map((pair): [string, string] => {
    const [name = '', ...rest] = pair.trim().split('=');
    return [name, rest.join('=')];
  });
  const unusable = pairs.find(([name, address]) => name === '' || !/^https?:/.test(address) || !URL.canParse(address));
  if (unusable) throw new Error(`must be "name=http://..,name=http://..", unlike "${unusable.join('=')}"`);
  return new Map(pairs);
};

const listed: Reader<readonly string[]> = (value) => value.split(',').map((item) => item.trim());

const origins: Reader<readonly string[]> = (value) => {
  const all = listed(value);
  const unusable = all.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (unusable !== undefined) throw new Error(`must be origins like "https://portal.example", unlike "${unusable}"`);
  return all;
};
