import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** An issuer on this machine for tests: a real JWKS address whose keys and behaviour can be changed. */
export interface LocalIssuer {
  readonly url: string;
  /** How often the keys were asked for. */
  asked(): number;
  /** Makes a key and publishes it. */
  addKey(kid: string, algorithm?: string): Promise<CryptoKey>;
  withdrawKey(kid: string): void;
  /** From now on the address answers 500 (`true`) or as it should. */
  breakDown(down: boolean): void;
  publicKeys(): readonly JWK[];
  close(): Promise<void>;
}

/** Starts an issuer on a free port. */
export async function startLocalIssuer(): Promise<LocalIssuer> {
  const keys = new Map<string, JWK>();
  let asked = 0;
  let down = false;
  const server: Server = createServer((_request, response) => {
    asked += 1;
    if (down) return response.writeHead(500).end('out of order');
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [...keys.values()] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    async addKey(kid, algorithm = 'EdDSA') {
      const pair = await generateKeyPair(algorithm, { extractable: true });
      keys.set(kid, { ...(await exportJWK(pair.publicKey)), kid, alg: algorithm, use: 'sig' });
      return pair.privateKey;
    },
    withdrawKey: (kid) => void keys.delete(kid),
    breakDown(value) {
      down = value;
    },
    publicKeys: () => [...keys.values()],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A token signed with a key; header and claims as given. */
export function signed(key: CryptoKey, header: { alg: string } & Record<string, unknown>, claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}
