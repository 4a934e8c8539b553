import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { testBsns } from '@ketengraaf/core';

/** The ways in which a party can fail whoever asks it. */
export const MISBEHAVIOURS = ['refuses', 'hangs', 'fails', 'talks-html', 'cuts-json', 'resets', 'floods', 'drips'] as const;

/**
 * `refuses` connections; accepts and `hangs`; `fails` with 500, a stack and personal data; `talks-html` with 200; `cuts-json`
 * in the middle; `resets` the connection in the middle of the body; `floods` with 200 MB; `drips` a byte at a time for ever.
 */
export type Misbehaviour = (typeof MISBEHAVIOURS)[number];

/** A party that misbehaves on purpose. */
export interface MisbehavingParty {
  /** Its address, path included. */
  readonly url: string;
  /** How many requests reached it. */
  requests(): number;
  close(): Promise<void>;
}

const BSN = String(testBsns().next().value);
const STACK = `Error: duplicate key value violates unique constraint "youth_bsn", Key (bsn)=(${BSN}) already exists\n    at Query.<anonymous> (/srv/party/dist/store.js:12:3)`;
const MEGABYTE = 'A'.repeat(1_000_000);
const FLOOD_MEGABYTES = 200;
const DRIP_EVERY_MS = 20;

/** Pieces of what misbehaving parties say that must never reach a client or a log. */
export const SECRETS: readonly string[] = [BSN, 'youth_bsn', 'duplicate key', '/srv/party', 'store.js', 'AAAAAAAA', '<html'];

/** Starts a party that misbehaves in one way, on a free port of this machine. */
export async function startMisbehavingParty(how: Misbehaviour): Promise<MisbehavingParty> {
  let requests = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    requests += 1;
    request.resume().once('end', () => ANSWERS[how](response));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  if (how === 'refuses') await close();
  return { url: `http://127.0.0.1:${port}/graphql`, requests: () => requests, close };
}

const ANSWERS: Readonly<Record<Misbehaviour, (response: ServerResponse) => void>> = {
  refuses: (response) => void response.destroy(),
  hangs: () => undefined,
  fails: (response) => void response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ message: STACK }] })),
  'talks-html': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(`<html><body>${STACK}</body></html>`),
  'cuts-json': (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"secret":"${BSN}`),
  resets(response) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write(`{"data":{"secret":"${BSN}`, () => response.socket?.resetAndDestroy());
  },
  floods(response) {
    response.writeHead(200, { 'content-type': 'application/json' });
    let left = FLOOD_MEGABYTES;
    const pour = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(left === FLOOD_MEGABYTES - 1 ? `{"data":{"secret":"${MEGABYTE}` : MEGABYTE)) return;
      }
      response.end('"}}');
    };
    response.on('drain', pour);
    pour();
  },
  drips(response) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write('{'), DRIP_EVERY_MS);
    response.once('close', () => clearInterval(drip));
  },
};
