import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer of tokens for tests, with its keys at a real address. */
export interface TestIssuer {
  readonly url: string;
  /** A bearer token for the audience `ketengraaf`; claims as given go before the usual ones. */
  token(claims?: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

/** Starts an issuer on a free port. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA' }] });
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(keys));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token(claims = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const usual = {
        iss: url,
        aud: 'ketengraaf',
        sub: randomUUID(),
        iat: now,
        exp: now + 600,
        party: 'local-teams',
        organisation: 'GM0935',
        grants: ['CASE_DIRECTOR:DIRECTION'],
      };
      return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'EdDSA', kid: 'test', typ: 'at+jwt' }).sign(pair.privateKey);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
