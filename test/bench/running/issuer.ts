import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AUDIENCE } from '@ketengraaf/stack';

/** Who vouches for callers while gateways are measured. */
export interface BenchIssuer {
  readonly url: string;
  /** A token that nobody had before. */
  token(): string;
  stop(): void;
}

const LIFE_S = 3_600;
const KID = 'bench-1';

/** Starts an issuer that publishes its key and signs as fast as it can. */
export async function startIssuer(): Promise<BenchIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const keys = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KID, alg: 'EdDSA', use: 'sig' }] });
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const header = encoded({ alg: 'EdDSA', typ: 'at+jwt', kid: KID });
  const person = randomUUID();
  const organisation = randomUUID();
  return {
    url,
    token() {
      const iat = Math.floor(Date.now() / 1_000);
      const who = { party: 'local-teams', organisation, grants: ['CASE_DIRECTOR:DIRECTION'] };
      const signed = `${header}.${encoded({ ...who, iss: url, aud: AUDIENCE, sub: person, iat, exp: iat + LIFE_S, jti: randomUUID() })}`;
      return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
    },
    stop: () => server.close(),
  };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
